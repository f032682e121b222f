import type { PanelWords } from "../../../define/panel.ts";
import type { AgreementHeads } from "../../../say/agreement.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { Agreement, Unnamed } from "./model.ts";

export type PatientsWords = PanelWords<Said> &
  AgreementHeads & {
    readonly unnamed: string;
    readonly reading: (row: Agreement, names: Names, f: Format) => string;
    readonly unnamedReading: (row: Unnamed, names: Names) => string;
  };
