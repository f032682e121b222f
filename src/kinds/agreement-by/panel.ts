import type { NeededColumn } from "../../cubes/source-tables.ts";
import { noneOf, nothing } from "../../define/nothing.ts";
import { definePanel, type Panel } from "../../define/panel.ts";
import type { Declared } from "../../define/table.ts";
import { countBand, countBands } from "../../questions/bands/counts.ts";
import type { BandResult, byBand, Dimension } from "../../questions/bands/question.ts";
import { nothingOfAgreement } from "../../say/nothing.ts";
import type { Bilingual } from "../../words/lang.ts";
import { drawBy } from "./chart.ts";
import { type Compare, factsOf } from "./facts.ts";
import { type ByModel, byModel } from "./model.ts";
import { type bandColumns, bandRows, bareRow } from "./table.ts";
import type { OwnWords } from "./wording.ts";
import { wordsEn } from "./words.en.ts";
import { wordsNb } from "./words.nb.ts";

/** The column of the study export that each dimension rests on. */
const columns = {
  signal_band: "samples.tumour_fraction",
  interval_band: "samples.collected_on",
  tumour_group: "patients.tumour_group",
} as const satisfies Record<Dimension, NeededColumn>;

type Spec = {
  readonly id: string;
  readonly dimension: Dimension;
  readonly question: ReturnType<typeof byBand>;
  /** The bands, in the order in which they stand. */
  readonly bands: (rows: readonly BandResult[]) => readonly string[];
  readonly compare: Compare;
  /** A column for the dimension, and `bandColumns`. */
  readonly table: Declared<typeof bandColumns>;
  readonly words: Bilingual<OwnWords>;
};

/** A panel that shows how far blood and tissue agree by one dimension: a line a band, and one for all. */
export function agreementBy({ id, dimension, question, bands, compare, table, words }: Spec): Panel {
  const counted = (rows: readonly BandResult[]) => countBands(rows, bands(rows));
  const named = <Row extends object>(band: string, row: Row): Row => ({ [dimension]: band, ...row });
  const rows = (model: ByModel) => bandRows(model, compare).map(({ band, ...row }) => named(band, row));
  return definePanel({
    id,
    page: "concordance",
    compared: null,
    questions: { patients: question },
    needs: ["samples", "variants", "patients.consented_on", columns[dimension]],
    without: ({ patients }) =>
      [...counted(patients), countBand("all", patients)].map((row) => named(row.band, bareRow(row))),
    model: ({ patients }, { manifest: { study, rounding } }) => {
      const model = byModel(counted(patients), countBand("all", patients), study, rounding);
      return model.all.evaluable > 0 ? model : nothing(noneOf(model.consented), rows(model));
    },
    facts: (model: ByModel) => factsOf(model, compare),
    draw: drawBy(id, dimension),
    table,
    rows,
    words: { en: wordsEn(words.en, dimension), nb: wordsNb(words.nb, dimension) },
    nothing: nothingOfAgreement,
  });
}
