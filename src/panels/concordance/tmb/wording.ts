import type { Specimen } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { HighIn } from "../../../questions/tmb-high/counts.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { TmbBin } from "./model.ts";

export type TmbWords = PanelWords<Said> & {
  readonly xTitle: string;
  readonly yTitle: string;
  readonly ratio: (value: string) => string;
  readonly upper: (value: string) => string;
  readonly lower: (value: string) => string;
  readonly highTitle: string;
  /** The lines from which on a specimen's burden is high. */
  readonly highIn: Readonly<Record<Specimen, string>>;
  readonly high: (side: HighIn, pairs: number) => string;
  readonly bin: (bin: TmbBin, f: Format) => string;
};
