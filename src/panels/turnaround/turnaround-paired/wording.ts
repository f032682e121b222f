import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Bin, Binned } from "./bins.ts";
import type { Said } from "./facts.ts";
import type { Paired, Since } from "./model.ts";

export type PairedWords = PanelWords<Said> & {
  readonly axis: (since: Since, f: Format) => string;
  readonly tissueFaster: string;
  readonly bloodFaster: string;
  readonly perDot: (patients: number, f: Format) => string;
  /** The shift with its interval, beside its mark. */
  readonly shift: (paired: Paired, f: Format) => string;
  readonly shiftMark: (paired: Paired, f: Format) => string;
  readonly mark: (bin: Bin, patients: number, f: Format) => string;
  /** What lies beyond the axis, where something does. */
  readonly beyond: (binned: Binned, f: Format) => string;
};
