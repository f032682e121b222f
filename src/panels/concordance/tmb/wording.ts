import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { HighIn, TmbBin, TmbModel } from "./stats.ts";

export type TmbWords = PanelWords<TmbModel> & {
  readonly nothing: (model: TmbModel, filtered: boolean) => string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly bias: (value: string) => string;
  readonly upper: (value: string) => string;
  readonly lower: (value: string) => string;
  readonly highTitle: string;
  readonly high: (side: HighIn, pairs: number) => string;
  readonly bin: (bin: TmbBin, f: Format) => string;
};

export const shown = (model: TmbModel): boolean => model.missing === null && model.pairs > 0;
/** From this mean on, and beyond this difference, one bin holds all. */
export const outerMean = 40;
export const outerDifference = 20;
