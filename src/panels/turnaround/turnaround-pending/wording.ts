import type { Specimen } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { Open } from "./model.ts";

export type PendingWords = PanelWords<Said> & {
  /** How long open samples have waited and how many are past target; one line each. */
  readonly standing: (open: Open, f: Format) => readonly string[];
  readonly late: string;
  readonly inTime: string;
  /** Where there is no target to be late for. */
  readonly received: string;
  readonly underway: string;
  readonly axis: string;
  readonly band: (band: Open["band"]) => string;
  readonly mark: (specimen: Specimen, open: Open, f: Format) => string;
};
