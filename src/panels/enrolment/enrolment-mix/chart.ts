import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { shareBars } from "../../../marks/share-bars.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import type { MixModel } from "./stats.ts";
import { estimateOf, type MixWords } from "./words.ts";

/** Tumour groups of the consented as bars, with the reference as an upright line. */
export function drawMix(
  model: MixModel,
  size: Size,
  words: MixWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  if (model.consented === 0) return empty(words.nothing(!isDefault(filters)), size);
  return shareBars(
    model.groups.map((row, i, all) => {
      const few = row.status !== "ok";
      const aside = (group: string | undefined): boolean => group === "other" || group === "unknown";
      return {
        label: names.tumour_group(row.tumour_group),
        reading: words.mark(row, names, f),
        share: estimateOf(row),
        reference: row.reference_share,
        percent: row.share === null || few ? "" : f.percent(row.share),
        ratio: `${f.count(row.patients)} / ${f.count(row.of_patients)}`,
        few,
        strong: false,
        apart: i > 0 && aside(row.tumour_group) && !aside(all[i - 1]?.tumour_group),
        pick: { key: "tumour_group", value: row.tumour_group },
      };
    }),
    size,
    { axis: words.axis, ratio: "n / N", reference: model.sources.length === 0 ? null : f.list(model.sources) },
  );
}
