import { Unloaded } from "../engine/engine.ts";
import { panels } from "../panels/index.ts";
import { type Lang, langs } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { DataCard } from "./data-card.ts";
import type { FilterBar } from "./filter-bar.ts";

export const lang: Lang = langs.find((known) => known === document.body.dataset["lang"]) ?? "en";
export const words = pageWords[lang];
export const manifestUrl = document.body.dataset["manifest"] ?? "";
export const cards = [...document.querySelectorAll("data-card")].filter((element) => element instanceof DataCard);
export const shownPanels = panels.filter(({ id }) => cards.some((card) => card.panel === id));
export const bar = document.querySelector<FilterBar>("filter-bar");

/** What went wrong, as a reader can take it: a file that could not be had, or something in the working out. */
export const reason = (error: unknown): string => words.reasons[error instanceof Unloaded ? "unloaded" : "failed"];
