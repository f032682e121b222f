import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { RunsOfSize, Used } from "./model.ts";

export type RunsWords = PanelWords<Said> & {
  /** Under the name of a specimen: its runs and libraries. */
  readonly standing: (used: Used, f: Format) => string;
  readonly axis: string;
  readonly mark: (row: RunsOfSize, names: Names, f: Format) => string;
};
