/** Widths in CSS pixels for which the build draws each figure: a card on a desk, and on a phone of 360. */
export const wideWidth = 740;
export const narrowWidth = 312;
