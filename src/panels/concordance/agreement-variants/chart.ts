import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import { forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { enough, ppaOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import type { VariantsModel } from "./stats.ts";
import { drawable, type VariantsWords } from "./wording.ts";

/** One line a class: the share of tissue's variants that blood has too, and how many in both and in one only. */
export function drawVariants(
  model: VariantsModel,
  size: Size,
  words: VariantsWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  if (!drawable(model)) return empty(words.nothing(model, !isDefault(filters), f), size);
  const count = (n: number | null) => (n === null ? null : { count: n, text: f.count(n) });
  const rows = model.rows.map((row) => ({
    label: names.class(row.class),
    reading: words.reading(row, names, f),
    estimate: ppaOf(row),
    absent: words.absent(row),
    percent: row.ppa !== null && enough(row.tissue_positive) ? f.percent(row.ppa) : "",
    ratio: row.tissue_positive ? `${f.count(row.both ?? 0)} / ${f.count(row.tissue_positive)}` : "",
    counts: [count(row.both), count(row.tissue_only), count(row.blood_only)],
    few: !enough(row.tissue_positive),
    strong: false,
    apart: false,
  }));
  return forest(rows, size, {
    axis: words.axis,
    ratio: words.ratio,
    counts: [
      { label: words.both, className: "both" },
      { label: words.tissueOnly, className: "tissue" },
      { label: words.bloodOnly, className: "blood" },
    ],
  });
}
