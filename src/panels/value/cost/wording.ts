import type { Strategy } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence } from "../../../marks/sentence.ts";
import type { CostKey } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Lever, Sensitivity } from "./sensitivity.ts";
import type { CostModel, CostRow } from "./stats.ts";

export type CostWords = PanelWords<CostModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: CostModel, filtered: boolean, f: Format) => string;
  /** Stands in the figure where costs are not typed. */
  readonly type: (model: CostModel) => string;
  readonly heading: Readonly<Record<"tests" | "found" | "patient" | "actionable" | "extra", string>>;
  readonly bloodTests: string;
  readonly tissueTests: string;
  readonly none: string;
  readonly few: string;
  /** Under the cost per extra patient: more, fewer or as many found. */
  readonly found: (extra: number, f: Format) => string;
  readonly reference: string;
  readonly cheaper: string;
  readonly dearer: string;
  readonly reading: (figure: keyof CostWords["heading"], row: CostRow, name: string, f: Format) => string;
  readonly tornado: {
    readonly axis: (sensitivity: Sensitivity) => string;
    readonly from: (costs: CostModel["costs"], f: Format) => string;
    readonly base: (sensitivity: Sensitivity, f: Format) => string;
    readonly low: string;
    readonly high: string;
    readonly zero: string;
    readonly lever: (lever: Lever, f: Format) => string;
    readonly reading: (lever: Lever, sensitivity: Sensitivity, f: Format) => string;
  };
};

export const shown = ({ missing, patients }: CostModel): boolean => missing === null && patients > 0;

export const rowOf = (model: CostModel, strategy: Strategy): CostRow | undefined =>
  model.rows.find((row) => row.strategy === strategy);

/** Costs that are still to be typed. */
export const untyped = ({ costs }: CostModel): readonly CostKey[] => [
  ...(costs.blood === null ? (["cost_blood"] as const) : []),
  ...(costs.tissue === null ? (["cost_tissue"] as const) : []),
];

export const isFew = ({ patients }: { readonly patients: number | null }): boolean => (patients ?? 0) < fewBelow;

/** A link that opens the form at the field of a cost. */
export const toField = (key: CostKey, text: string): Sentence =>
  sentence`<a href="#choices" data-type-in="${key}">${text}</a>`;

/** The ends of a lever: kroner, or a share in per cent. */
export const endsOf = ({ lever, low, high }: Lever, f: Format): readonly [string, string] => {
  const text = (value: number | null): string =>
    value === null
      ? ""
      : lever === "cost_blood" || lever === "cost_tissue"
        ? f.count(Math.round(value))
        : f.number(value * 100, 1);
  return [text(low), text(high)];
};
