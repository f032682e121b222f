import { type ChoiceKey, choiceKeys, type Filters } from "./filters.ts";

/** Pages that show panels, in the order of the navigation. */
export const panelPages = [
  "status",
  "enrolment",
  "sites",
  "turnaround",
  "laboratory",
  "concordance",
  "genes",
  "value",
  "unit",
] as const;
export type PageId = (typeof panelPages)[number];

/** What the reader of a page can choose beside the filters, in the order of the form. */
export const pageChoices: Readonly<Partial<Record<PageId, readonly ChoiceKey[]>>> = {
  enrolment: ["more_sites", "pace", "stop"],
  turnaround: ["days", "context"],
  laboratory: ["context"],
  concordance: ["context"],
  value: ["cost_blood", "cost_tissue", "context"],
  genes: ["gene"],
};

/** The filters as a page follows them: what only other pages let the reader choose is left at its default. */
export function followedOn(page: PageId, filters: Filters): Filters {
  const others = choiceKeys.filter((key) => !pageChoices[page]?.includes(key));
  return { ...filters, ...Object.fromEntries(others.map((key) => [key, ""])) };
}
