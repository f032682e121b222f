/** Rows of a reader's answer at most. */
export const mostRows = 10_000;
