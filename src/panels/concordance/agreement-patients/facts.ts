import type { Setting } from "../../../engine/setting.ts";
import { enough } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { type Agreement, type AgreementModel, isNamed, type SameVariants } from "./model.ts";

export type Verdict =
  | { readonly say: "nothing_in_tissue"; readonly evaluable: number }
  /** Of the patients with a finding in tissue: with one in blood too. */
  | { readonly say: "found_again"; readonly again: Share };

export type Sure =
  | { readonly say: "share"; readonly again: Share }
  | ({ readonly say: "same_variant" } & SameVariants)
  | { readonly say: "actionable"; readonly again: Share };

export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly note: {
    readonly notEvaluable: number;
    readonly consented: number;
    /** Of those found in tissue only, those with too little tumour DNA in blood; null where there are none or the study has no limit. */
    readonly lowSignal: { readonly tissueOnly: number; readonly low: number; readonly below: number } | null;
    readonly tiers: readonly string[];
  };
};

function lowSignal({ tissueOnly, tissueOnlyLowSignal: low }: Agreement, below: number | null) {
  return low > 0 && below !== null ? { tissueOnly, low, below } : null;
}

function sureOf({ any, classes }: AgreementModel): readonly Sure[] {
  if (any.ppa.trials === 0) return [];
  const actionable = classes.filter(isNamed).find((row) => row.class === "actionable");
  const sure: readonly (Sure | false | undefined)[] = [
    enough(any.ppa.trials) && { say: "share", again: any.ppa },
    any.same !== null && any.same.inTissue > 0 && { say: "same_variant", ...any.same },
    actionable && actionable.ppa.trials > 0 && { say: "actionable", again: actionable.ppa },
  ];
  return sure.filter((fact) => !!fact);
}

export function factsOf(model: AgreementModel, { manifest: { study } }: Setting): Said {
  const { any } = model;
  return {
    verdict:
      any.ppa.trials === 0
        ? { say: "nothing_in_tissue", evaluable: any.evaluable }
        : { say: "found_again", again: any.ppa },
    sure: sureOf(model),
    note: {
      notEvaluable: any.notEvaluable,
      consented: model.consented,
      lowSignal: lowSignal(any, study.low_signal_below),
      tiers: study.actionable_tiers,
    },
  };
}
