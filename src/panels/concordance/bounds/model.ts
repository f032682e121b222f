import { sum } from "d3-array";
import type { AgreementClass } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import { type ClassCounts, classCounts } from "../../../questions/states/counts.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import type { TissueFinding } from "../../../questions/tissue-findings/question.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import { type Stratum, weighted } from "../../../stats/weighted-share.ts";

/** One class: the share of patients with a finding in tissue who have one in blood too, and what those who could not be compared may make of it. */
export type BoundsRow = {
  readonly class: AgreementClass;
  readonly evaluable: number;
  readonly both: number;
  readonly tissueOnly: number;
  /** With a finding in tissue and no pair that is evaluable for the class. */
  readonly missing: number;
  /** Of those compared. */
  readonly ppa: Share;
  /** Of all with a finding in tissue: had none of the missing agreed, and had all. */
  readonly worst: Share;
  readonly best: Share;
  /** Had the missing agreed as often as others of their tumour group and ctDNA fraction; null where nobody is compared, or that is not told. */
  readonly weighted: number | null;
};
/** In what those missing are weighted like others: in what is known of anybody. */
export type Like = "group and fraction" | "group" | "fraction";
export type BoundsModel = { readonly any: BoundsRow; readonly rows: readonly BoundsRow[]; readonly like: Like | null };

function likeIn(findings: readonly TissueFinding[]): Like | null {
  const group = findings.some(({ tumour_group }) => tumour_group !== "unknown");
  const fraction = findings.some(({ signal_band }) => signal_band !== "unknown");
  if (group) return fraction ? "group and fraction" : "group";
  return fraction ? "fraction" : null;
}

/** Patients of one tumour group, of one ctDNA fraction within it, and all: what is not known of the one is taken from the next. */
function strataOf(rows: readonly TissueFinding[]): readonly Stratum[] {
  const of = (result: TissueFinding["result"], among: readonly TissueFinding[]): number =>
    sum(among, (row) => (row.result === result ? row.patients : 0));
  const cells = Map.groupBy(rows, ({ tumour_group, signal_band }) => `${tumour_group} ${signal_band}`);
  return [...cells.values()].map((members) => {
    const [first] = members;
    const within = [members, rows.filter((row) => row.tumour_group === first?.tumour_group), rows];
    return {
      units: sum(members, ({ patients }) => patients),
      within: within.map((some) => ({ events: of("both", some), trials: of("both", some) + of("tissue_only", some) })),
    };
  });
}

function rowOf(counts: ClassCounts, states: readonly StateCount[], findings: readonly TissueFinding[]): BoundsRow {
  const { class: name, evaluable, both, tissueOnly } = counts;
  const missing = sum(states, (row) =>
    row.class === name && row.tissue_state === "detected" && row.pair !== "evaluable" ? row.patients : 0,
  );
  const all = both + tissueOnly + missing;
  return {
    class: name,
    evaluable,
    both,
    tissueOnly,
    missing,
    ppa: shareOf(both, both + tissueOnly),
    worst: shareOf(both, all),
    best: shareOf(both + missing, all),
    weighted: weighted(strataOf(findings.filter((row) => row.class === name))),
  };
}

/**
 * What agreement would be had the patients who could not be compared all disagreed, all agreed, or agreed as others like them.
 * Nothing where no patient has an evaluable pair.
 */
export function boundsModel(
  states: readonly StateCount[],
  findings: readonly TissueFinding[],
  study: Study,
): BoundsModel | Nothing {
  const classes = classCounts(states);
  const whole = classes.find((counts) => counts.class === "any");
  if (whole === undefined) return nothing({ why: "nobody" });
  if (whole.evaluable === 0) return nothing(noneOf(whole.consented));
  const told = classes.filter((counts) => study.actionable_tiers.length > 0 || counts.class !== "actionable");
  const like = likeIn(findings);
  const strata = like === null ? [] : findings;
  return {
    any: rowOf(whole, states, strata),
    rows: told.map((counts) => rowOf(counts, states, strata)),
    like,
  };
}

/** A row of the table. */
export const tableRow = ({
  class: name,
  evaluable,
  both,
  tissueOnly,
  missing,
  ppa,
  worst,
  best,
  weighted,
}: BoundsRow) => ({
  class: name,
  evaluable,
  both,
  tissue_only: tissueOnly,
  tissue_positive: ppa.trials,
  missing_blood: missing,
  tissue_findings: worst.trials,
  ppa: ppa.estimate,
  ppa_worst: worst.estimate,
  ppa_best: best.estimate,
  ppa_weighted: weighted,
  status: shareStatus(worst.trials),
});
