import type { PanelWords } from "../../define/panel.ts";
import type { Format } from "../../words/format.ts";
import type { PartRow } from "./model.ts";

export type OneWords<Said> = PanelWords<Said> & {
  readonly axis: string;
  readonly ratio: string;
  readonly found: string;
  readonly withHaematopoiesis: string;
  readonly reading: (row: PartRow, name: string, f: Format) => string;
};
