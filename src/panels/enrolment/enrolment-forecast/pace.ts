import type { Study } from "../../../cubes/study.ts";
import type { Earlier, Inclusion } from "../../../questions/inclusions/question.ts";
import { type Forecast, forecast } from "../../../stats/forecast.ts";
import { addMonths } from "../../../stats/months.ts";

export type MonthlyRow = Earlier;

/** This release's own rows (release ''): consents and pairs that have a month. */
export const datedRows = (patients: readonly Inclusion[]): MonthlyRow[] =>
  patients.flatMap(({ site, step, month, patients: n }) =>
    step === "screened" || month === null ? [] : [{ release: "", site, step, month, patients: n }],
  );

/** Months on which the pace rests: all since a site opened, or the last six. */
export const variants = ["last_six_months", "all_months"] as const;
export type Variant = (typeof variants)[number];
const windows: Readonly<Record<Variant, number>> = { last_six_months: 6, all_months: 1200 };

/** Patients consented this many months before the cut have had time for both results. */
const settledAfter = 3;
const daysPerMonth = 365.25 / 12;

/** Months from one day to another (YYYY-MM-DD), as a fraction; negative when the second is earlier. */
export const monthsFrom = (first: string, last: string): number =>
  (Date.parse(last) - Date.parse(first)) / 86_400_000 / daysPerMonth;

export const sumOf = (rows: readonly MonthlyRow[], step: MonthlyRow["step"]): number =>
  rows.reduce((sum, row) => (row.step === step ? sum + row.patients : sum), 0);

/**
 * The forecast from one release's own rows at its own cut.
 * `counts` is the unit of the target; when it is pairs, the share that becomes evaluable comes from patients whose
 * results have had time to come.
 */
export function paceForecast(
  rows: readonly MonthlyRow[],
  sites: Study["sites"],
  cut: string,
  counts: MonthlyRow["step"],
  variant: Variant,
): Forecast | null {
  const cutMonth = cut.slice(0, 7);
  const start = `${addMonths(cutMonth, 1 - windows[variant])}-01`;
  const consented = rows.filter((row) => row.step === "consented");
  const open = sites.flatMap(({ code, opened }) => {
    if (opened === null || opened >= cut) return [];
    const from = opened > start ? opened : start;
    const included = consented.filter((row) => row.site === code && row.month >= from.slice(0, 7));
    return [{ included: included.reduce((sum, row) => sum + row.patients, 0), months: monthsFrom(from, cut) }];
  });
  const openings = sites.flatMap(({ opened }) => (opened !== null && opened >= cut ? [monthsFrom(cut, opened)] : []));
  if (counts === "consented") return forecast({ sites: open, openings, waiting: 0, yield: null });
  const settled = rows.filter((row) => row.month <= addMonths(cutMonth, -settledAfter));
  const known = sumOf(settled, "consented");
  const unsettled =
    sumOf(rows, "consented") - known - (sumOf(rows, "paired_evaluable") - sumOf(settled, "paired_evaluable"));
  if (known === 0) return null;
  return forecast({
    sites: open,
    openings,
    waiting: Math.max(0, unsettled),
    yield: { counted: sumOf(settled, "paired_evaluable"), known },
  });
}
