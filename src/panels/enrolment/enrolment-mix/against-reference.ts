import { sum } from "d3-array";
import { enough } from "../../../stats/few.ts";
import { type Cell, type GoodnessOfFit, goodnessOfFit } from "../../../stats/goodness-of-fit.ts";
import { type Group, isKnown } from "./group.ts";

/** A group and its share here and in the reference. */
export type Apart = { readonly group: string; readonly share: number; readonly reference: number };
export type Fit = GoodnessOfFit & {
  /** The group that adds most to the difference. */
  readonly most: Apart | null;
};

type Held = { readonly group: string; readonly observed: number; readonly reference: number };

/** How far a group lies from what the reference would lead to expect of `n` patients: its part of the statistic. */
const part = ({ observed, reference }: Held, n: number): number => (observed - reference * n) ** 2 / (reference * n);

/**
 * The mix as a whole against the reference; groups without a share there are one cell with what it leaves. Null without a
 * reference, with fewer than 25 patients of a known group, or where its shares add up to more than 1.
 */
export function againstReference(groups: readonly Group[]): Fit | null {
  const known = groups.filter(({ group }) => isKnown(group));
  const n = sum(known, ({ share }) => share.events);
  const held = known.flatMap(({ group, share, reference }): Held[] =>
    reference === null || reference === 0 ? [] : [{ group, observed: share.events, reference }],
  );
  const rest = 1 - sum(held, ({ reference }) => reference);
  if (held.length === 0 || !enough(n) || rest < -1e-9) return null;
  const others = n - sum(held, ({ observed }) => observed);
  const cells: Cell[] = held.map(({ observed, reference }) => ({ observed, share: reference }));
  const found = goodnessOfFit(
    rest > 1e-9 || others > 0 ? [...cells, { observed: others, share: Math.max(0, rest) }] : cells,
  );
  if (found === null) return null;
  const [most] = held.filter(({ reference }) => reference * n >= 5).toSorted((a, b) => part(b, n) - part(a, n));
  return {
    ...found,
    most: most ? { group: most.group, share: most.observed / n, reference: most.reference } : null,
  };
}
