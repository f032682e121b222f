import type { PanelWords } from "../../../define/panel.ts";
import type { CostKey } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { CostRow } from "./model.ts";
import type { Lever, Moved, Sensitivity } from "./sensitivity.ts";

export type SmallFigure = "tests" | "found" | "patient" | "actionable" | "extra";

export type CostWords = PanelWords<Said> & {
  /** Stands in the figure where these costs are not typed. */
  readonly type: (keys: readonly CostKey[]) => string;
  readonly heading: Readonly<Record<SmallFigure, string>>;
  readonly bloodTests: string;
  readonly tissueTests: string;
  readonly none: string;
  readonly few: string;
  /** Under the cost per extra patient: more, fewer or as many found. */
  readonly found: (extra: number, f: Format) => string;
  readonly reference: string;
  readonly cheaper: string;
  readonly dearer: string;
  /** What a small figure says of an order. */
  readonly told: Readonly<Record<SmallFigure, (row: CostRow, f: Format) => string>>;
  readonly tornado: {
    readonly axis: (sensitivity: Sensitivity) => string;
    readonly from: (sensitivity: Sensitivity, f: Format) => string;
    readonly low: string;
    readonly high: string;
    readonly zero: string;
    readonly lever: (lever: Lever, f: Format) => string;
    readonly reading: (lever: Lever, sensitivity: Sensitivity, f: Format) => string;
  };
};

/** The ends of an assumption: kroner, or a share in per cent. */
export function endsOf({ lever, low, high }: Moved, f: Format): readonly [string, string] {
  const text = (value: number): string =>
    lever === "cost_blood" || lever === "cost_tissue" ? f.count(Math.round(value)) : f.number(value * 100, 1);
  return [text(low), text(high)];
}
