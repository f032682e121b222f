import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { MsiCell } from "./model.ts";

export type MsiWords = PanelWords<Said> & {
  readonly blood: string;
  readonly tissue: string;
  readonly reading: (cell: MsiCell, names: Names, f: Format) => string;
};
