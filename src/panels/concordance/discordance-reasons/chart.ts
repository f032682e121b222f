import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { stacked } from "../../../marks/stacked.ts";
import { enough } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ReasonsModel } from "./stats.ts";
import { type ReasonWords, shareIn, shown, specimenOf } from "./wording.ts";

/** Two figures of ordered bars: why variants are in tissue only, and why in blood only. */
export function drawReasons(
  model: ReasonsModel,
  size: Size,
  words: ReasonWords,
  { f, names }: Voice,
  context: Setting,
): Drawing {
  if (!shown(model)) return empty(words.nothing(model, !isDefault(context.filters)), size);
  const bars = model.sides.map(({ rows }) =>
    rows.map(
      (row): ShareBar => ({
        label: names.difference_reason(row.reason),
        reading: words.reading(row, names, f),
        share: shareIn(row),
        reference: null,
        percent: row.share !== null && enough(row.of_variants) ? f.percent(row.share) : "",
        ratio: `${f.count(row.variants)} / ${f.count(row.of_variants)}`,
        few: !enough(row.of_variants),
        strong: false,
        apart: false,
        ...(row.reason === "not_reviewed" ? {} : { specimen: specimenOf(row) }),
      }),
    ),
  );
  return stacked(
    model.sides.map((side, i) =>
      side.variants === 0
        ? empty(words.noneOn(side), size)
        : shareBars(bars[i] ?? [], size, {
            axis: words.axis(side, f),
            ratio: words.ratio,
            reference: null,
            alike: bars.flat(),
          }),
    ),
  );
}
