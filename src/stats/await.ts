import { cumulativeIncidence, type Ends, type Incidence } from "./aalen-johansen.ts";
import { incidenceBy } from "./incidence-by.ts";

const daysPerMonth = 365.25 / 12;
/** Days that are taken together, so that a delay has few steps. */
const step = 14;

/** From inclusion to what counts: the months until then, each with its share of those for whom it comes, and who still waits. */
export type Awaited = {
  readonly delay: readonly { readonly months: number; readonly share: number }[];
  readonly waiting: readonly { readonly patients: number; readonly by: (months: number) => number }[];
};

/** The share for whom the wait has ended by a day, one way or another. */
const endedBy = (curve: Incidence, days: number): number =>
  [...curve.incidence.keys()].reduce((sum, cause) => sum + incidenceBy(curve, cause, days), 0);

/**
 * The delay until patients count, and with which probability those still waiting will have come to count in so many months,
 * given how long they have waited: Aalen-Johansen, other ends competing. Null where none has come to count.
 */
export function awaitedOf(ends: Ends): Awaited | null {
  const curve = cumulativeIncidence(ends);
  const last = curve.times.at(-1) ?? 0;
  const counted = (days: number): number => incidenceBy(curve, "reported", days);
  const total = counted(last);
  if (total === 0) return null;
  const steps = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
  const delay = steps.flatMap((from) => {
    const share = (counted(from + step - 1) - (from === 0 ? 0 : counted(from - 1))) / total;
    return share > 0 ? [{ months: (from + step / 2) / daysPerMonth, share }] : [];
  });
  const waiting = ends.flatMap(({ cause, days, count: patients }) => {
    const left = 1 - endedBy(curve, days);
    return cause === null && left > 1e-9
      ? [{ patients, by: (months: number) => (counted(days + months * daysPerMonth) - counted(days)) / left }]
      : [];
  });
  return { delay, waiting };
}
