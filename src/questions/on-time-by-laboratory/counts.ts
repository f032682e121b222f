import { sum } from "d3-array";
import type { OnTimeCount } from "./question.ts";

/** Samples reported within the target, of those due: reported on a known day, or still waiting past the target. */
export type OnTime = { readonly events: number; readonly trials: number };

/** Counts what is due; samples not yet past the target, ended or reported on an unknown day are left out. */
export function onTime(rows: readonly Pick<OnTimeCount, "standing" | "samples">[]): OnTime {
  const of = (standing: OnTimeCount["standing"]): number =>
    sum(rows, (row) => (row.standing === standing ? row.samples : 0));
  return { events: of("within"), trials: of("within") + of("late") };
}
