import type { PanelWords } from "../../../define/panel.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said } from "./facts.ts";
import type { Effect, Tenth } from "./model.ts";

/** A marked change as a row of the figure. */
export type ChangeRow = {
  readonly name: string;
  readonly value: string;
  readonly reading: string;
  readonly known: boolean;
};

export type LearningWords = PanelWords<Said> & {
  /** Over the small figures: success, reports in time, days. */
  readonly heads: readonly [string, string, string];
  readonly axis: string;
  readonly changesHead: string;
  readonly reading: (tenth: readonly Tenth[], voice: Voice) => string;
  readonly changes: (effects: readonly Effect[], voice: Voice) => readonly ChangeRow[];
};
