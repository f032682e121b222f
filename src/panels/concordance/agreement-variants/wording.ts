import type { PanelWords } from "../../../define/panel.ts";
import type { AgreementHeads } from "../../../say/agreement.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { ClassVariants } from "./model.ts";

export type VariantsWords = PanelWords<Said> &
  AgreementHeads & {
    readonly reading: (row: ClassVariants, names: Names, f: Format) => string;
  };
