import { definePanel } from "../../../define/panel.ts";
import { column, declareTable } from "../../../define/table.ts";
import { bandsByPairs, countBands } from "../../../questions/bands/counts.ts";
import { byTumour } from "../../../questions/by-tumour/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { nothingOfAgreement } from "../../../say/nothing.ts";
import { drawPrecision } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { precisionModel, tableRow } from "./model.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const patients = column.count("patients");
const half = column.share("positives");

export const precision = definePanel({
  id: "precision",
  page: "concordance",
  compared: {
    label: { en: "agreement known to within", nb: "samsvaret er kjent innenfor" },
    column: "half_width_now",
    row: { class: "any", tumour_group: null },
  },
  questions: { states, groups: byTumour },
  needs: ["samples", "variants", "patients.consented_on"],
  model: ({ states, groups }, setting) =>
    precisionModel(classCounts(states), countBands(groups, bandsByPairs(groups)), setting),
  facts: factsOf,
  draw: drawPrecision,
  table: declareTable({
    class: column.code("class"),
    tumour_group: column.code("tumour_group"),
    positives: patients,
    ppa: column.estimate("positives"),
    half_width_now: half,
    half_width_at_target: half,
    positives_at_target: patients,
    positives_for_5_points: patients,
    positives_for_10_points: patients,
    status: column.status(),
  }),
  rows: ({ rows }) => rows.map(tableRow),
  words: { en, nb },
  nothing: nothingOfAgreement,
});
