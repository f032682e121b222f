import type { Panel } from "../define/panel.ts";
import { type PageId, panelPages } from "../state/pages.ts";

type Module = { readonly panels: readonly Panel[] };
const modules: Readonly<Record<PageId, () => Promise<Module>>> = {
  status: () => import("./status/panels.ts"),
  enrolment: () => import("./enrolment/panels.ts"),
  sites: () => import("./sites/panels.ts"),
  turnaround: () => import("./turnaround/panels.ts"),
  laboratory: () => import("./laboratory/panels.ts"),
  concordance: () => import("./concordance/panels.ts"),
  genes: () => import("./genes/panels.ts"),
  value: () => import("./value/panels.ts"),
  unit: () => import("./unit/panels.ts"),
};

/** The panels of a page, in its order, by themselves: a browser that shows one page needs no other's. */
export const panelsOn = async (page: PageId): Promise<readonly Panel[]> => (await modules[page]()).panels;

/** The panels of all pages, in their order; one that stands on several pages, with the first. */
export const panelsOnAll = async (): Promise<readonly Panel[]> => [
  ...new Set((await Promise.all(panelPages.map(panelsOn))).flat()),
];
