import type { ChoiceKey } from "../state/filters.ts";

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
] as const;
export type PageId = (typeof panelPages)[number];

/** What the reader of a page can choose beside the filters, in the order of the form. */
export const pageChoices: Readonly<Partial<Record<PageId, readonly ChoiceKey[]>>> = {
  turnaround: ["context"],
  laboratory: ["context"],
  concordance: ["context"],
  value: ["cost_blood", "cost_tissue", "context"],
  genes: ["gene"],
};
