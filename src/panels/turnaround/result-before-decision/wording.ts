import type { Specimen } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Share } from "../../../stats/share.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { Board, Competing, Ended } from "./model.ts";
import type { Late } from "./place.ts";

export type DecisionWords = PanelWords<Said> & {
  readonly axis: (f: Format) => string;
  readonly cause: Readonly<Record<Competing, string>>;
  readonly received: (n: number, f: Format) => string;
  readonly noSample: (f: Format) => string;
  /** Beside the specimen's name: how many had the report when the board met. */
  readonly board: (board: Board | null, f: Format) => string;
  readonly boardMark: (specimen: Specimen, board: Share, f: Format) => string;
  readonly mark: (ended: Ended, day: number, f: Format) => string;
  /** What is not drawn because it lies beyond the axis. */
  readonly beyond: (late: readonly Late[], last: number, f: Format) => string;
};
