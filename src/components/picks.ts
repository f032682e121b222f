import type { Figure } from "../marks/frame.ts";

/** What can be chosen in a figure: `month` sets the period, `mark` another filter; parted by a space. For styles and hints. */
export const picksOf = ({ picks }: Pick<Figure, "picks">): string =>
  [picks.month && "month", picks.mark && "mark"].filter(Boolean).join(" ");
