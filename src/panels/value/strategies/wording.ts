import type { Strategy } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Sentence } from "../../../marks/sentence.ts";
import { bold, estimateOf, shareOf } from "../../../say/old.ts";
import type { Format } from "../../../words/format.ts";
import type { StrategyModel, StrategyRow } from "./stats.ts";

export const measures = ["found", "days", "tests", "failed"] as const;
export type Measure = (typeof measures)[number];

export type StrategyWords = PanelWords<StrategyModel> & {
  readonly nothing: (model: StrategyModel, filtered: boolean, f: Format) => string;
  readonly heading: Readonly<Record<Measure, string>>;
  readonly none: string;
  /** What the share is that other studies tell too. */
  readonly ofBoth: string;
  readonly reading: (measure: Measure, row: StrategyRow, name: string, f: Format) => string;
};

export const shown = ({ missing, patients }: StrategyModel): boolean => missing === null && patients > 0;

export const rowOf = (model: StrategyModel, strategy: Strategy): StrategyRow | undefined =>
  model.rows.find((row) => row.strategy === strategy);

export const foundIn = (row: StrategyRow) => estimateOf(row.share, row.share_low, row.share_high);
export const failedIn = (row: StrategyRow) => estimateOf(row.no_result_share, row.no_result_low, row.no_result_high);

export const foundShare = (row: StrategyRow, unit: string, f: Format): Sentence =>
  bold(shareOf(foundIn(row), row.actionable ?? 0, row.patients ?? 0, unit, f));

export const classOf = (strategy: Strategy): "tissue" | "blood" | "both" =>
  strategy === "tissue" || strategy === "blood" ? strategy : "both";
