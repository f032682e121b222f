/** Sizes that all figures share, in CSS pixels. */
export const theme = {
  /** Text in figures; never under 12. */
  font: 14,
  /** From one line of text to the next. */
  line: 20,
  /** A figure narrower than this stacks what a wide one sets side by side. */
  narrowBelow: 500,
} as const;

/** Whether a figure has so little room that it stacks what a wide one sets side by side. */
export const isNarrow = (width: number): boolean => width < theme.narrowBelow;

/** Class names that the style sheet knows for text and marks of too few units. */
export const fewClass = (few: boolean): string => (few ? "few" : "");
