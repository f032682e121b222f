import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { RunRow, RunsModel, Used } from "./stats.ts";

export type RunsWords = PanelWords<RunsModel> & {
  /** Why there are no bars; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: RunsModel, filtered: boolean) => string;
  readonly standing: (used: Used, f: Format) => string;
  readonly axis: string;
  readonly full: (size: number, f: Format) => string;
  readonly mark: (row: RunRow, names: Names, f: Format) => string;
};
