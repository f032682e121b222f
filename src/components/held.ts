import type { Reply } from "../define/panel.ts";
import type { Manifest } from "../engine/manifest.ts";
import { type Filters, noFilters } from "../state/filters.ts";

/** An answer that was worked out in the browser: under which filters, and of which release. */
export type Answer = { readonly filters: Filters; readonly reply: Reply; readonly manifest: Manifest };

/** What a figure holds: an answer, the whole study as the page was built, or nothing that may be shown. */
export type Content = Answer | "built" | "nothing";

const contents = new Map<string, Content>();
let untouched: Content = "built";
let choice: Filters = noFilters;

/** What stands on the page. Head, form, links, print and saved files are made from it alone, whatever the address asks for. */
export const held = {
  /** What the figure of a panel holds. */
  of: (panel: string): Content => contents.get(panel) ?? untouched,
  put: (panel: string, answer: Answer): void => void contents.set(panel, answer),
  /** The choice that the head names. */
  choice: (): Filters => choice,
  choose: (filters: Filters): void => {
    choice = filters;
  },
  /** Other figures have come; what nobody has yet drawn anew is `as`, or what it was before. */
  clear: (as: Content = untouched): void => {
    contents.clear();
    untouched = as;
    choice = noFilters;
  },
};

/** The filters that a figure's content stands for; the whole study where it holds none of its own. */
export const filtersOf = (content: Content): Filters => (typeof content === "string" ? noFilters : content.filters);
