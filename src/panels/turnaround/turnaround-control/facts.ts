import type { Specimen } from "../../../cubes/codes.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { XmrLimits } from "../../../stats/xmr.ts";
import { type ControlModel, counting, limitsOf, type Series } from "./model.ts";

/** Months that count for a specimen, and whether changes part them: limits are set anew after each. */
type Counted = { readonly specimen: Specimen; readonly months: number; readonly parted: boolean };

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  /** Neither specimen has limits. */
  | { readonly say: "no_limits"; readonly counted: readonly Counted[] }
  /** Of each specimen: the last signal, none, or that there are no limits. */
  | { readonly say: "each"; readonly each: readonly Judged[] }
  | ({ readonly say: "limits" } & Limited);
/** A specimen whose months have limits. */
export type Limited = {
  readonly specimen: Specimen;
  /** Months held against limits, and those that are not yet: too few samples, still open, or too few since a change. */
  readonly judged: number;
  readonly notYet: number;
  readonly signals: readonly ControlSignal[];
  readonly limits: XmrLimits;
  /** The mean under the limits before; null where there were none. */
  readonly meanBefore: number | null;
  /** The change (YYYY-MM-DD) since which the months are too few for limits of their own; null where there is none. */
  readonly until: string | null;
};
type Judged = Limited | (Counted & { readonly limits: null });
export type Said = { readonly verdict: readonly Fact[]; readonly howSure: readonly Fact[] };

/** The change that ended the last phase with limits. */
function endOf({ phases, changes }: Series): string | null {
  if (phases.at(-1)?.limits !== null) return null;
  const last = phases.findLast(({ limits }) => limits !== null)?.points.at(-1)?.month ?? "";
  return changes.find(({ resets_limits, on }) => resets_limits && on >= last)?.on ?? null;
}

function judgedOf(series: Series): Judged {
  const { specimen, phases, signals } = series;
  const limited = phases.filter(({ limits }) => limits !== null);
  const known = limitsOf(phases);
  const limits = known.at(-1);
  const judged = counting(limited);
  if (limits === undefined || judged === 0) {
    const parted = phases.filter((phase) => counting([phase]) > 0).length > 1;
    return { specimen, months: counting(phases), parted, limits: null };
  }
  return {
    specimen,
    judged,
    notYet: phases.reduce((sum, { points }) => sum + points.length, 0) - judged,
    signals,
    limits,
    meanBefore: known.at(-2)?.mean ?? null,
    until: endOf(series),
  };
}

export function factsOf({ series }: ControlModel): Said {
  const each = series.map(judgedOf);
  const limited = each.flatMap((one) => (one.limits === null ? [] : [one]));
  const counted = each.flatMap((one) => (one.limits === null ? [one] : []));
  return {
    verdict: [limited.length === 0 ? { say: "no_limits", counted } : { say: "each", each }],
    howSure: limited.map((one) => ({ say: "limits", ...one })),
  };
}
