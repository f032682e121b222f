import { cross } from "d3-array";
import type { Strategy } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, isFiltered, type Nothing, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { unsettled } from "../../../kinds/orders/unsettled.ts";
import type { Orders } from "../../../questions/strategies/counts.ts";
import { enough, shareStatus } from "../../../stats/few.ts";
import { near, widest } from "../../../stats/hidden.ts";
import { type Estimate, type Interval, inPoints } from "../../../stats/interval.ts";
import { newcombePaired } from "../../../stats/newcombe-paired.ts";
import type { Pairs } from "../../../stats/pairs.ts";
import type { Rounding } from "../../../stats/rounding.ts";
import { tango } from "../../../stats/tango.ts";

/** Orders of tests that are held against tissue alone. */
export const compared = ["blood", "blood_then_tissue", "both"] as const satisfies readonly Strategy[];
export type Compared = (typeof compared)[number];

/** The share with an actionable finding under an order minus that with tissue alone, −1 to 1, by both methods. */
export type Difference = { readonly newcombe: Estimate; readonly tango: Interval };
/** Whether an order may stand in for tissue: its interval lies above the margin, beyond it, or over it. */
export type Conclusion = "noninferior" | "inferior" | "not_shown";
export type OrderRow = {
  readonly strategy: Compared;
  /** Settled patients by what the order (first) and tissue alone (second) find. */
  readonly pairs: Pairs;
  /** Null where the patients are too few for percentages. */
  readonly difference: Difference | null;
  /** Null where there is no difference, or no margin that it can be held against. */
  readonly conclusion: Conclusion | null;
};
/** The margin of the study, which a part of it is not held against; null where the study sets none. */
export type Margin = { readonly share: number; readonly set: NonNullable<Study["noninferiority_margin"]> };
export type NoninferiorityModel = {
  readonly rows: Readonly<Record<Compared, OrderRow>>;
  readonly patients: number;
  readonly awaited: number;
  /** Patients with an actionable finding in tissue. */
  readonly tissue: number;
  readonly margin: Margin | null;
  readonly part: boolean;
};

/** Whether tissue finds so little that blood which finds nothing would lie within the margin. */
export const isTooWide = ({ set }: Margin, tissue: number, patients: number): boolean =>
  tissue * 100 <= set.points * patients;

/** Patients with an actionable finding: under an order, with tissue alone, by either of the two; and all. */
type Finds = readonly [order: number, tissue: number, either: number, patients: number];

const pairsOf = ([order, tissue, either, patients]: Finds): Pairs => ({
  both: order + tissue - either,
  first: either - tissue,
  second: either - order,
  neither: patients - either,
});

/** Every set of counts within one base of rounded ones that patients can have; an order that finds all does so whatever was rounded. */
function around([order, tissue, either, patients]: Finds, rounding: Rounding): readonly Finds[] {
  return cross(
    cross(near(order, rounding), near(tissue, rounding)),
    cross(order === either ? [null] : near(either, rounding), near(patients, rounding)),
    ([a, b], [c, d]): Finds => [a, b, c ?? a, d],
  ).filter((finds) => Object.values(pairsOf(finds)).every((n) => n >= 0) && finds[3] > 0);
}

/** The difference with both intervals; of rounded counts the widest of any counts that they may hide. */
function differenceOf(finds: Finds, rounding: Rounding | undefined): Difference {
  const newcombe = newcombePaired(pairsOf(finds));
  if (!rounding) return { newcombe, tango: tango(pairsOf(finds)) };
  const hidden = around(finds, rounding).map(pairsOf);
  return { newcombe: { ...newcombe, ...widest(hidden.map(newcombePaired)) }, tango: widest(hidden.map(tango)) };
}

const concluded = ({ low, high }: Interval, { share }: Margin): Conclusion =>
  low > -share ? "noninferior" : high < -share ? "inferior" : "not_shown";

/** What the table holds where nothing is known. */
export const withoutNumbers = (): readonly BareRow[] => compared.map((strategy) => ({ strategy }));

/**
 * Each order of tests against tissue alone, over the same settled patients; a patient without a result has no finding. A part of
 * the study has a difference and no conclusion, for the margin is that of the whole; so has a study whose tissue finds too little.
 */
export function noninferiorityModel(counted: Orders, setting: Setting): NoninferiorityModel | Nothing {
  const { study, rounding } = setting.manifest;
  const reason = unsettled(counted, study);
  if (reason !== null) return nothing(reason, withoutNumbers());
  const { orders, patients, awaited } = counted;
  const part = isFiltered(setting);
  const set = study.noninferiority_margin;
  const margin = set && { share: set.points / 100, set };
  const found = (of: Strategy): number => orders[of].found.events;
  const tissue = found("tissue");
  const held = margin && !part && !isTooWide(margin, tissue, patients) ? margin : null;
  const row = (strategy: Compared): OrderRow => {
    const finds: Finds = [found(strategy), tissue, found("both"), patients];
    const difference = enough(patients) ? differenceOf(finds, rounding) : null;
    const conclusion = difference && held ? concluded(difference.newcombe, held) : null;
    return { strategy, pairs: pairsOf(finds), difference, conclusion };
  };
  const rows = { blood: row("blood"), blood_then_tissue: row("blood_then_tissue"), both: row("both") };
  return { rows, patients, awaited, tissue, margin, part };
}

/** The rows of the table. */
export const tableRows = ({ rows, patients, margin }: NoninferiorityModel) =>
  compared.map((strategy) => {
    const { pairs, difference } = rows[strategy];
    return {
      strategy,
      patients,
      both: pairs.both,
      blood_only: pairs.first,
      tissue_only: pairs.second,
      neither: pairs.neither,
      difference: difference && inPoints(difference.newcombe),
      tango_low: difference && difference.tango.low * 100,
      tango_high: difference && difference.tango.high * 100,
      margin: margin?.set.points ?? null,
      status: shareStatus(patients),
    };
  });
