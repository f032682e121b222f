import type { Study } from "../cubes/study.ts";
import { addMonths, earlier, monthRange } from "../stats/months.ts";

/** Stands for a date that is not known. */
export const noMonth = "unknown";

/** The first month (YYYY-MM) that tables begin with, from what the study says of itself: its first opening, else its first plan, else two years back. */
export function firstMonthOf({ sites, plan, data_cut }: Study): string {
  const cut = data_cut.slice(0, 7);
  const opened = sites.flatMap(({ opened }) => (opened === null ? [] : [opened.slice(0, 7)]));
  const planned = plan.flatMap(({ points }) => points.map(({ month }) => month));
  const [first] = (opened.length > 0 ? opened : planned).toSorted();
  return first === undefined ? addMonths(cut, -23) : earlier(first, cut);
}

/** Every month of the study up to the data cut. */
export const monthsOf = (study: Study): readonly string[] =>
  monthRange(firstMonthOf(study), study.data_cut.slice(0, 7));

/** The month as tables have it: one before the first stands in the first. */
export const monthIn = (study: Study, month: string | null): string => {
  const first = firstMonthOf(study);
  return month === null || month === "" ? noMonth : month < first ? first : month;
};
