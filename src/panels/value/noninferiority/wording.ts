import type { PanelWords } from "../../../define/panel.ts";
import { points } from "../../../say/points.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said } from "./facts.ts";
import type { NoninferiorityModel, OrderRow } from "./model.ts";

export type NoninferiorityWords = PanelWords<Said> & {
  /** Beside the line of no difference and that of the margin. */
  readonly same: string;
  readonly margin: (points: string) => string;
  readonly axis: string;
  /** Between the limits of an interval. */
  readonly to: string;
  /** Of an order in the figure, where the patients are too few for a difference. */
  readonly few: (row: OrderRow, f: Format) => string;
  readonly reading: (row: OrderRow, model: NoninferiorityModel, voice: Voice) => string;
};

/** A difference with its interval: "−2.7 (−6.8 to 1.5)". */
export const pointsText = ({ difference }: OrderRow, to: string, f: Format): string =>
  difference === null
    ? ""
    : `${points(difference.newcombe.value, f)} (${points(difference.newcombe.low, f)} ${to} ${points(difference.newcombe.high, f)})`;

/** Which of the two finds more, as far as the sentence tells the difference. */
export const sideOf = (difference: number, f: Format): "more" | "fewer" | "same" =>
  Number((difference * 100).toFixed(f.rounded ? 0 : 1)) === 0 ? "same" : difference > 0 ? "more" : "fewer";
