import { definePanel } from "../../../define/panel.ts";
import { mix } from "../../../questions/mix/question.ts";
import { drawMix } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { mixModel, tableRows } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const enrolmentMix = definePanel({
  id: "enrolment-mix",
  page: "enrolment",
  compared: null,
  related: ["case-mix", "selection"],
  untouchedBy: ["tumour_group"],
  questions: { consented: mix },
  needs: ["patients.consented_on", "patients.tumour_group"],
  model: ({ consented }, { manifest }) => mixModel(consented, manifest.study, manifest.rounding !== undefined),
  facts: factsOf,
  draw: drawMix,
  table,
  rows: tableRows,
  words,
  nothing,
});
