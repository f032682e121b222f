import type { PanelWords } from "../../../define/panel.ts";
import type { Sentence } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { FanPoint } from "./ahead.ts";
import type { Said, Verdict } from "./facts.ts";
import type { ForecastModel } from "./model.ts";

export type ForecastWords = PanelWords<Said> & {
  /** The date, or why there is none. */
  readonly answer: (verdict: Verdict, voice: Voice) => Sentence;
  readonly target: (n: string) => string;
  readonly now: (model: ForecastModel, f: Format) => string;
  readonly dot: (date: string, f: Format) => string;
  readonly fan: (date: string, point: FanPoint, f: Format) => string;
  readonly key: readonly string[];
  /** How many dots are later than the axis reaches, or never. */
  readonly later: (n: number, f: Format) => string;
};

/** A pace as it is told: in tenths, from ten on whole. */
export const rate = (x: number, f: Format): string => (x < 10 ? f.number(x) : f.count(Math.round(x)));
