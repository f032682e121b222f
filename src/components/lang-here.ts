import { type Lang, langs } from "../words/lang.ts";

/** The language of the page that stands in the document. */
export const langHere = (): Lang => langs.find((known) => known === document.body.dataset["lang"]) ?? "en";
