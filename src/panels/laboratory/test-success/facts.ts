import type { Specimen } from "../../../cubes/codes.ts";
import { enough } from "../../../stats/few.ts";
import type { AskedRow, ResultRow, SuccessModel } from "./shares.ts";

export type Verdict = "blood" | "tissue" | "alike" | "few";
export type Fact =
  | { readonly say: "none_final" }
  | { readonly say: "both"; readonly verdict: Verdict; readonly results: readonly ResultRow[] }
  | { readonly say: "one"; readonly result: ResultRow }
  /** The intervals of the shares, and the reports of all asked for. */
  | { readonly say: "known"; readonly results: readonly ResultRow[]; readonly asked: readonly AskedRow[] }
  | { readonly say: "no_pairs" }
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

/** Which specimen gives a result more often in the same patients, by McNemar's test at 5 %. */
export function verdict({ paired, mcnemarP }: Pick<SuccessModel, "paired" | "mcnemarP">): Verdict {
  const [blood, tissue] = [paired.paired_blood_only, paired.paired_tissue_only];
  if (!enough(blood.trials)) return "few";
  if (mcnemarP === null || mcnemarP >= 0.05) return "alike";
  return blood.events > tissue.events ? "blood" : "tissue";
}

function pairs({ paired, mcnemarP }: SuccessModel): Fact {
  const { events: bloodOnly, trials } = paired.paired_blood_only;
  const tissueOnly = paired.paired_tissue_only.events;
  return trials === 0
    ? { say: "no_pairs" }
    : { say: "pairs", pairs: trials, bloodOnly, tissueOnly, p: enough(trials) ? mcnemarP : null };
}

function answer(model: SuccessModel): Pick<Said, "verdict" | "howSure"> {
  const results = model.result.filter(({ share }) => share.trials > 0);
  const [first, second] = results;
  if (!first) return { verdict: [{ say: "none_final" }], howSure: [] };
  return {
    verdict: [second ? { say: "both", verdict: verdict(model), results } : { say: "one", result: first }],
    howSure: [{ say: "known", results, asked: model.asked.filter(({ share }) => share.trials > 0) }, pairs(model)],
  };
}

export const factsOf = (model: SuccessModel): Said => ({
  ...answer(model),
  cancelled: model.outcomes
    .filter(({ measure, share }) => measure === "cancelled" && share.events > 0)
    .map(({ specimen, share }) => ({ specimen, samples: share.events })),
});
