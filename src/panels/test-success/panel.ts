import { agreementClasses, outcomes, specimens, states } from "../../cubes/codes.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawSuccess } from "./chart.ts";
import sql from "./query.sql?raw";
import patientsSql from "./query-patients.sql?raw";
import { successModel } from "./stats.ts";
import { words } from "./words.ts";

const sampleColumns = {
  specimen: codeOf(specimens),
  outcome: codeOf(outcomes),
  outcome_reason: orNull(text),
  samples: count,
};
const patientColumns = {
  class: codeOf(agreementClasses),
  blood_state: codeOf(states),
  tissue_state: codeOf(states),
  patients: count,
};

export const testSuccess = definePanel({
  id: "test-success",
  page: "laboratory",
  queries: {
    samples: { sql, columns: sampleColumns },
    patients: { sql: patientsSql, columns: patientColumns },
  },
  model: ({ samples, patients }, { manifest }) => successModel(samples, patients, manifest.supplied),
  draw: drawSuccess,
  table: ({ rows }) => ({
    columns: [
      column.code("measure", "measure"),
      column.code("specimen", "specimen"),
      column.code("class", "class"),
      column.text("outcome_reason"),
      column.count("events", "samples or patients"),
      column.count("trials", "samples or patients"),
      column.share("share", "trials"),
      column.share("share_low", "trials"),
      column.share("share_high", "trials"),
      column.p("mcnemar_p"),
      column.status(),
    ],
    rows,
  }),
  words,
});
