import { QueryError, Unloaded } from "../engine/engine.ts";
import { panels } from "../panels/index.ts";
import { type Lang, langs } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { DataCard } from "./data-card.ts";
import type { FilterBar } from "./filter-bar.ts";

function read() {
  const lang: Lang = langs.find((known) => known === document.body.dataset["lang"]) ?? "en";
  const cards = [...document.querySelectorAll("data-card")].filter((element) => element instanceof DataCard);
  return {
    lang,
    words: pageWords[lang],
    manifestUrl: document.body.dataset["manifest"] ?? "",
    moduleUrl: document.body.dataset["module"] ?? "",
    /** How the names of answers made beforehand begin. */
    answersName: document.body.dataset["answers"] ?? "",
    pageId: document.body.dataset["page"] ?? "",
    cards,
    shownPanels: panels.filter(({ id }) => cards.some((card) => card.panel === id)),
    bar: document.querySelector<FilterBar>("filter-bar"),
  };
}

/** The page that the reader is on. Who imports these sees them change when another page takes its place. */
export let { lang, words, manifestUrl, moduleUrl, answersName, pageId, cards, shownPanels, bar } = read();

/** Reads the page anew that has come into this document. */
export function arrive(): void {
  ({ lang, words, manifestUrl, moduleUrl, answersName, pageId, cards, shownPanels, bar } = read());
}

/** What went wrong, as a reader can take it: a file that could not be had, or something in the working out. */
export function reason(error: unknown): string {
  const cause = error instanceof QueryError ? error.cause : error;
  return words.reasons[cause instanceof Unloaded ? cause.fault : "failed"];
}
