import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { Field } from "./model.ts";

export type CrossWords = PanelWords<Said> & {
  readonly blood: string;
  readonly tissue: string;
  readonly total: string;
  readonly reading: (field: Field, names: Names, f: Format) => string;
};
