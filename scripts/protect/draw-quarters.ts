import { rollups, sum } from "d3-array";
import type { Study } from "../../src/cubes/study.ts";
import { firstMonthOf } from "../../src/partners/months.ts";
import type { Counted } from "../../src/partners/told.ts";
import { lastCompleteMonth } from "../../src/stats/complete-month.ts";
import { addMonths } from "../../src/stats/months.ts";

/** Quarters told together, by their first and last month (YYYY-MM). */
export type QuarterGroup = { readonly from: string; readonly to: string };

const quarterOf = (month: string): string =>
  `${month.slice(0, 5)}${String(Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1).padStart(2, "0")}`;

const leastGrowth = 5;
type Cells = { readonly study: Study; readonly cells: readonly Counted[] };

/** How many of each code of `per` lie between two months; the first group holds all that is earlier. */
function sizesOf({ cells }: Cells, { from, to }: QuarterGroup, isFirst: boolean, per: string): readonly number[] {
  const groups = [...new Set(cells.map((cell) => String(cell[per])))];
  const inside = cells.filter((cell) => (isFirst || String(cell["month"]) >= from) && String(cell["month"]) <= to);
  const counts = new Map(
    rollups(
      inside,
      (found) => sum(found, ({ n }) => n),
      (cell) => String(cell[per]),
    ),
  );
  return groups.map((group) => counts.get(group) ?? 0);
}
const isComplete = (study: Study, { to }: QuarterGroup): boolean => to <= lastCompleteMonth(study.data_cut);

/**
 * Quarters that are told of the last of several releases, oldest first. What one release told the next tells too; a complete
 * quarter joins when it holds enough, else it waits for the one after it.
 */
export function drawQuarters(releases: readonly Cells[], per: string, threshold: number): readonly QuarterGroup[] {
  let told: readonly QuarterGroup[] = [];
  releases.forEach((release, i) => {
    const earlier = releases.slice(0, i);
    const start = quarterOf(firstMonthOf(release.study));
    let from = told.length === 0 ? start : addMonths(told.at(-1)?.to ?? "", 1);
    for (let to = addMonths(from, 2); isComplete(release.study, { from, to }); to = addMonths(to, 3)) {
      const group = { from, to };
      const isFirst = told.length === 0;
      const sizes = sizesOf(release, group, isFirst, per);
      const before = earlier
        .filter(({ study }) => isComplete(study, group))
        .map((each) => sizesOf(each, group, isFirst, per));
      const grew = before.every((each) => sizes.every((n, at) => n - (each[at] ?? 0) >= leastGrowth));
      if (sizes.length === 0 || Math.min(...sizes) < threshold || !grew) continue;
      told = [...told, group];
      from = addMonths(to, 1);
    }
  });
  return told;
}

/** The code of a month: the first month of its group, or null where it is not told yet. */
export function quarterCode(groups: readonly QuarterGroup[], month: string): string | null {
  const [first] = groups;
  if (first !== undefined && month < first.from) return first.from;
  return groups.find(({ from, to }) => month >= from && month <= to)?.from ?? null;
}
