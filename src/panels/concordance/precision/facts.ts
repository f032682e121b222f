import type { Share } from "../../../stats/share.ts";
import { isSure, type PrecisionModel, type PrecisionRow } from "./model.ts";

export type Verdict =
  /** So few patients with a finding in tissue give no percentage, so nothing to be sure of. */
  | { readonly say: "not_yet"; readonly positives: number }
  /** Half of the interval's width, as a share. */
  | { readonly say: "now"; readonly half: number }
  | { readonly say: "now_and_at_target"; readonly half: number; readonly atTarget: number; readonly patients: number };

export type Said = {
  readonly verdict: Verdict;
  /** The share of any variant and whether more is foreseen; null where there are too few for one. */
  readonly sure: { readonly share: Share; readonly foreseen: boolean } | null;
  readonly note: { readonly target: PrecisionModel["target"]; readonly few: readonly PrecisionRow["class"][] };
};

export function factsOf({ any, rows, target }: PrecisionModel): Said {
  const few = rows.filter((row) => row.group === null && !isSure(row)).map((row) => row.class);
  const note = { target, few };
  if (!isSure(any)) return { verdict: { say: "not_yet", positives: any.ppa.trials }, sure: null, note };
  const { now: half, atTarget } = any.precision;
  const foreseen = atTarget !== null && typeof target !== "string";
  return {
    verdict: foreseen
      ? { say: "now_and_at_target", half, atTarget: atTarget.half, patients: target.patients }
      : { say: "now", half },
    sure: { share: any.ppa, foreseen },
    note,
  };
}
