import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { GeneRow } from "./model.ts";

export type GenesWords = PanelWords<Said> & {
  readonly tissueOnly: string;
  readonly both: string;
  readonly bloodOnly: string;
  /** Heading of n / N. */
  readonly ratio: string;
  readonly more: (genes: number, f: Format) => string;
  readonly reading: (row: GeneRow, f: Format) => string;
};
