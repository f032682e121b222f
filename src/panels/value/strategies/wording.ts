import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { OrderRow } from "./model.ts";

export const measures = ["found", "days", "tests", "failed"] as const;
export type Measure = (typeof measures)[number];

export type StrategyWords = PanelWords<Said> & {
  readonly heading: Readonly<Record<Measure, string>>;
  readonly none: string;
  /** What the share is that other studies tell too. */
  readonly ofBoth: string;
  /** What a measure says of an order. */
  readonly told: Readonly<Record<Measure, (row: OrderRow, f: Format) => string>>;
};
