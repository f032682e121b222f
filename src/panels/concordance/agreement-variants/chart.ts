import { type ForestRow, forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { agreementColumns, agreementLine } from "../../../say/agreement.ts";
import type { Voice } from "../../../words/voice.ts";
import type { VariantsModel } from "./model.ts";
import type { VariantsWords } from "./wording.ts";

/** One line a class: the share of tissue's variants that blood has too, and how many in both and in one only. */
export function drawVariants({ classes }: VariantsModel, size: Size, words: VariantsWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const rows = classes.map(
    (row): ForestRow => ({
      label: names.class(row.class),
      reading: words.reading(row, names, f),
      absent: f.vague && row.ppa.trials > 0 ? words.noInterval : words.absent(row, f),
      ...agreementLine(row, f),
      strong: row.class === "any",
      apart: row.class === "snv",
    }),
  );
  return forest(rows, size, agreementColumns(words));
}
