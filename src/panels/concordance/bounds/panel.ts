import { definePanel } from "../../../define/panel.ts";
import { column, declareTable } from "../../../define/table.ts";
import { states } from "../../../questions/states/question.ts";
import { tissueFindings } from "../../../questions/tissue-findings/question.ts";
import { nothingOfAgreement } from "../../../say/nothing.ts";
import { drawBounds } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { boundsModel, tableRow } from "./model.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const patients = column.count("patients");

export const bounds = definePanel({
  id: "bounds",
  page: "concordance",
  compared: {
    label: {
      en: "blood finds something where tissue does, at worst",
      nb: "blod finner noe når vev gjør, i verste fall",
    },
    column: "ppa_worst",
    row: { class: "any" },
  },
  related: ["agreement-crosstable", "precision"],
  questions: { states, findings: tissueFindings },
  needs: ["samples", "variants", "patients.consented_on"],
  leadershipAlone: ["findings"],
  model: ({ states, findings }, { manifest }) => boundsModel(states, findings, manifest.study),
  facts: factsOf,
  draw: drawBounds,
  table: declareTable({
    class: column.code("class"),
    evaluable: patients,
    both: patients,
    tissue_only: patients,
    tissue_positive: patients,
    missing_blood: patients,
    tissue_findings: patients,
    ppa: column.estimate("tissue_positive"),
    ppa_worst: column.estimate("tissue_findings"),
    ppa_best: column.estimate("tissue_findings"),
    ppa_weighted: column.share("tissue_findings"),
    status: column.status(),
  }),
  rows: ({ rows }) => rows.map(tableRow),
  words: { en, nb },
  nothing: nothingOfAgreement,
});
