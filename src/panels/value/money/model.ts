import { sum } from "d3-array";
import { type Purchasable, purchasable, type Specimen } from "../../../cubes/codes.ts";
import { fullRun } from "../../../cubes/runs.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { Manifest } from "../../../engine/manifest.ts";
import type { ActionableCount } from "../../../questions/actionable/question.ts";
import type { OutcomeCount } from "../../../questions/outcomes/question.ts";
import type { RunCount } from "../../../questions/runs/question.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";

/** What was bought of one thing, and what came of it. */
export type Item = {
  readonly item: Purchasable;
  readonly specimen: Specimen;
  /** Null where the study names no purchase. */
  readonly bought: number | null;
  /** Null where runs held libraries of both specimens, so that nobody can tell whose they were. */
  readonly used: number | null;
  /** Samples analysed of the specimen, and those of them that were reported. */
  readonly tests: number;
  readonly reports: number;
  /** Patients with an actionable finding in the specimen; null where the study names no tier. */
  readonly actionable: number | null;
  /** Places on runs that no library of the study took; of blood alone is it known how many there are. */
  readonly idle: number | null;
  /** Used when the target is reached, if each patient takes as much as so far; null where that cannot be said. */
  readonly atTarget: number | null;
};
/** An item of which it is known how much was bought and used. */
export type Bought = Item & { readonly bought: number; readonly used: number };
export const isBought = (item: Item): item is Bought => item.bought !== null && item.used !== null;

export type MoneyModel = {
  readonly items: readonly Item[];
  /** Reports of both specimens. */
  readonly reports: number;
  /** Patients that the study is to reach; null where they are reached, or nobody is there yet. */
  readonly target: number | null;
  /** How far a count may lie from the truth. */
  readonly hidden: number;
};
type Counts = {
  readonly runs: readonly RunCount[];
  readonly outcomes: readonly OutcomeCount[];
  readonly actionable: readonly ActionableCount[];
  readonly patients: readonly ClassCounts[];
};

const boughtOf = ({ purchased }: Study, item: Purchasable): number | null => {
  const own = purchased.filter((each) => each.item === item);
  return own.length === 0 ? null : sum(own, ({ units }) => units);
};
const kinds: Readonly<Record<Purchasable, { readonly specimen: Specimen; readonly counted: "samples" | "runs" }>> = {
  blood_libraries: { specimen: "blood", counted: "samples" },
  tissue_libraries: { specimen: "tissue", counted: "samples" },
  blood_runs: { specimen: "blood", counted: "runs" },
  tissue_runs: { specimen: "tissue", counted: "runs" },
};
const actionableResults: ReadonlySet<string> = new Set(["yes", "yes_not_compared"]);

/** How many times what there is now the target is; null where it is reached or nothing is there yet. */
function timesOf([any]: readonly ClassCounts[], { target_counts, target_patients }: Study): number | null {
  const now = any === undefined ? 0 : target_counts === "paired" ? any.evaluable : any.consented;
  return now > 0 && target_patients > now ? target_patients / now : null;
}

/** What the table holds where nothing is known but what was bought. */
export const withoutNumbers = (study: Study): readonly BareRow[] =>
  purchasable.map((item) => ({ item, purchased: boughtOf(study, item) }));

/** What was bought for the tests, what of it is used, what came of it, and what the target will take. Nothing without a sample. */
export function moneyModel(
  { runs, outcomes, actionable, patients }: Counts,
  { study, rounding }: Pick<Manifest, "study" | "rounding">,
): MoneyModel | Nothing {
  const samples = (isIn: (row: OutcomeCount) => boolean): number =>
    sum(outcomes, (row) => (isIn(row) ? row.samples : 0));
  if (samples(() => true) === 0) return nothing({ why: "nobody" }, withoutNumbers(study));
  const times = timesOf(patients, study);
  const mixed = runs.some(({ specimen, runs: n }) => specimen === "both" && n > 0);
  const itemOf = (item: Purchasable): Item => {
    const { specimen, counted } = kinds[item];
    const own = runs.filter((row) => row.specimen === specimen);
    const used = mixed ? null : sum(own, (row) => row[counted]);
    const found = actionable.filter(
      ({ origin, [specimen]: result }) => origin === "counted" && actionableResults.has(result),
    );
    return {
      ...{ item, specimen, used },
      bought: boughtOf(study, item),
      tests: samples((row) => row.specimen === specimen && (row.outcome === "reported" || row.outcome === "failed")),
      reports: samples((row) => row.specimen === specimen && row.outcome === "reported"),
      actionable: study.actionable_tiers.length === 0 ? null : sum(found, (row) => row.patients),
      idle: item === "blood_runs" && !mixed ? sum(own, (row) => row.runs * Math.max(0, fullRun - row.size)) : null,
      atTarget: used === null || times === null ? null : used * times,
    };
  };
  return {
    items: purchasable.map(itemOf),
    reports: samples(({ outcome }) => outcome === "reported"),
    target: times === null ? null : study.target_patients,
    hidden: rounding ? rounding.base : 0,
  };
}

/** So much each; null where there is none. */
export const each = (units: number | null, of: number | null): number | null =>
  units === null || of === null || of === 0 ? null : units / of;

/** An item as the table holds it. */
export const tableRow = ({ item, bought, used, tests, reports, actionable, idle, atTarget }: Item): BareRow => ({
  ...{ item, purchased: bought, units_used: used },
  units_left: bought === null || used === null ? null : bought - used,
  ...{ tests_done: tests, reports_given: reports, actionable_patients: actionable },
  used_per_report: each(used, reports),
  used_per_actionable: each(used, actionable),
  idle_places: idle,
  idle_per_run: each(idle, used),
  used_at_target: atTarget,
  left_at_target: bought === null || atTarget === null ? null : bought - atTarget,
  status: bought === null ? "not_supplied" : used === null ? "not_evaluable" : "ok",
});
