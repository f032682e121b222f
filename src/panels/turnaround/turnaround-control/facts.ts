import type { Specimen } from "../../../cubes/codes.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { XmrLimits } from "../../../stats/xmr.ts";
import { type ControlModel, counting, limitsOf, type Series } from "./model.ts";

/** Months that count for a specimen. */
type Counted = { readonly specimen: Specimen; readonly months: number };

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  /** Neither specimen has limits. */
  | { readonly say: "no_limits"; readonly counted: readonly Counted[] }
  | ({ readonly say: "no_limits_for" } & Counted)
  | ({
      readonly say: "verdict";
      readonly signals: readonly ControlSignal[];
      readonly limits: XmrLimits;
      /** The mean under the limits before; null where there were none. */
      readonly meanBefore: number | null;
      /** Whether the months since the last change are too few for limits of their own. */
      readonly older: boolean;
    } & Counted);
export type Said = { readonly summary: readonly Fact[] };

function factOf({ specimen, phases, signals }: Series): Fact {
  const months = counting(phases);
  const known = limitsOf(phases);
  const limits = known.at(-1);
  if (limits === undefined) return { say: "no_limits_for", specimen, months };
  return {
    say: "verdict",
    specimen,
    months,
    signals,
    limits,
    meanBefore: known.at(-2)?.mean ?? null,
    older: phases.at(-1)?.limits === null,
  };
}

export function factsOf({ series }: ControlModel): Said {
  const facts = series.map(factOf);
  const counted = facts.flatMap((fact) => (fact.say === "no_limits_for" ? [fact] : []));
  return { summary: counted.length === facts.length ? [{ say: "no_limits", counted }] : facts };
}
