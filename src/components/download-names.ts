/** Files offered for the numbers of a figure. */
export const downloads = { numbers: ["csv", "json", "arrow"] } as const;
export type NumbersKind = (typeof downloads.numbers)[number];
