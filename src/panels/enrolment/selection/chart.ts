import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { shareText } from "../../../say/share.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Line, linesOf, type SelectionModel } from "./model.ts";
import type { SelectionWords } from "./words.ts";

/** The screened as shares: the consented, those not included, and these by reason. */
export const drawSelection = (model: SelectionModel, size: Size, words: SelectionWords, voice: Voice): Drawing =>
  shareBars(
    linesOf(model).map((line, i) => bar(line, i === 2, voice)),
    size,
    { axis: words.axis, ratio: "n / N", reference: null },
  );

function bar({ step, reason, share }: Line, apart: boolean, { f, names }: Voice): ShareBar {
  const { events, trials, estimate } = share;
  const label = reason === null ? names.flow_step(step) : names.reason(reason);
  const few = !enough(trials);
  return {
    label,
    reading: `${label}: ${shareText(share, "", f)}`,
    share: estimate,
    reference: null,
    percent: estimate === null || few ? "" : f.percent(estimate.value),
    ratio: `${f.count(events)} / ${f.count(trials)}`,
    few,
    strong: reason === null,
    apart,
  };
}
