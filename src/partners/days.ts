import type { Study } from "../cubes/study.ts";
import { type Bin, binsTo, oneByOne } from "./bins.ts";

/** Stands for days that are not known, or that an end does not have. */
export const noDay = "none";

const targets = ({ turnaround_targets }: Study): readonly number[] => turnaround_targets.map(({ days }) => days);

/** Day by day to 60, then wider: for curves of the whole study. */
export const everyDay: readonly Bin[] = [...oneByOne(0, 60), ...binsTo(61, [70, 80, 90, 120, 180, 365], 400)];

/** Days where a laboratory or a quarter is told apart: fixed, with the study's targets among their ends. */
export const fewDays = (study: Study): readonly Bin[] =>
  binsTo(0, [3, 7, 10, 14, 17, 21, 28, 35, 42, ...targets(study)], 50);

/** Days that open samples have waited, and that samples without a report lasted, with the study's targets among their ends. */
export const waitingDays = (study: Study): readonly Bin[] => binsTo(0, [7, 14, 21, 28, 42, ...targets(study)], 50);

/** Days of the steps of the way; the board may meet before the report. */
export const stepDays: readonly Bin[] = [
  { from: Number.NEGATIVE_INFINITY, to: -15, code: "-21" },
  { from: -14, to: -8, code: "-11" },
  { from: -7, to: -1, code: "-4" },
  ...oneByOne(0, 7),
  ...binsTo(8, [10, 14, 17, 21, 28, 35, 42, 60, 90, 180, 365], 400),
];

/** The codes of the days of curves that a bin holds; null where a day of curves lies in two bins. */
export function daysOfBin({ from, to }: Bin): readonly string[] | null {
  const inside = everyDay.filter((day) => day.from >= from && day.to <= to);
  const touched = everyDay.filter((day) => day.from <= to && day.to >= from);
  return inside.length === touched.length ? inside.map(({ code }) => code) : null;
}
