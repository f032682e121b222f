import type { Side } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { ReasonRow, SideModel } from "./model.ts";

export type ReasonWords = PanelWords<Said> & {
  readonly axis: (side: SideModel, f: Format) => string;
  readonly ratio: string;
  /** Stands in place of the bars of a side without variants. */
  readonly noneOn: (side: Side, f: Format) => string;
  readonly reading: (row: ReasonRow, names: Names, f: Format) => string;
};
