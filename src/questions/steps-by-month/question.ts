import { sum } from "d3-array";
import { codeOf, count, orNull, type Row, text } from "../../engine/decode.ts";
import type { Setting } from "../../engine/setting.ts";
import { isDefault } from "../../state/filters.ts";
import earlierSql from "./earlier.sql?raw";
import sql from "./question.sql?raw";

const steps = ["screened", "consented", "paired_evaluable"] as const;
const columns = { step: codeOf(steps), month: orNull(text), site: text, patients: count };

/** The one question that all panels about inclusion ask, so that a page asks it once. */
export const inclusionsQuery = { sql, columns };
/** Patients of one site who reached a step in one month; month (YYYY-MM) is null where the date is missing. */
export type Inclusion = Row<typeof columns>;

/** The same of every earlier release: consents and pairs that have a month. */
export const earlierQuery = {
  sql: earlierSql,
  columns: { release: text, site: text, step: codeOf(["consented", "paired_evaluable"]), month: text, patients: count },
};
export type Earlier = Row<typeof earlierQuery.columns>;

/** Patients per step in one earlier release, all sites and months together. */
export function stepsOfRelease(rows: readonly Earlier[], release: string): Omit<Steps, "screened"> {
  const of = (step: Earlier["step"]): number =>
    sum(rows, (row) => (row.release === release && row.step === step ? row.patients : 0));
  return { consented: of("consented"), paired_evaluable: of("paired_evaluable") };
}

export type Steps = Readonly<Record<(typeof steps)[number], number>>;
export type MonthCounts = Steps & { readonly month: string | null };

const none: Steps = { screened: 0, consented: 0, paired_evaluable: 0 };

function countBy<K>(rows: readonly Inclusion[], key: (row: Inclusion) => K): Map<K, Steps> {
  const counts = new Map<K, Steps>();
  for (const row of rows) {
    const before = counts.get(key(row)) ?? none;
    counts.set(key(row), { ...before, [row.step]: before[row.step] + row.patients });
  }
  return counts;
}

/** Patients per step of a site. */
export function stepsBySite(rows: readonly Inclusion[]): (site: string) => Steps {
  const counts = countBy(rows, ({ site }) => site);
  return (site) => counts.get(site) ?? none;
}

/**
 * Patients per step and month, in order of time; those without a date last. Under a filter the study's first month stands
 * there even when it leaves nobody in it, so that every choice is drawn from the same start.
 */
export function stepsByMonth(rows: readonly Inclusion[], { manifest, filters }: Setting): MonthCounts[] {
  const counts = countBy(rows, ({ month }) => month);
  const first = isDefault(filters) ? null : manifest.firstMonth;
  if (first !== null && !counts.has(first)) counts.set(first, none);
  return [...counts]
    .map(([month, steps]) => ({ month, ...steps }))
    .toSorted((a, b) => (a.month ?? "9999").localeCompare(b.month ?? "9999"));
}
