/** Pages that show panels, in the order of the navigation. */
export const panelPages = ["status", "enrolment", "turnaround", "concordance"] as const;
export type PageId = (typeof panelPages)[number];
