import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { OfSize } from "./model.ts";

export type BatchWords = PanelWords<Said> & {
  readonly size: (size: number, f: Format) => string;
  readonly sizes: string;
  readonly none: string;
  readonly undated: string;
  readonly median: string;
  readonly samples: string;
  readonly axis: (f: Format) => string;
  readonly key: string;
  readonly cut: string;
  readonly mark: (row: OfSize, f: Format) => string;
};

/** Days without unit: whole as they are, else with one decimal. */
export const bare = (days: number, f: Format): string => f.number(days, Number.isInteger(days) ? 0 : 1);
