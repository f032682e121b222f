import type { Asking } from "./begin.ts";
import type { Schema } from "./plain-editor.ts";

/** What the page holds for its program. */
export type PageData = {
  readonly figures: readonly Asking[];
  /** The tables of exact counts, and of rounded ones where the page was built from such. */
  readonly exact: Schema;
  readonly rounded: Schema | null;
};

/** Reads it. */
export const readPageData = ({ dataset }: HTMLElement): PageData => JSON.parse(dataset["known"] ?? "") as PageData;
