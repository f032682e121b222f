import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { OfSize } from "./model.ts";

export type BatchWords = PanelWords<Said> & {
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
