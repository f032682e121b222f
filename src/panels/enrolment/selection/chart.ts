import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { shareBars } from "../../../marks/share-bars.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import type { SelectionModel } from "./stats.ts";
import type { SelectionWords } from "./words.ts";

/** The screened as shares: the consented, those not included, and these by reason. */
export function drawSelection(
  model: SelectionModel,
  size: Size,
  words: SelectionWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  if (model.screened === 0) return empty(words.nothing(!isDefault(filters)), size);
  return shareBars(
    model.rows.map((row, i) => {
      const name = row.reason === null ? names.flow_step(row.step) : names.reason(row.reason);
      const share =
        row.share === null
          ? null
          : { value: row.share, low: row.share_low ?? row.share, high: row.share_high ?? row.share };
      const few = row.status !== "ok";
      return {
        label: name,
        reading: `${name}: ${f.share(share, row.patients, row.of_patients)}`,
        share,
        reference: null,
        percent: share === null || few ? "" : f.percent(share.value),
        ratio: `${f.count(row.patients)} / ${f.count(row.of_patients)}`,
        few,
        strong: row.reason === null,
        apart: i === 2,
      };
    }),
    size,
    { axis: words.axis, ratio: "n / N", reference: null },
  );
}
