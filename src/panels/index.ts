import type { Panel } from "../define/panel.ts";
import { type PageId, panelPages } from "../state/pages.ts";
import { panels as concordance } from "./concordance/panels.ts";
import { panels as enrolment } from "./enrolment/panels.ts";
import { panels as genes } from "./genes/panels.ts";
import { panels as laboratory } from "./laboratory/panels.ts";
import { panels as sites } from "./sites/panels.ts";
import { panels as status } from "./status/panels.ts";
import { panels as turnaround } from "./turnaround/panels.ts";
import { panels as unit } from "./unit/panels.ts";
import { panels as value } from "./value/panels.ts";

const onPages: Readonly<Record<PageId, readonly Panel[]>> = {
  status,
  enrolment,
  sites,
  turnaround,
  laboratory,
  concordance,
  genes,
  value,
  unit,
};

/** Every panel, in the order in which its page shows it; one that stands on several pages, with the first. */
export const panels: readonly Panel[] = [...new Set(panelPages.flatMap((page) => onPages[page]))];

/** Pages that have a panel; the others are not made. */
export const pagesShown: readonly PageId[] = panelPages.filter((page) =>
  panels.some((panel) => panel.pages.includes(page)),
);

/** The panels that speak of the same thing as one, whichever of the two says so, in the order of the pages. */
export const relatedTo = ({ id, related }: Panel): readonly Panel[] =>
  panels.filter((other) => related.includes(other.id) || other.related.includes(id));
