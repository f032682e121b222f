import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { Laboratory, Quarter, Watched } from "./model.ts";

export type SinceWords = PanelWords<Said> & {
  readonly within: (days: number, f: Format) => string;
  readonly all: string;
  readonly late: string;
  readonly quarter: string;
  readonly few: string;
  readonly mark: (quarter: Quarter, laboratory: Laboratory, watched: Watched, names: Names, f: Format) => string;
};
