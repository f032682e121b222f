/** Files offered for the numbers of a figure, by the end of their names: two kinds of CSV are told apart by it. */
export const downloads = { numbers: ["csv", "excel-nb.csv", "json", "arrow"] } as const;
export type NumbersKind = (typeof downloads.numbers)[number];
