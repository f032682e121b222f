import { definePanel } from "../../../define/panel.ts";
import { endsByLaboratoryMonth } from "../../../questions/ends-by-laboratory-month/question.ts";
import { drawLearning } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { learningModel } from "./model.ts";
import { table, tableRows, withoutNumbers } from "./table.ts";
import { en, nothingEn } from "./words.en.ts";
import { nb, nothingNb } from "./words.nb.ts";

export const laboratoryLearning = definePanel({
  id: "laboratory-learning",
  page: "laboratory",
  compared: null,
  keys: ["learning_row", "specimen", "measure", "node", "changed_on", "tenth"],
  questions: { ends: endsByLaboratoryMonth },
  needs: ["samples", "samples.received_on", "samples.reported_on"],
  without: withoutNumbers,
  model: ({ ends }, { manifest }) => learningModel(ends, manifest.study),
  facts: factsOf,
  draw: drawLearning,
  table,
  rows: tableRows,
  words: { en, nb },
  nothing: { en: nothingEn, nb: nothingNb },
});
