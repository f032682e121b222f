import type { Voice } from "../../../words/voice.ts";
import { openOutcomes, type PairedRow, pairedMeasures, type SuccessModel, type SuccessRow } from "./shares.ts";
import { reasonsOf, type SuccessWords } from "./wording.ts";

/** One name with its bars (blood and tissue, or one), and words under them. */
export type Block = { readonly name: string; readonly rows: readonly SuccessRow[]; readonly below: readonly string[] };
export type Section = { readonly title: string; readonly blocks: readonly Block[] };

/** What is drawn, from the question to its parts; sections without anybody are left out. */
export function sectionsOf(model: SuccessModel, words: SuccessWords, { f, names }: Voice): Section[] {
  const paired = (measure: PairedRow["measure"]): Block => ({
    name: names.measure(measure),
    rows: [{ measure, share: model.paired[measure] }],
    below: [],
  });
  const outcome = (measure: (typeof openOutcomes)[number]): Block => {
    const rows = model.outcomes.filter((row) => row.measure === measure);
    const below = rows.flatMap((row) => {
      const reasons = reasonsOf(row, words, f);
      return reasons === "" ? [] : [`${names.specimen(row.specimen)}: ${reasons}`];
    });
    return { name: names.measure(measure), rows, below };
  };
  const evaluable = [...Map.groupBy(model.evaluable, (row) => row.class)].map(
    ([name, rows]): Block => ({ name: names.class(name), rows, below: [] }),
  );
  const { sections } = words;
  return [
    { title: sections.result, blocks: [{ name: words.result, rows: model.result, below: [] }] },
    { title: sections.asked, blocks: [{ name: words.asked, rows: model.asked, below: [] }] },
    { title: sections.paired, blocks: pairedMeasures.map(paired) },
    { title: sections.outcomes, blocks: openOutcomes.map(outcome) },
    { title: sections.evaluable, blocks: evaluable },
  ].filter(({ blocks }) => blocks.some(({ rows }) => rows.some(({ share }) => share.trials > 0)));
}
