import { definePanel } from "../../../define/panel.ts";
import { column, declareTable } from "../../../define/table.ts";
import { evidence } from "../../../questions/evidence-levels/question.ts";
import { states } from "../../../questions/states/question.ts";
import { noAgreement } from "../../../say/nothing.ts";
import { drawReclassification } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { reclassificationModel, tableRows } from "./model.ts";
import { en, nothingNoteEn } from "./words.en.ts";
import { nb, nothingNoteNb } from "./words.nb.ts";

const patients = column.count("patients");
const share = column.estimate("patients");

export const table = declareTable({
  basis: column.code("evidence_basis"),
  tissue_tier: column.code("evidence_level"),
  blood_tier: column.code("evidence_level"),
  patients,
  changed: patients,
  changed_share: share,
  moved_up: patients,
  moved_up_share: share,
  moved_down: patients,
  moved_down_share: share,
  status: column.status(),
});

export const reclassification = definePanel({
  id: "reclassification",
  page: "value",
  compared: {
    label: { en: "patients with another level in blood", nb: "pasienter med et annet nivå i blod" },
    column: "changed_share",
    row: { basis: "variant", tissue_tier: "all" },
    n: "changed",
  },
  questions: { evidence, states },
  needs: ["samples", "variants", "patients.consented_on", "variants.tier"],
  model: ({ evidence, states }, setting) => reclassificationModel(evidence, states, setting),
  facts: factsOf,
  draw: drawReclassification,
  table,
  rows: tableRows,
  words: { en, nb },
  nothing: {
    en: { summary: noAgreement.en, note: nothingNoteEn },
    nb: { summary: noAgreement.nb, note: nothingNoteNb },
  },
});
