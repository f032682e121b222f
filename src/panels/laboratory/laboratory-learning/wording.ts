import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
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

/** Odds over odds as a reader would round them: 0.62, 5.1, 37; beyond a hundredth and a hundred only that they are so. */
export function odds(ratio: number, f: Format): string {
  if (ratio < 0.01) return `under ${f.number(0.01, 2)}`;
  if (ratio > 100) return `over ${f.exact(100)}`;
  return f.number(ratio, ratio < 1 ? 2 : ratio < 10 ? 1 : 0);
}

export type LearningWords = PanelWords<Said> & {
  /** Over the small figures: success, reports in time, days. */
  readonly heads: readonly [string, string, string];
  readonly axis: string;
  readonly changesHead: string;
  readonly reading: (tenth: readonly Tenth[], voice: Voice) => string;
  readonly changes: (effects: readonly Effect[], voice: Voice) => readonly ChangeRow[];
};
