import type { Specimen } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { Followed, Goal } from "./model.ts";

export type TotalWords = PanelWords<Said> & {
  readonly axis: (f: Format) => string;
  readonly noSample: (f: Format) => string;
  readonly noTarget: string;
  readonly reported: (followed: Followed, f: Format) => string;
  /** A target of one specimen, or of both alike. */
  readonly target: (specimen: Specimen | null, goal: Goal, f: Format) => string;
  readonly targetMark: (specimen: Specimen, goal: Goal, f: Format) => string;
  readonly medianMark: (followed: Followed, day: number, f: Format) => string;
  /** The curves at a day: every specimen of which that day is known. */
  readonly dayMark: (followed: readonly Followed[], day: number, f: Format) => string;
  /** What is not drawn because it lies beyond the axis; empty when nothing does. */
  readonly beyond: (followed: readonly Followed[], last: number, f: Format) => string;
};
