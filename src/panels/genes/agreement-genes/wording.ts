import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { GeneRow, GenesModel } from "./stats.ts";

export type GenesWords = PanelWords<GenesModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: GenesModel, filtered: boolean, f: Format) => string;
  readonly tissueOnly: string;
  readonly both: string;
  readonly bloodOnly: string;
  /** Heading of n / N. */
  readonly ratio: string;
  readonly more: (genes: number, f: Format) => string;
  readonly reading: (row: GeneRow, f: Format) => string;
};

export const drawable = (model: GenesModel): boolean => model.missing === null && model.genes.length > 0;
