import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { theme } from "../../../marks/theme.ts";
import { inSentence } from "../../../say/names.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import type { CompletenessModel, Due } from "./model.ts";
import type { CompletenessWords } from "./words.ts";

/** What is missing: of all values that are due, then of each column that lacks some; columns that lack none stand in one line. */
export function drawCompleteness(
  { all, fields }: CompletenessModel,
  size: Size,
  words: CompletenessWords,
  voice: Voice,
): Drawing {
  const lacking = fields.filter(({ missing }) => missing > 0);
  const whole = fields
    .filter(({ missing }) => missing === 0)
    .map(({ field }) => inSentence(voice.names.due_field(field)));
  const bars = shareBars(
    [all, ...lacking].map((line, i) => bar(line, i === 1, voice)),
    size,
    { axis: words.axis, ratio: "n / N", reference: null },
  );
  if (whole.length === 0) return bars;
  const lines = wrap(words.whole(voice.f.list(whole)), size.width, theme.font);
  return {
    height: bars.height + 14 + theme.line * lines.length,
    marks: [...bars.marks, textLines(lines, 0, bars.height + 24, "soft")],
  };
}

function bar({ field, due, missing }: Due, apart: boolean, { f, names }: Voice): ShareBar {
  const share = missing / due;
  const label = names.due_field(field);
  const few = !enough(due);
  return {
    label,
    reading: `${label}: ${f.of(missing, due)}`,
    share: { value: share, low: share, high: share },
    reference: null,
    percent: few ? "" : f.tenths(share),
    ratio: `${f.count(missing)} / ${f.count(due)}`,
    few,
    strong: field === "all",
    apart,
  };
}
