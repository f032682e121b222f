import type { PanelWords } from "../../../define/panel.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said } from "./facts.ts";
import type { TimeRow } from "./model.ts";

export type TimeWords = PanelWords<Said> & {
  readonly axis: string;
  /** What the curves say on a day. */
  readonly reading: (rows: readonly TimeRow[], day: number, voice: Pick<Voice, "f" | "names">) => string;
};
