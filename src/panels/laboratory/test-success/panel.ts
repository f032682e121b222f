import { outcomes, specimens } from "../../../cubes/codes.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count, orNull, text } from "../../../engine/decode.ts";
import { states } from "../../../questions/states/question.ts";
import { drawSuccess } from "./chart.ts";
import sql from "./query.sql?raw";
import { successModel } from "./stats.ts";
import { words } from "./words.ts";

const sampleColumns = {
  specimen: codeOf(specimens),
  outcome: codeOf(outcomes),
  outcome_reason: orNull(text),
  samples: count,
};

export const testSuccess = definePanel({
  id: "test-success",
  page: "laboratory",
  questions: {
    samples: { sql, columns: sampleColumns },
    patients: states,
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
