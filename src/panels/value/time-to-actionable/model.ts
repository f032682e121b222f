import { sum } from "d3-array";
import { type Strategy, strategies } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { byDays, reportedBy, type Soon, soonOf, toldDay } from "../../../kinds/orders/soon.ts";
import type { FirstActionable } from "../../../questions/first-actionable/question.ts";
import type { FirstActionablePair } from "../../../questions/first-actionable-pairs/question.ts";
import { type ByOrder, byOrder } from "../../../questions/strategies/counts.ts";
import { enough, shareStatus } from "../../../stats/few.ts";
import { hiddenCurveDifference } from "../../../stats/hidden.ts";
import { incidenceBy } from "../../../stats/incidence-by.ts";
import { type Estimate, inPoints } from "../../../stats/interval.ts";
import { pairedDifference } from "../../../stats/newcombe-paired.ts";
import type { Pairs } from "../../../stats/pairs.ts";
import type { Rounding } from "../../../stats/rounding.ts";

/** An order of tests, and by each of the days its share minus that of tissue alone; null where that is not known, or of few. */
export type TimeRow = Soon & { readonly differences: readonly (Estimate | null)[] };
export type TimeModel = {
  readonly orders: ByOrder<TimeRow>;
  /** The order of figure and table. */
  readonly rows: readonly TimeRow[];
  /** The place among the days of the one that is told: the day of the answer, else the last day known of every order; −1 where none is. */
  readonly told: number;
};

/** An order against tissue alone, by a day, of those of whom both are known. */
function pairsOn(pairs: readonly FirstActionablePair[], strategy: Strategy, day: number): Pairs {
  const of = (state: FirstActionablePair["state"]): number =>
    sum(pairs, (row) => (row.strategy === strategy && row.day === day && row.state === state ? row.patients : 0));
  return { both: of("both"), first: of("order_only"), second: of("tissue_only"), neither: of("neither") };
}

function differencesOf(
  order: Soon,
  tissue: Soon,
  pairs: readonly FirstActionablePair[],
  rounding: Rounding | undefined,
): readonly (Estimate | null)[] {
  return byDays.map((day, i) => {
    const [own, other] = [order.by[i], tissue.by[i]];
    if (order.strategy === "tissue" || !own || !other || !enough(Math.min(order.n, tissue.n))) return null;
    return rounding
      ? hiddenCurveDifference({ share: own, trials: order.n }, { share: other, trials: tissue.n }, rounding)
      : pairedDifference(own, other, pairsOn(pairs, order.strategy, day));
  });
}

/** What the table holds where nothing is known. */
export const withoutNumbers = (): readonly BareRow[] =>
  strategies.flatMap((strategy) => byDays.map((by_day) => ({ strategy, by_day })));

/**
 * How soon an actionable report comes under each order of tests, over all who consented (Aalen-Johansen; death, withdrawal and the end
 * of all tests compete), and how much sooner than with tissue alone. Nothing where nobody can be followed.
 */
export function timeModel(
  ends: readonly FirstActionable[],
  pairs: readonly FirstActionablePair[],
  { manifest: { study, rounding } }: Setting,
): TimeModel | Nothing {
  if (study.actionable_tiers.length === 0) return nothing({ why: "not_supplied", what: "tiers" }, withoutNumbers());
  const soon = soonOf(ends);
  const orders = byOrder((strategy) => ({
    ...soon[strategy],
    differences: differencesOf(soon[strategy], soon.tissue, pairs, rounding),
  }));
  const rows = strategies.map((strategy) => orders[strategy]);
  if (rows.some(({ n }) => n === 0))
    return nothing(noneOf(Math.max(...rows.map(({ unknown }) => unknown))), withoutNumbers());
  const isKnown = (_: number, i: number): boolean => rows.every(({ by }) => by[i] != null);
  const told = byDays.findLastIndex((day, i) => day <= toldDay && isKnown(day, i));
  return { orders, rows, told };
}

/** The rows of the table: each order by each day. */
export const tableRows = ({ rows }: TimeModel): readonly BareRow[] =>
  rows.flatMap((row) =>
    byDays.map((by_day, i) => {
      const { strategy, n, pending, unknown, incidence, by, differences } = row;
      const known = (cause: string): number | null => (by[i] ? incidenceBy(incidence, cause, by_day) : null);
      const difference = differences[i];
      return {
        ...{ strategy, by_day, patients: n, actionable_so_far: reportedBy(row, by_day), share: by[i] },
        difference: difference ? inPoints(difference) : null,
        ended_share: known("failed"),
        died_share: known("died"),
        withdrew_share: known("withdrew"),
        ...{ pending, unknown, status: shareStatus(n) },
      };
    }),
  );
