import type { Specimen } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import { enough } from "../../../stats/few.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { mcnemarExact } from "../../../stats/mcnemar.ts";
import type { Rounding } from "../../../stats/rounding.ts";
import type { Share } from "../../../stats/share.ts";
import type { EvaluableRow, SuccessModel, SuccessRow } from "./shares.ts";

/** Untold: who is included is not known, so that no patient is compared. */
export type Verdict = "blood" | "tissue" | "alike" | "few" | "untold";
type Of<S extends Share> = { readonly specimen: Specimen; readonly share: S };
/** A share that is told with a percentage, or of too few for one. */
export type Result = Of<Share> & { readonly few: boolean };
export type Fact =
  | { readonly say: "none_final" }
  | { readonly say: "both"; readonly verdict: Verdict; readonly results: readonly Result[] }
  | { readonly say: "one"; readonly result: Result }
  /** The intervals of the shares that have a percentage, and the reports of all asked for. */
  | { readonly say: "known"; readonly sure: readonly Of<KnownShare>[]; readonly asked: readonly Of<Share>[] }
  | { readonly say: "no_pairs" | "no_consents" }
  /** Patients of whom both are decided; p is null where it does not tell or they are too few. */
  | {
      readonly say: "pairs";
      readonly pairs: number;
      readonly bloodOnly: number;
      readonly tissueOnly: number;
      readonly p: number | null;
    };
type Cancelled = { readonly specimen: Specimen; readonly samples: number };
export type Said = {
  readonly verdict: readonly Fact[];
  readonly howSure: readonly Fact[];
  readonly cancelled: readonly Cancelled[];
};

/** Which specimen gives a result more often in the same patients, by McNemar's test at 5 %; of rounded counts, whatever they hide. */
export function verdict({ paired, mcnemarP }: Pick<SuccessModel, "paired" | "mcnemarP">, rounding?: Rounding): Verdict {
  const [blood, tissue] = [paired.paired_blood_only, paired.paired_tissue_only];
  if (!enough(blood.trials)) return "few";
  const p = rounding ? leastTelling(blood.events, tissue.events, rounding) : mcnemarP;
  if (p === null || p >= 0.05) return "alike";
  return blood.events > tissue.events ? "blood" : "tissue";
}

/** McNemar's p of the two counts that lie nearest to each other among those that are rounded to these. */
function leastTelling(one: number, other: number, { base }: Rounding): number | null {
  const [less, more] = [Math.min(one, other) + base, Math.max(one, other) - base];
  return less < more ? mcnemarExact(less, more) : null;
}

function pairs({ paired, mcnemarP }: SuccessModel): Fact {
  const { events: bloodOnly, trials } = paired.paired_blood_only;
  const tissueOnly = paired.paired_tissue_only.events;
  return trials === 0
    ? { say: "no_pairs" }
    : { say: "pairs", pairs: trials, bloodOnly, tissueOnly, p: enough(trials) ? mcnemarP : null };
}

const sure = ({ specimen, few, share: { events, trials, estimate } }: Result): readonly Of<KnownShare>[] =>
  few || estimate === null ? [] : [{ specimen, share: { events, trials, estimate } }];

function answer(model: SuccessModel, manifest: Setting["manifest"]): Pick<Said, "verdict" | "howSure"> {
  const included = hasSupplied(manifest, "patients.consented_on");
  const compared = included ? verdict(model, manifest.rounding) : "untold";
  const results = model.result
    .filter(({ share }) => share.trials > 0)
    .map(({ specimen, share }): Result => ({ specimen, share, few: !enough(share.trials) }));
  const [first, second] = results;
  if (!first) return { verdict: [{ say: "none_final" }], howSure: [] };
  return {
    verdict: [second ? { say: "both", verdict: compared, results } : { say: "one", result: first }],
    howSure: [
      { say: "known", sure: results.flatMap(sure), asked: model.asked.filter(({ share }) => share.trials > 0) },
      included ? pairs(model) : { say: "no_consents" },
    ],
  };
}

export const factsOf = (model: SuccessModel, { manifest }: Setting): Said => ({
  ...answer(model, manifest),
  cancelled: model.outcomes
    .filter(({ measure, share }) => measure === "cancelled" && share.events > 0)
    .map(({ specimen, share }) => ({ specimen, samples: share.events })),
});

/** What a mark of the figure says: a share, or of whom there is none. */
export type Reading =
  | { readonly say: "no_report"; readonly specimen: Specimen; readonly class: EvaluableRow["class"] }
  | {
      readonly say: "evaluable";
      readonly specimen: Specimen;
      readonly class: EvaluableRow["class"];
      readonly share: Share;
    }
  /** Samples of a specimen, or patients where it is null; the share is null where there are none. */
  | {
      readonly say: "measure";
      readonly measure: SuccessRow["measure"];
      readonly specimen: Specimen | null;
      readonly share: Share | null;
    };

export function readingOf(row: SuccessRow): Reading {
  const { measure } = row;
  const share = row.share.trials === 0 ? null : row.share;
  if (!("class" in row)) return { say: "measure", measure, specimen: "specimen" in row ? row.specimen : null, share };
  const { specimen, class: name } = row;
  return share === null
    ? { say: "no_report", specimen, class: name }
    : { say: "evaluable", specimen, class: name, share };
}
