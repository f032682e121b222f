import type { Specimen } from "../../../cubes/codes.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { Limits, Monthly, Phase } from "../../../stats/xmr-phases.ts";
import type { Kind, Logged, Rules, Signal } from "./signal.ts";

type Chart = { readonly source: Rules["source"]; readonly specimen: Specimen | null };
type Series = { readonly phases: readonly Phase<Monthly, Limits>[]; readonly signals: readonly ControlSignal[] };

const covers =
  (month: string) =>
  ({ from, to }: ControlSignal): boolean =>
    from <= month && month <= to;

/** The first of the months without a break, back from the last month of the signals, in which any of them stood. */
function sinceOf(signals: readonly ControlSignal[], until: string, judged: readonly string[]): string {
  const back = judged.filter((month) => month <= until).toReversed();
  const end = back.findIndex((month) => !signals.some(covers(month)));
  return back[end === -1 ? back.length - 1 : end - 1] ?? until;
}

/** More patients and fewer days are better than expected, their opposites a concern. */
const kindOf = (source: Rules["source"], up: boolean): Kind =>
  up === (source === "enrolment-control") ? "better" : "concern";

/** Rules of a monthly chart last broken before a month (YYYY-MM), oldest first. */
export const loggedRules = ({ source, specimen }: Chart, { signals }: Series, before: string): Logged[] =>
  signals
    .filter(({ to }) => to < before)
    .map((signal) => ({
      source,
      specimen,
      kind: kindOf(source, signal.up),
      signal,
    }));

/**
 * Rules of a monthly chart broken in a month (YYYY-MM) or later, one signal for each direction.
 */
export function ruleSignals({ source, specimen }: Chart, { phases, signals }: Series, since: string): Signal[] {
  const judged = phases.flatMap(({ points }) => points.flatMap(({ month, value }) => (value === null ? [] : [month])));
  const judgedTo = judged.at(-1);
  return [true, false].flatMap((up): Signal[] => {
    const found = signals.filter((signal) => signal.up === up && signal.to >= since);
    const last = found.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1);
    if (last === undefined || judgedTo === undefined) return [];
    return [
      {
        kind: kindOf(source, up),
        since: sinceOf(found, last.to, judged),
        until: last.to,
        standing: last.to === judgedTo ? "on" : "cleared",
        source,
        specimen,
        up,
        signals: found,
        last,
        judgedTo,
      },
    ];
  });
}
