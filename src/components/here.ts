import type { Panel } from "../define/panel.ts";
import { QueryError, Unloaded } from "../engine/engine.ts";
import { panelsOn } from "../panels/by-page.ts";
import type { PageId } from "../state/pages.ts";
import { pageWords } from "../words/page.ts";
import { DataCard } from "./data-card.ts";
import type { FilterBar } from "./filter-bar.ts";
import { langHere } from "./lang-here.ts";
import { pageHere } from "./page-here.ts";
import { script } from "./script.ts";

function read() {
  const lang = langHere();
  const cards = [...document.querySelectorAll("data-card")].filter((element) => element instanceof DataCard);
  return {
    lang,
    words: pageWords[lang],
    // Whole, for the page that they are seen from may give way to another.
    manifestUrl: new URL(document.body.dataset["manifest"] ?? "", location.href).href,
    moduleUrl: new URL(document.body.dataset["module"] ?? "", location.href).href,
    /** The release that the page was drawn from. */
    releaseName: document.body.dataset["release"] ?? "",
    /** How the names of answers made beforehand begin. */
    answersName: document.body.dataset["answers"] ?? "",
    /** The page, where it has panels. */
    page: pageHere(),
    cards,
    bar: document.querySelector<FilterBar>("filter-bar"),
  };
}

/** The page that the reader is on. Who imports these sees them change when another page takes its place. */
export let { lang, words, manifestUrl, moduleUrl, releaseName, answersName, page, cards, bar } = read();

/** Its panels; none before they have come. */
export let shownPanels: readonly Panel[] = [];

/** One of them, by its name. */
export const panelHere = (id: string): Panel | undefined => shownPanels.find((known) => known.id === id);

async function bring(): Promise<void> {
  const here = page;
  const found = here === undefined ? [] : await script(panelsOn(here));
  if (here === page) shownPanels = found;
}

let coming = bring();
coming.catch(() => {}); // told where it is awaited

/** Settles when the panels of the page have come; rejects where they cannot be had. */
export const panelsCome = (): Promise<void> => coming;

/** The panels of a page, of this one or another. */
export async function panelsOf(of: PageId | undefined): Promise<readonly Panel[]> {
  await coming;
  return of === undefined || of === page ? shownPanels : script(panelsOn(of));
}

/** Reads the page anew that has come into this document. */
export function arrive(): void {
  ({ lang, words, manifestUrl, moduleUrl, releaseName, answersName, page, cards, bar } = read());
  coming = bring();
  coming.catch(() => {});
}

/** What went wrong, as a reader can take it: a file that could not be had, or something in the working out. */
export function reason(error: unknown): string {
  const cause = error instanceof QueryError ? error.cause : error;
  return words.reasons[cause instanceof Unloaded ? cause.fault : "failed"];
}
