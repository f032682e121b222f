import { type PageId, panelPages } from "../state/pages.ts";

/** The page of panels that stands in the document; undefined where it has none. */
export const pageHere = (): PageId | undefined => panelPages.find((known) => known === document.body.dataset["page"]);
