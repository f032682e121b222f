import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import type { CompletenessModel, Due } from "./model.ts";
import type { CompletenessWords } from "./words.ts";

/** Values that are there, of all that are due and by column. */
export const drawCompleteness = (
  { all, fields }: CompletenessModel,
  size: Size,
  words: CompletenessWords,
  voice: Voice,
): Drawing =>
  shareBars(
    [all, ...fields].map((line, i) => bar(line, i === 1, voice)),
    size,
    { axis: words.axis, ratio: "n / N", reference: null },
  );

function bar({ field, due, missing }: Due, apart: boolean, { f, names }: Voice): ShareBar {
  const there = due - missing;
  const share = there / due;
  const label = names.due_field(field);
  const few = !enough(due);
  return {
    label,
    reading: `${label}: ${f.of(there, due)}`,
    share: { value: share, low: share, high: share },
    reference: null,
    percent: few
      ? ""
      : missing > 0 && share > 0.995
        ? `${f.number(Math.floor(share * 1000) / 10)}\u00a0%`
        : f.percent(share),
    ratio: `${f.count(there)} / ${f.count(due)}`,
    few,
    strong: field === "all",
    apart,
  };
}
