import type { BoardStage } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { Group, NotStarted } from "./model.ts";

export type ConsequenceWords = PanelWords<Said> & {
  /** Over the flow, what its colours are. */
  readonly informedBy: string;
  readonly axis: string;
  readonly ratio: string;
  readonly reasonsAxis: (notStarted: string) => string;
  readonly stepReading: (group: Group, step: BoardStage, names: Names, f: Format) => string;
  readonly reasonReading: (reason: NotStarted, names: Names, f: Format) => string;
};
