import type { AgreementClass } from "../../../cubes/codes.ts";
import { isFiltered, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { BandCounts } from "../../../questions/bands/counts.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import { enough, shareStatus } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { halfWidth, roundedHalfWidth, roundedTrialsFor, trialsFor } from "../../../stats/precision.ts";
import type { Rounding } from "../../../stats/rounding.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** How sure a share is, in halves of the width of its 95 % interval. */
export type Precision = {
  readonly now: number;
  /** With as many patients as the target foresees; null where that cannot be said. */
  readonly atTarget: { readonly positives: number; readonly half: number } | null;
  /** Findings in tissue for an interval of so many percentage points either way. */
  readonly for5: number;
  readonly for10: number;
};
/** One class over all tumour groups, or one tumour group over all classes; no precision where tissue finds nothing. */
export type PrecisionRow = {
  readonly class: AgreementClass;
  readonly group: string | null;
  readonly ppa: Share;
  readonly evaluable: number;
  readonly precision: Precision | null;
};
/** A row whose share is shown with a percentage. */
export type Sure = PrecisionRow & {
  readonly ppa: { readonly estimate: Estimate };
  readonly precision: Precision;
};
export const isSure = (row: PrecisionRow): row is Sure => row.precision !== null && enough(row.ppa.trials);

/** What the study is to reach: so many times what it has now; or why that cannot be said. */
export type Target = { readonly times: number; readonly patients: number } | "part" | "reached";
export type PrecisionModel = {
  readonly any: PrecisionRow;
  readonly rows: readonly PrecisionRow[];
  readonly target: Target;
  /** How the counts were rounded; undefined where they are exact. */
  readonly rounding: Rounding | undefined;
};

/** Half the width of a share's interval over so many, and over how many it is so narrow; of rounded counts with what these can hide. */
export const widths = (share: number, rounding: Rounding | undefined) =>
  rounding
    ? {
        over: (n: number) => roundedHalfWidth(share, n, rounding),
        trialsFor: (half: number) => roundedTrialsFor(share, half, rounding),
      }
    : { over: (n: number) => halfWidth(share, n), trialsFor: (half: number) => trialsFor(share, half) };

function precisionOf({ estimate, trials }: Share, target: Target, rounding: Rounding | undefined): Precision | null {
  if (estimate === null || (rounding && trials < rounding.least)) return null;
  const of = widths(estimate.value, rounding);
  const positives = typeof target === "string" ? null : trials * target.times;
  return {
    now: of.over(trials),
    atTarget: positives === null ? null : { positives, half: of.over(positives) },
    for5: of.trialsFor(0.05),
    for10: of.trialsFor(0.1),
  };
}

/** How far the study is from its target, which is that of the whole study and never of a part. */
function targetOf({ consented, evaluable }: ClassCounts, setting: Setting): Target {
  if (isFiltered(setting)) return "part";
  const { target_counts, target_patients } = setting.manifest.study;
  const now = target_counts === "paired" ? evaluable : consented;
  return target_patients > now ? { times: target_patients / now, patients: target_patients } : "reached";
}

type Compared = Pick<ClassCounts, "evaluable" | "both" | "tissueOnly">;

/**
 * How sure the share of tissue's findings is that blood finds too: now, and when the study has reached its target with
 * the same shares and the same mix. Nothing where no patient has an evaluable pair.
 */
export function precisionModel(
  classes: readonly ClassCounts[],
  groups: readonly BandCounts[],
  setting: Setting,
): PrecisionModel | Nothing {
  const whole = classes.find((counts) => counts.class === "any");
  if (whole === undefined) return nothing({ why: "nobody" });
  if (whole.evaluable === 0) return nothing(noneOf(whole.consented));
  const target = targetOf(whole, setting);
  const row = (name: AgreementClass, group: string | null, counts: Compared): PrecisionRow => {
    const ppa = shareOf(counts.both, counts.both + counts.tissueOnly);
    return {
      class: name,
      group,
      ppa,
      evaluable: counts.evaluable,
      precision: precisionOf(ppa, target, setting.manifest.rounding),
    };
  };
  const named = setting.manifest.study.actionable_tiers.length > 0;
  const told = classes.filter((counts) => named || counts.class !== "actionable");
  return {
    any: row("any", null, whole),
    rows: [
      ...told.map((counts) => row(counts.class, null, counts)),
      ...groups.map(({ band, any }) => row("any", band, any)),
    ],
    target,
    rounding: setting.manifest.rounding,
  };
}

/** A row of the table. */
export const tableRow = ({ class: name, group, ppa, evaluable, precision }: PrecisionRow) => ({
  class: name,
  tumour_group: group,
  positives: ppa.trials,
  ppa: ppa.estimate,
  half_width_now: precision?.now ?? null,
  half_width_at_target: precision?.atTarget?.half ?? null,
  positives_at_target: precision?.atTarget ? Math.round(precision.atTarget.positives) : null,
  positives_for_5_points: precision?.for5 ?? null,
  positives_for_10_points: precision?.for10 ?? null,
  status: shareStatus(ppa.trials, evaluable),
});
