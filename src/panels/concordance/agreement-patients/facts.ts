import type { AgreementClass } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Share } from "../../../stats/share.ts";
import { type Agreement, type AgreementModel, isNamed } from "./model.ts";

/** What the panel says, each thing once, in the order in which it is said. */
export type Fact =
  | { readonly say: "nothing_in_tissue"; readonly evaluable: number }
  /** Found again in blood, of what tissue finds; and back, of what blood finds. */
  | { readonly say: "found_again"; readonly again: Share; readonly back: Share }
  | { readonly say: "sides"; readonly both: number; readonly tissueOnly: number; readonly bloodOnly: number }
  | { readonly say: "actionable"; readonly again: Share }
  | { readonly say: "lowest"; readonly class: AgreementClass; readonly again: Share };

export type Said = {
  readonly summary: readonly Fact[];
  readonly note: {
    readonly notEvaluable: number;
    readonly consented: number;
    /** Of those found in tissue only, those with too little tumour DNA in blood; null where there are none or the study has no limit. */
    readonly lowSignal: { readonly tissueOnly: number; readonly low: number; readonly below: number } | null;
    readonly tiers: readonly string[];
  };
};

/** The variant class with the lowest share, where at least two have enough patients for one and differ. */
export function lowestClass({ classes }: Pick<AgreementModel, "classes">): Agreement | null {
  const told = classes
    .filter(isNamed)
    .filter((row) => row.class !== "any" && row.class !== "actionable" && row.status === "ok")
    .flatMap((row) => (row.ppa.estimate ? [{ row, share: row.ppa.estimate.value }] : []));
  const shares = told.map(({ share }) => share);
  const lowest = Math.min(...shares);
  return Math.max(...shares) > lowest ? (told.find(({ share }) => share === lowest)?.row ?? null) : null;
}

function lowSignal({ tissueOnly, tissueOnlyLowSignal: low }: Agreement, below: number | null) {
  return low > 0 && below !== null ? { tissueOnly, low, below } : null;
}

export function factsOf(model: AgreementModel, { manifest: { study } }: Setting): Said {
  const { any } = model;
  const actionable = model.classes.filter(isNamed).find((row) => row.class === "actionable");
  const lowest = lowestClass(model);
  const summary: readonly (Fact | false | null | undefined)[] = [
    any.ppa.trials === 0
      ? { say: "nothing_in_tissue", evaluable: any.evaluable }
      : { say: "found_again", again: any.ppa, back: any.ppv },
    { say: "sides", both: any.both, tissueOnly: any.tissueOnly, bloodOnly: any.bloodOnly },
    actionable && actionable.ppa.trials > 0 && { say: "actionable", again: actionable.ppa },
    lowest && { say: "lowest", class: lowest.class, again: lowest.ppa },
  ];
  return {
    summary: summary.filter((fact) => !!fact),
    note: {
      notEvaluable: any.notEvaluable,
      consented: model.consented,
      lowSignal: lowSignal(any, study.low_signal_below),
      tiers: study.actionable_tiers,
    },
  };
}
