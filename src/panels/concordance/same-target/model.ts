import { sum } from "d3-array";
import type { AgreementClass, TargetMatch } from "../../../cubes/codes.ts";
import { type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import type { TargetSum } from "../../../questions/target-sums/question.ts";
import type { TargetCount } from "../../../questions/targets/question.ts";
import { clusteredShare } from "../../../stats/clustered-share.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** What blood found of what tissue found, each of those before it: anything of the class, the same gene, the same variant, all variants. */
export const steps = ["any", "gene", "variant", "all"] as const;
export type Step = (typeof steps)[number];

export type TargetRow = {
  readonly class: AgreementClass;
  readonly evaluable: number;
  /** Of patients with a finding of the class in tissue, those with as much of it in blood. */
  readonly found: Readonly<Record<Step, Share>>;
  /** Of the variants in tissue, those in blood, with an interval that knows which are of one patient; null where that is not told. */
  readonly variants: Share | null;
};
export type SameTargetModel = {
  /** Of any class, whatever is drawn. */
  readonly any: TargetRow;
  readonly rows: readonly TargetRow[];
};

/** Matches that reach a step. */
const reaching: Readonly<Record<Step, readonly TargetMatch[]>> = {
  any: ["all_variants", "same_variant", "same_gene", "other"],
  gene: ["all_variants", "same_variant", "same_gene"],
  variant: ["all_variants", "same_variant"],
  all: ["all_variants"],
};

function variantsOf(sums: readonly TargetSum[], name: AgreementClass): Share {
  const own = sums.find((row) => row.class === name);
  if (own === undefined) return shareOf(0, 0);
  const told = clusteredShare({
    clusters: own.patients,
    events: own.variants_in_blood,
    trials: own.variants,
    squaredEvents: own.squares_in_blood,
    products: own.products,
    squaredTrials: own.squares,
  });
  const estimate = told && { value: told.value, low: told.low, high: told.high };
  return { events: own.variants_in_blood, trials: own.variants, estimate };
}

/** How much of what tissue found blood found, per class; `sums` is null of rounded counts. Nothing where no patient has an evaluable pair. */
export function sameTargetModel(
  counts: readonly TargetCount[],
  sums: readonly TargetSum[] | null,
  states: readonly StateCount[],
  { manifest }: Setting,
): SameTargetModel | Nothing {
  const classes = classCounts(states);
  const whole = classes.find((row) => row.class === "any");
  if (whole === undefined) return nothing({ why: "nobody" });
  const row = (name: AgreementClass, evaluable: number): TargetRow => {
    const own = counts.filter((each) => each.class === name);
    const trials = sum(own, ({ patients }) => patients);
    const reached = (step: Step): Share =>
      shareOf(
        sum(own, ({ match, patients }) => (reaching[step].includes(match) ? patients : 0)),
        trials,
      );
    return {
      class: name,
      evaluable,
      found: { any: reached("any"), gene: reached("gene"), variant: reached("variant"), all: reached("all") },
      variants: sums && variantsOf(sums, name),
    };
  };
  const told = classes.filter((each) => manifest.study.actionable_tiers.length > 0 || each.class !== "actionable");
  const rows = told.map((each) => row(each.class, each.evaluable));
  if (whole.evaluable === 0) return nothing(noneOf(whole.consented), rows.map(tableRow));
  return { any: row("any", whole.evaluable), rows };
}

/** A row of the table. */
export const tableRow = ({ class: name, evaluable, found, variants }: TargetRow) => ({
  class: name,
  evaluable,
  tissue_positive: found.any.trials,
  any_in_blood: found.any.events,
  ppa: found.any.estimate,
  same_gene: found.gene.events,
  same_gene_share: found.gene.estimate,
  same_variant: found.variant.events,
  same_variant_share: found.variant.estimate,
  all_variants: found.all.events,
  all_variants_share: found.all.estimate,
  variants_in_tissue: variants?.trials ?? null,
  variants_in_both: variants?.events ?? null,
  variants_share: variants?.estimate ?? null,
  status: shareStatus(found.any.trials, evaluable),
});
