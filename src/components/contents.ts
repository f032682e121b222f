import type { Sentence } from "../marks/sentence.ts";

/** Something on the page: its place, what it says, and the panel whose verdict that is. */
type Entry = { readonly id: string; readonly text: string | Sentence; readonly panel?: string };

/** What a page lists of itself at its top, under a heading where there are several lists. */
export type Chapter = { readonly heading?: string; readonly entries: readonly Entry[] };
