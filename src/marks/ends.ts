type Range = readonly [low: number, high: number];
type Scope = (scale: string, own: Range) => Range;

/** What figures that are being drawn together agree on; drawing waits for nothing, so that it is theirs alone. */
let scope: Scope | null = null;

/** The ends of a scale, by its name within the figure: its own, or those that it shares with the figure beside it. */
export const ends = (scale: string, own: Range): Range => scope?.(scale, own) ?? own;

/** The far end of a scale that begins at nothing. */
export const end = (scale: string, own: number): number => ends(scale, [0, own])[1];

/** The near end of a scale whose far end is given. */
export const begin = (scale: string, own: number): number => ends(scale, [own, own])[0];

function within<T>(next: Scope, draw: () => T): T {
  const before = scope;
  scope = next;
  try {
    return draw();
  } finally {
    scope = before;
  }
}

/** Draws figures so that each of their scales reaches from the lowest to the highest of all. */
export function together<T>(draws: readonly (() => T)[]): T[] {
  const widest = new Map<string, Range>();
  const seen: Scope = (scale, own) => {
    const [low, high] = widest.get(scale) ?? own;
    widest.set(scale, [Math.min(low, own[0]), Math.max(high, own[1])]);
    return own;
  };
  for (const draw of draws) within(seen, draw);
  return draws.map((draw) => within((scale, own) => widest.get(scale) ?? own, draw));
}
