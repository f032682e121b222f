import { addMonths } from "./months.ts";
import { type XmrLimits, type XmrRule, xmrLimits, xmrSignals } from "./xmr.ts";

/** Fewer values than this set no limits. */
export const valuesForLimits = 6;

export type Monthly = { readonly month: string; readonly value: number | null };
/** What months are held against. */
export type Limits = Pick<XmrLimits, "mean" | "lower" | "upper">;
export type Phase<P extends Monthly, L extends Limits = XmrLimits> = {
  readonly points: readonly (P & { readonly rules: readonly XmrRule[] })[];
  /** Null where fewer than six values stand in the phase. */
  readonly limits: L | null;
};

/** The first month (YYYY-MM) that lies wholly on or after a day: limits set anew on that day hold from it. */
export const firstWholeMonth = (day: string): string =>
  day.endsWith("-01") ? day.slice(0, 7) : addMonths(day.slice(0, 7), 1);

/**
 * An XmR chart of monthly values whose limits are set anew at given days: limits and signals of each phase.
 *
 * Months ascending; a value of null stands in its phase, but sets no limit, breaks no rule and is passed over by the
 * moving range. A phase without months is left out.
 */
export function xmrPhases<P extends Monthly>(points: readonly P[], resetDays: readonly string[]): Phase<P>[] {
  const starts = resetDays.map(firstWholeMonth);
  const phaseOf = ({ month }: P): number => starts.filter((start) => start <= month).length;
  return [...new Set(points.map(phaseOf))].map((phase) => onePhase(points.filter((point) => phaseOf(point) === phase)));
}

function onePhase<P extends Monthly>(points: readonly P[]): Phase<P> {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const limits = values.length < valuesForLimits ? null : xmrLimits(values);
  const signals = limits ? xmrSignals(values, limits) : [];
  let seen = -1;
  return {
    limits,
    points: points.map((point) => {
      if (point.value === null) return { ...point, rules: [] };
      seen += 1;
      const at = seen;
      return { ...point, rules: signals.filter(({ index }) => index === at).map(({ rule }) => rule) };
    }),
  };
}
