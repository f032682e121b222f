import { type ForestRow, forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import type { VariantShare } from "../../../questions/variant-sums/counts.ts";
import { agreementColumns, agreementLine } from "../../../say/agreement.ts";
import { enough } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Voice } from "../../../words/voice.ts";
import type { VariantsModel } from "./model.ts";
import type { VariantsWords } from "./wording.ts";

/** A share of which no interval is told stands as a point alone, as n / N beside it says it. */
const pointOf = ({ events, trials }: VariantShare): Estimate | null => {
  const value = events / trials;
  return enough(trials) ? { value, low: value, high: value } : null;
};

/** One line a class: the share of tissue's variants that blood has too, and how many in both and in one only. */
export function drawVariants({ classes }: VariantsModel, size: Size, words: VariantsWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const rows = classes.map(
    (row): ForestRow => ({
      label: names.class(row.class),
      reading: words.reading(row, names, f),
      absent: words.absent(row, f),
      ...agreementLine(row, f),
      estimate: row.ppa.estimate ?? (f.vague ? pointOf(row.ppa) : null),
      strong: row.class === "any",
      apart: row.class === "snv",
    }),
  );
  return forest(rows, size, agreementColumns(words));
}
