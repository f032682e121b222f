import { sum } from "d3-array";
import type { FindingVerdict } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import type { ImpactCount } from "../../../questions/impact/question.ts";
import type { BoardCount } from "../../../questions/impact-board/question.ts";
import { enough, shareStatus } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import type { Status } from "../../../stats/status.ts";

/** Orders of tests that are weighed; blood first, then tissue, finds what both at once do. */
export const orders = ["tissue", "blood", "both"] as const;
export type Order = (typeof orders)[number];
/** Specimens that a recommendation rests on: others, and those that are not given, stand together. */
export const informedBy = ["both", "tissue", "blood", "other"] as const;
type InformedBy = (typeof informedBy)[number];
const verdicts = ["confirmed", "refuted", "unresolved", "not_reviewed"] as const satisfies readonly FindingVerdict[];
type Verdicts = Readonly<Record<(typeof verdicts)[number], Share>>;

/** Recommendations and starts of the patients tested; starts are null where they were not supplied. */
export type Board = {
  readonly all: Share;
  readonly recommended: Readonly<Record<InformedBy, Share>>;
  readonly started: Readonly<Record<InformedBy, Share>> | null;
};
export type ImpactModel = {
  readonly tested: number;
  readonly awaited: number;
  readonly found: Readonly<Record<"both" | "blood_only" | "tissue_only" | "neither", Share>>;
  /** Of those with a finding in blood only; null where no reviews were supplied. */
  readonly judged: Verdicts | null;
  /** Null where recommendations, or what informed them, were not supplied. */
  readonly board: Board | null;
};

/** Patients with a finding that is needed and one that is not, under an order, at worst or at best. */
type Found = { readonly needed: number; readonly unneeded: number };

/** Findings of blood alone that nobody has settled, and those that a review confirms and refutes; without reviews none is settled. */
export function sidesOf({ found, judged }: ImpactModel): {
  readonly confirmed: number;
  readonly refuted: number;
  readonly open: number;
} {
  const all = found.blood_only.events;
  const [confirmed, refuted] = judged ? [judged.confirmed.events, judged.refuted.events] : [0, 0];
  return { confirmed, refuted, open: all - confirmed - refuted };
}

/**
 * Net benefit of an order per 100 tested where a missed finding weighs as much as so many unneeded ones: at worst, had
 * no finding that is not settled been needed, and at best, had all. What tissue finds is the reference.
 * Source: Vickers and Elkin 2006, doi 10.1177/0272989X06295361.
 */
export function netBenefit(
  model: ImpactModel,
  order: Order,
  weight: number,
): { readonly low: number; readonly high: number } {
  const { both, tissue_only: tissueOnly } = model.found;
  const { confirmed, refuted, open } = sidesOf(model);
  const reference = order === "blood" ? both.events : both.events + tissueOnly.events;
  const per100 = ({ needed, unneeded }: Found): number => (100 * (needed - unneeded / weight)) / model.tested;
  if (order === "tissue")
    return { low: per100({ needed: reference, unneeded: 0 }), high: per100({ needed: reference, unneeded: 0 }) };
  return {
    low: per100({ needed: reference + confirmed, unneeded: refuted + open }),
    high: per100({ needed: reference + confirmed + open, unneeded: refuted }),
  };
}

/**
 * From which weight on adding blood to tissue is of benefit at worst: the unneeded findings for each confirmed one, (1 − p) ÷ p
 * of the confirmed share p. Null where that is not known, of
 * few, or where none may be confirmed, so that its interval has no end.
 */
export function paysFrom({ judged }: ImpactModel): Estimate | null {
  const estimate = judged?.confirmed.estimate;
  if (!estimate || estimate.low === 0 || !enough(judged.confirmed.trials)) return null;
  const odds = (share: number): number => (1 - share) / share;
  return { value: odds(estimate.value), low: odds(estimate.high), high: odds(estimate.low) };
}

/** Weights at which the table tells the net benefit. */
export const weights = [0.5, 1, 2, 5, 10, 20, 50] as const;

const isOther = (name: BoardCount["recommended_by"]): boolean => name === "neither" || name === "unknown";

function boardOf(rows: readonly BoardCount[], tested: number, { manifest }: Setting): Board | null {
  const has = (column: Parameters<typeof hasSupplied>[1]): boolean => hasSupplied(manifest, column);
  if (!has("decisions") || !has("decisions.informed_by") || !has("decisions.recommended_on")) return null;
  const by = (name: InformedBy, started: boolean): Share =>
    shareOf(
      sum(rows, (row) => {
        const isOf = name === "other" ? isOther(row.recommended_by) : row.recommended_by === name;
        return isOf && (!started || row.started === "yes") ? row.patients : 0;
      }),
      tested,
    );
  const each = (started: boolean) => ({
    both: by("both", started),
    tissue: by("tissue", started),
    blood: by("blood", started),
    other: by("other", started),
  });
  const recommended = each(false);
  const all = sum(informedBy, (name) => recommended[name].events);
  return { all: shareOf(all, tested), recommended, started: has("decisions.started_on") ? each(true) : null };
}

/** What findings changed for patients whose blood and tissue are settled; nothing where there are none, or no tier is actionable. */
export function impactModel(
  rows: readonly ImpactCount[],
  board: readonly BoardCount[],
  setting: Setting,
): ImpactModel | Nothing {
  const { study } = setting.manifest;
  if (study.actionable_tiers.length === 0) return nothing({ why: "not_supplied", what: "tiers" }, withoutNumbers());
  const of = (keep: (row: ImpactCount) => boolean): number => sum(rows, (row) => (keep(row) ? row.patients : 0));
  const awaited = of(({ found }) => found === "awaited");
  const tested = of(({ found }) => found !== "awaited");
  if (tested === 0) return nothing(noneOf(awaited), withoutNumbers());
  const place = (name: ImpactCount["found"]): Share =>
    shareOf(
      of(({ found }) => found === name),
      tested,
    );
  const found = {
    both: place("both"),
    blood_only: place("blood_only"),
    tissue_only: place("tissue_only"),
    neither: place("neither"),
  };
  const judged = (name: FindingVerdict): Share =>
    shareOf(
      of((row) => row.judged === name),
      found.blood_only.events,
    );
  return {
    tested,
    awaited,
    found,
    judged: hasSupplied(setting.manifest, "reviews")
      ? {
          confirmed: judged("confirmed"),
          refuted: judged("refuted"),
          unresolved: judged("unresolved"),
          not_reviewed: judged("not_reviewed"),
        }
      : null,
    board: boardOf(board, tested, setting),
  };
}

const shareRow = (line: string, share: Share | null): BareRow =>
  share === null
    ? { impact_line: line, status: "not_supplied" }
    : {
        impact_line: line,
        patients: share.events,
        of_patients: share.trials,
        share: share.estimate,
        status: shareStatus(share.trials),
      };

/** Whether the weight is told, and if not, why: no reviews, few findings of blood alone, or none of them confirmed. */
function paysStatus({ judged, found }: ImpactModel, pays: Estimate | null): Status {
  if (judged === null) return "not_supplied";
  const { events } = found.blood_only;
  return pays === null && enough(events) ? "not_evaluable" : shareStatus(events);
}

/** Of everybody tested, what was found and what it led to; of findings of blood alone, what the review says; then the weights. */
export function tableRows(model: ImpactModel): readonly BareRow[] {
  const { found, board, judged } = model;
  const pays = paysFrom(model);
  return [
    ...(["both", "tissue_only", "blood_only", "neither"] as const).map((name) =>
      shareRow(`found_${name}`, found[name]),
    ),
    shareRow("recommended", board?.all ?? null),
    ...informedBy.map((name) => shareRow(`recommended_${name}`, board?.recommended[name] ?? null)),
    ...informedBy.map((name) => shareRow(`started_${name}`, board?.started?.[name] ?? null)),
    ...verdicts.map((name) => shareRow(name, judged?.[name] ?? null)),
    {
      impact_line: "pays_from",
      weight: pays,
      patients: null,
      of_patients: found.blood_only.events,
      status: paysStatus(model, pays),
    },
    ...orders.flatMap((strategy) =>
      weights.map((weight) => {
        const told = enough(model.tested) ? netBenefit(model, strategy, weight) : null;
        return {
          ...{ impact_line: "net_benefit", strategy },
          net_benefit_worst: told?.low ?? null,
          net_benefit_best: told?.high ?? null,
          weight: { value: weight, low: null, high: null },
          status: shareStatus(model.tested),
        };
      }),
    ),
  ];
}

/** What the table holds where nothing is known. */
export const withoutNumbers = (): readonly BareRow[] =>
  ["both", "tissue_only", "blood_only", "neither"].map((name) => ({ impact_line: `found_${name}` }));
