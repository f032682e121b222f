import type { AgreementClass } from "../../cubes/codes.ts";
import type { Study } from "../../cubes/study.ts";
import { cohenKappa } from "../../stats/kappa.ts";
import { mcnemarExact } from "../../stats/mcnemar.ts";
import { wilsonOrNull } from "../../stats/wilson.ts";
import { fewBelow } from "../../words/format.ts";
import type { ClassCounts } from "../agreement-states/states.ts";
import type { Status } from "../table.ts";

export type AgreementCounts = Omit<ClassCounts, "low_signal">;

type Maybe = number | null;
/** One class as the table shows it: patients with an evaluable pair by result, and how far the specimens agree. */
export type AgreementRow = {
  readonly class: AgreementClass;
  readonly both: Maybe;
  readonly tissue_only: Maybe;
  readonly blood_only: Maybe;
  readonly neither: Maybe;
  readonly not_evaluable: number;
  readonly ppa: Maybe;
  readonly ppa_low: Maybe;
  readonly ppa_high: Maybe;
  readonly npa: Maybe;
  readonly npa_low: Maybe;
  readonly npa_high: Maybe;
  readonly ppv: Maybe;
  readonly ppv_low: Maybe;
  readonly ppv_high: Maybe;
  readonly mcnemar_p: Maybe;
  readonly kappa: Maybe;
  readonly kappa_low: Maybe;
  readonly kappa_high: Maybe;
  readonly prevalence: Maybe;
  readonly positive_agreement: Maybe;
  readonly negative_agreement: Maybe;
  readonly evaluable: Maybe;
  readonly tissue_positive: Maybe;
  readonly tissue_negative: Maybe;
  readonly blood_positive: Maybe;
  readonly tissue_only_low_signal: Maybe;
  readonly status: Status;
};

/** A table of the study export without which nothing can be compared. */
export type Missing = "samples" | "variants";
export type AgreementModel = {
  readonly missing: Missing | null;
  readonly consented: number;
  readonly rows: readonly AgreementRow[];
};

/** Whether a share over so many units can be shown, and if not, why; `compared` units may hold none that the share is of. */
export const shareStatus = (trials: number, compared = trials): Status =>
  compared === 0 ? "not_evaluable" : trials < fewBelow ? "too_few" : "ok";

/** The first table that agreement needs and that the study did not supply; null when all are there. */
export const missingTable = (supplied: readonly string[]): Missing | null =>
  (["samples", "variants"] as const).find((table) => !supplied.includes(table)) ?? null;

const unknown = {
  both: null,
  tissue_only: null,
  blood_only: null,
  neither: null,
  evaluable: null,
  tissue_positive: null,
  tissue_negative: null,
  blood_positive: null,
  tissue_only_low_signal: null,
};

/** The shares of one fourfold table, each null where it has no denominator. */
function shares({ evaluable, both, tissue_only, blood_only }: AgreementCounts) {
  const neither = evaluable - both - tissue_only - blood_only;
  const ppa = wilsonOrNull(both, both + tissue_only);
  const npa = wilsonOrNull(neither, neither + blood_only);
  const ppv = wilsonOrNull(both, both + blood_only);
  const kappa = cohenKappa({ both, tissueOnly: tissue_only, bloodOnly: blood_only, neither });
  return {
    ppa: ppa?.value ?? null,
    ppa_low: ppa?.low ?? null,
    ppa_high: ppa?.high ?? null,
    npa: npa?.value ?? null,
    npa_low: npa?.low ?? null,
    npa_high: npa?.high ?? null,
    ppv: ppv?.value ?? null,
    ppv_low: ppv?.low ?? null,
    ppv_high: ppv?.high ?? null,
    mcnemar_p: mcnemarExact(tissue_only, blood_only),
    kappa: kappa?.value ?? null,
    kappa_low: kappa?.low ?? null,
    kappa_high: kappa?.high ?? null,
    prevalence: kappa?.prevalence ?? null,
    positive_agreement: kappa?.positiveAgreement ?? null,
    negative_agreement: kappa?.negativeAgreement ?? null,
  };
}

const none: AgreementCounts = {
  class: "any",
  consented: 0,
  evaluable: 0,
  both: 0,
  tissue_only: 0,
  tissue_only_low_signal: 0,
  blood_only: 0,
};

function agreementRow(counts: AgreementCounts, supplied: boolean): AgreementRow {
  const not_evaluable = counts.consented - counts.evaluable;
  if (!supplied) return { class: counts.class, ...unknown, not_evaluable, ...shares(none), status: "not_supplied" };
  const { evaluable, both, tissue_only, blood_only, tissue_only_low_signal } = counts;
  const tissue_positive = both + tissue_only;
  return {
    class: counts.class,
    both,
    tissue_only,
    blood_only,
    neither: evaluable - tissue_positive - blood_only,
    not_evaluable,
    ...shares(counts),
    evaluable,
    tissue_positive,
    tissue_negative: evaluable - tissue_positive,
    blood_positive: both + blood_only,
    tissue_only_low_signal,
    status: shareStatus(tissue_positive, evaluable),
  };
}

/**
 * Agreement per class, from counts of patients.
 *
 * What the study did not supply (`supplied` names its tables) has no numbers, never zeros; so has `actionable` when
 * the study names no tier that is actionable.
 */
export function agreementModel(
  counts: readonly AgreementCounts[],
  study: Study,
  supplied: readonly string[],
): AgreementModel {
  const missing = missingTable(supplied);
  return {
    missing,
    consented: counts[0]?.consented ?? 0,
    rows: counts.map((row) =>
      agreementRow(row, missing === null && (row.class !== "actionable" || study.actionable_tiers.length > 0)),
    ),
  };
}
