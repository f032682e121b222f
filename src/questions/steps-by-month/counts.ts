import type { Setting } from "../../engine/setting.ts";
import { isDefault } from "../../state/filters.ts";
import type { StepCount, steps } from "./question.ts";

type Steps = Readonly<Record<(typeof steps)[number], number>>;
/** Patients who reached each step in a month (YYYY-MM), or without a date. */
export type MonthCounts = Steps & { readonly month: string | null };
export type DatedCounts = Steps & { readonly month: string };

const none: Steps = { screened: 0, consented: 0, paired_evaluable: 0 };

/**
 * Patients per step and month, in order of time; those without a date last. Under a filter the study's first month stands
 * there even when it leaves nobody in it, so that every choice is drawn from the same start.
 */
export function monthCounts(rows: readonly StepCount[], { manifest, filters }: Setting): MonthCounts[] {
  const counts = new Map<string | null, Steps>();
  for (const { step, month, patients } of rows) {
    const before = counts.get(month) ?? none;
    counts.set(month, { ...before, [step]: before[step] + patients });
  }
  const first = isDefault(filters) ? null : manifest.firstMonth;
  if (first !== null && !counts.has(first)) counts.set(first, none);
  return [...counts]
    .map(([month, steps]) => ({ month, ...steps }))
    .toSorted((a, b) => (a.month ?? "9999").localeCompare(b.month ?? "9999"));
}

/** Those that have a date. */
export const dated = (counts: readonly MonthCounts[]): DatedCounts[] =>
  counts.flatMap(({ month, ...steps }) => (month === null ? [] : [{ month, ...steps }]));
