import type { Study } from "../../cubes/study.ts";
import { type Missing, missingTable } from "../../say/old.ts";
import { shareStatus } from "../../stats/few.ts";
import type { Status } from "../../stats/status.ts";
import { wilsonOrNull } from "../../stats/wilson.ts";

/** Patients of one band and class; a band is a value of the dimension that the panel goes by. */
export type BandCounts = {
  readonly band: string;
  readonly class: "any" | "actionable";
  readonly consented: number;
  readonly evaluable: number;
  readonly both: number;
  readonly tissue_only: number;
  readonly blood_only: number;
  /** Pairs with nothing found in blood and too small a tumour fraction for that to mean anything. */
  readonly low_signal: number;
};

type Maybe = number | null;
export type BandRow = {
  readonly band: string;
  readonly both: Maybe;
  readonly tissue_only: Maybe;
  readonly blood_only: Maybe;
  readonly neither: Maybe;
  readonly not_evaluable: number;
  readonly ppa: Maybe;
  readonly ppa_low: Maybe;
  readonly ppa_high: Maybe;
  readonly evaluable: Maybe;
  readonly tissue_positive: Maybe;
  readonly low_signal: Maybe;
  /** Pairs whose blood found something, or held enough tumour DNA for its silence to count; of the evaluable ones. */
  readonly informative: Maybe;
  readonly informative_low: Maybe;
  readonly informative_high: Maybe;
  readonly actionable_both: Maybe;
  readonly actionable_tissue_only: Maybe;
  readonly actionable_blood_only: Maybe;
  readonly actionable_tissue_positive: Maybe;
  readonly actionable_ppa: Maybe;
  readonly actionable_ppa_low: Maybe;
  readonly actionable_ppa_high: Maybe;
  readonly status: Status;
};
export type ByModel = {
  readonly missing: Missing | null;
  readonly consented: number;
  /** All bands together. */
  readonly all: BandRow;
  readonly bands: readonly BandRow[];
};

type Supplied = { readonly variants: boolean; readonly tiers: boolean; readonly limit: boolean };
const nobody = { consented: 0, evaluable: 0, both: 0, tissue_only: 0, blood_only: 0, low_signal: 0 };
type Counts = Omit<BandCounts, "band" | "class">;

const sum = (rows: readonly Counts[]): Counts =>
  rows.reduce<Counts>(
    (total, row) => ({
      consented: total.consented + row.consented,
      evaluable: total.evaluable + row.evaluable,
      both: total.both + row.both,
      tissue_only: total.tissue_only + row.tissue_only,
      blood_only: total.blood_only + row.blood_only,
      low_signal: total.low_signal + row.low_signal,
    }),
    nobody,
  );

/** What one class of a band says; no numbers, never zeros, where the study supplied nothing to say it from. */
function told({ both, tissue_only, blood_only }: Counts, supplied: boolean) {
  const ppa = supplied ? wilsonOrNull(both, both + tissue_only) : null;
  const known = (n: number): Maybe => (supplied ? n : null);
  return {
    both: known(both),
    tissue_only: known(tissue_only),
    blood_only: known(blood_only),
    tissue_positive: known(both + tissue_only),
    ppa: ppa?.value ?? null,
    ppa_low: ppa?.low ?? null,
    ppa_high: ppa?.high ?? null,
  };
}

function bandRow(band: string, any: Counts, actionable: Counts, supplied: Supplied): BandRow {
  const { consented, evaluable, low_signal } = any;
  const one = told(any, supplied.variants);
  const two = told(actionable, supplied.variants && supplied.tiers);
  const limit = supplied.variants && supplied.limit;
  const informative = limit ? wilsonOrNull(evaluable - low_signal, evaluable) : null;
  return {
    band,
    ...one,
    neither: supplied.variants ? evaluable - any.both - any.tissue_only - any.blood_only : null,
    not_evaluable: consented - evaluable,
    evaluable: supplied.variants ? evaluable : null,
    low_signal: limit ? low_signal : null,
    informative: informative?.value ?? null,
    informative_low: informative?.low ?? null,
    informative_high: informative?.high ?? null,
    actionable_both: two.both,
    actionable_tissue_only: two.tissue_only,
    actionable_blood_only: two.blood_only,
    actionable_tissue_positive: two.tissue_positive,
    actionable_ppa: two.ppa,
    actionable_ppa_low: two.ppa_low,
    actionable_ppa_high: two.ppa_high,
    status: supplied.variants ? shareStatus(any.both + any.tissue_only, evaluable) : "not_supplied",
  };
}

/** Agreement per band, for any finding and for actionable ones, from counts of patients; bands in the order of the rows. */
export function byModel(counts: readonly BandCounts[], study: Study, tables: readonly string[]): ByModel {
  const missing = missingTable(tables);
  const supplied = {
    variants: missing === null,
    tiers: study.actionable_tiers.length > 0,
    limit: study.low_signal_below !== null,
  };
  const of = (name: BandCounts["class"]) => counts.filter((row) => row.class === name);
  const names = [...new Set(counts.map((row) => row.band))];

  return {
    missing,
    consented: sum(of("any")).consented,
    all: bandRow("all", sum(of("any")), sum(of("actionable")), supplied),
    bands: names.map((name) =>
      bandRow(
        name,
        sum(of("any").filter((row) => row.band === name)),
        sum(of("actionable").filter((row) => row.band === name)),
        supplied,
      ),
    ),
  };
}
