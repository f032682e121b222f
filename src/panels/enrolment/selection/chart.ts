import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { stacked } from "../../../marks/stacked.ts";
import { shareText } from "../../../say/share.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Line, linesOf, type SelectionModel } from "./model.ts";
import type { SelectionWords } from "./words.ts";

/** The screened as shares: the consented and those not included; below, on an axis of their own, these by reason. */
export function drawSelection(model: SelectionModel, size: Size, words: SelectionWords, voice: Voice): Drawing {
  const lines = linesOf(model);
  const bars = (some: readonly Line[]): readonly ShareBar[] => some.map((line) => bar(line, voice));
  const steps = bars(lines.filter(({ reason }) => reason === null));
  const reasons = bars(lines.filter(({ reason }) => reason !== null));
  const block = (rows: readonly ShareBar[], beside: readonly ShareBar[], axis: string): Drawing =>
    shareBars(rows, size, { axis, ratio: "n / N", reference: null, beside });
  return stacked([
    block(steps, reasons, words.axis),
    ...(reasons.length > 0 ? [block(reasons, steps, words.reasonsAxis)] : []),
  ]);
}

function bar({ step, reason, share }: Line, { f, names }: Voice): ShareBar {
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
    apart: false,
  };
}
