import { sum } from "d3-array";
import { agreementClasses, type PairStatus, type State } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** One field of the cross-table: patients with these two states, and how many of them are compared. */
export type Field = {
  readonly blood: State;
  readonly tissue: State;
  readonly patients: number;
  readonly compared: number;
};
/** All patients with one state of a specimen. */
export type Margin = { readonly state: State; readonly patients: number };
/** Why patients are not compared, each under one reason. */
export type Why = "without_tissue" | "without_blood" | "without_both" | "interval" | "not_evaluable";

export type CrossModel = {
  /** Every cell of every class, for the table. */
  readonly cells: readonly StateCount[];
  /** Those whose blood and tissue are compared, of all consented. */
  readonly compared: Share;
  /** The others, by reason; only reasons that hold anybody. */
  readonly leftOut: readonly { readonly why: Why; readonly patients: number }[];
  /** States that anybody has, results first. */
  readonly blood: readonly Margin[];
  readonly tissue: readonly Margin[];
  readonly fields: readonly Field[];
};

/** The order of the figure: what was found, then why nothing is known. */
const order: readonly State[] = [
  "detected",
  "not_detected",
  "not_detected_low_signal",
  "not_evaluable",
  "pending",
  "failed",
  "not_available",
  "cancelled",
  "none",
];
const reported = new Set(order.slice(0, 4));

const total = (rows: readonly { readonly patients: number }[]): number => sum(rows, ({ patients }) => patients);

const inOrder = (a: StateCount, b: StateCount): number =>
  agreementClasses.indexOf(a.class) - agreementClasses.indexOf(b.class) ||
  a.blood_state.localeCompare(b.blood_state) ||
  a.tissue_state.localeCompare(b.tissue_state) ||
  a.pair.localeCompare(b.pair);

const whyPaired: Readonly<Record<Exclude<PairStatus, "no_pair">, Why | "compared">> = {
  evaluable: "compared",
  interval: "interval",
  not_evaluable: "not_evaluable",
};
function whyNot({ pair, blood_state, tissue_state }: StateCount): Why | "compared" {
  if (pair !== "no_pair") return whyPaired[pair];
  if (reported.has(blood_state)) return "without_tissue";
  return reported.has(tissue_state) ? "without_blood" : "without_both";
}

const marginOf = (any: readonly StateCount[], specimen: "blood_state" | "tissue_state"): Margin[] =>
  order.flatMap((state) => {
    const own = any.filter((cell) => cell[specimen] === state);
    return own.length > 0 ? [{ state, patients: total(own) }] : [];
  });

const fieldsOf = (any: readonly StateCount[]): Field[] =>
  order.flatMap((blood) =>
    order.flatMap((tissue) => {
      const here = any.filter((cell) => cell.blood_state === blood && cell.tissue_state === tissue);
      const compared = total(here.filter(({ pair }) => pair === "evaluable"));
      return here.length > 0 ? [{ blood, tissue, patients: total(here), compared }] : [];
    }),
  );

/**
 * The cross-table of class `any`, with the reasons why patients are not compared; they add up to all consented. Without
 * tiers nothing is actionable, and that is no result. Nothing where nobody has consented.
 */
export function crossModel(counts: readonly StateCount[], study: Study): CrossModel | Nothing {
  const tiers = study.actionable_tiers.length > 0;
  const cells = counts.filter((cell) => tiers || cell.class !== "actionable").toSorted(inOrder);
  const any = cells.filter((cell) => cell.class === "any");
  const consented = total(any);
  if (consented === 0) return nothing({ why: "nobody" }, cells);
  const because = (why: Why | "compared"): number => total(any.filter((cell) => whyNot(cell) === why));
  const whys: readonly Why[] = ["without_tissue", "without_blood", "without_both", "interval", "not_evaluable"];
  return {
    cells,
    compared: shareOf(because("compared"), consented),
    leftOut: whys.map((why) => ({ why, patients: because(why) })).filter(({ patients }) => patients > 0),
    blood: marginOf(any, "blood_state"),
    tissue: marginOf(any, "tissue_state"),
    fields: fieldsOf(any),
  };
}

/** What a field says, for its colour: only fields whose patients are compared agree or differ. */
export function kindOf({ blood, tissue, compared }: Field): "both" | "tissue" | "blood" | "edge" | "faint" {
  if (compared === 0) return "faint";
  if (blood === "detected") return tissue === "detected" ? "both" : "blood";
  return tissue === "detected" ? "tissue" : "edge";
}
