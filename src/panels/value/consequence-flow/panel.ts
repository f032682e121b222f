import { boardStages, informants } from "../../../cubes/codes.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count, orNull, text } from "../../../engine/decode.ts";
import { drawConsequences } from "./chart.ts";
import sql from "./query.sql?raw";
import { consequenceModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  informed_by: codeOf(informants),
  stage: codeOf(boardStages),
  not_started_reason: orNull(text),
  later_further: codeOf(["yes", "no"]),
  patients: count,
};

export const consequenceFlow = definePanel({
  id: "consequence-flow",
  page: "value",
  questions: { patients: { sql, columns } },
  model: ({ patients }, { manifest }) => consequenceModel(patients, manifest.supplied),
  draw: drawConsequences,
  table: ({ steps, reasons }) => ({
    columns: [
      column.code("informed_by", "informant"),
      column.code("step", "board_step"),
      column.code("not_started_reason", "not_started_reason"),
      column.count("patients", "patients"),
      column.count("of_patients", "patients"),
      column.share("share", "of_patients"),
      column.share("share_low", "of_patients"),
      column.share("share_high", "of_patients"),
      column.count("later_further", "patients"),
      column.status(),
    ],
    rows: [...steps, ...reasons],
  }),
  words,
});
