import { type Incidence, incidenceLimits } from "./aalen-johansen.ts";
import type { Estimate } from "./interval.ts";

const before = ({ times }: Incidence, day: number): number => times.findLastIndex((time) => time <= day);

/** The share that ended for a cause by the end of a day: 0 before the first end, the last value after the last. */
export function incidenceBy(all: Incidence, cause: string, day: number): number {
  const at = before(all, day);
  return at < 0 ? 0 : (all.incidence.get(cause)?.[at] ?? 0);
}

/** The same with its 95 % limits; null where nobody, or everybody, has ended so. */
export function limitsBy(all: Incidence, cause: string, day: number): Estimate | null {
  const at = before(all, day);
  return at < 0 ? null : incidenceLimits(all.incidence.get(cause)?.[at] ?? 0, all.errors.get(cause)?.[at] ?? 0);
}
