/** Kinds of nothing that look different: their outlines around a point, to be joined into one path each. */
export const nothing = {
  /** A dash: looked for and not found. */
  dash: (x: number, y: number): string => `M${x - 6} ${y}h12`,
  /** A ring: too few to say. */
  ring: (x: number, y: number): string => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
  /** A cross: could not be looked for. */
  cross: (x: number, y: number): string => `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`,
  /** Hatching: never looked for. */
  hatch: (x: number, y: number): string => `M${x - 9} ${y + 5}l6 -10m0 10l6 -10m0 10l6 -10`,
} as const;

/** A diamond around a point. */
export const diamond = (x: number, y: number, half = 4.5): string =>
  `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
