import { rollups, sum } from "d3-array";
import type { Where } from "../../src/partners/table.ts";
import type { Counted, Drawn } from "../../src/partners/told.ts";

/** A code joins a list when it has at least so many more than in every earlier release: that it joins proves no change of 1 to 4. */
const leastGrowth = 5;

const isAmong = (where: Where, cell: Counted): boolean =>
  Object.entries(where).every(([name, codes]) => codes.includes(String(cell[name])));

/** How many each code has: of each code of the dimension `per`, where there is one. */
type Sizes = (codes: readonly string[]) => readonly number[];
function sizesIn(
  cells: readonly Counted[],
  dimension: string,
  { per, among = {} }: Omit<Drawn, "least" | "rest">,
): Sizes {
  const own = cells.filter((cell) => isAmong(among, cell));
  const groups = new Set(own.map((cell) => (per === undefined ? "" : String(cell[per]))));
  const counts = new Map(
    rollups(
      own,
      (found) => sum(found, ({ n }) => n),
      (cell) => `${cell[dimension]}\n${per === undefined ? "" : cell[per]}`,
    ),
  );
  return (codes) => [...groups].map((group) => sum(codes, (code) => counts.get(`${code}\n${group}`) ?? 0));
}
const smallest = (sizes: readonly number[]): number => Math.min(...sizes, Number.POSITIVE_INFINITY);
const least = (sizes: readonly number[]): number => (sizes.length === 0 ? 0 : smallest(sizes));

type Draw = {
  readonly dimension: string;
  readonly drawn: Drawn;
  readonly threshold: number;
  /** Cells of this release, and of every earlier one, oldest first. */
  readonly cells: readonly Counted[];
  readonly earlier: readonly (readonly Counted[])[];
  /** Codes that the release before named. */
  readonly named: readonly string[];
};

/**
 * The codes of a dimension that are told apart, with the one for all others last; none where no group is large enough
 * for results. What was named stays; a code joins when it is large enough and has grown enough.
 */
export function drawCodes({ dimension, drawn, threshold, cells, earlier, named }: Draw): readonly string[] {
  const { rest, always = [] } = drawn;
  const sizes = sizesIn(cells, dimension, drawn);
  const before = earlier.map((each) => sizesIn(each, dimension, drawn));
  const isFree = (code: string): boolean => code !== rest && !always.includes(code);
  const found = [...new Set(cells.map((cell) => String(cell[dimension])))].filter(isFree);
  const grew = (code: string): boolean =>
    before.every((each) => least(sizes([code])) - least(each([code])) >= leastGrowth);
  const joins = (code: string): boolean => least(sizes([code])) >= threshold && grew(code);
  const stays = (code: string): boolean => drawn.least === "gene" || least(sizes([code])) >= threshold;
  const told = new Set([...named.filter(isFree).filter(stays), ...found.filter(joins)]);
  if (drawn.least === "group") {
    const others = (): readonly string[] => [...found, rest].filter((code) => !told.has(code));
    const tooFew = (): boolean => sizes(others()).some((n) => n > 0 && n < threshold);
    while (tooFew() && told.size > 0) {
      const [smallestTold = ""] = [...told].toSorted(
        (a, b) => least(sizes([a])) - least(sizes([b])) || (a < b ? -1 : 1),
      );
      told.delete(smallestTold);
    }
    // One group of all tells nobody from nobody, and what it holds is told elsewhere without raised zeros.
    if (told.size === 0) return [];
  }
  return [...always, ...[...told].toSorted(), rest];
}
