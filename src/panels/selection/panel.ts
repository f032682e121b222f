import { flowColumns } from "../enrolment-flow/columns.ts";
import sql from "../enrolment-flow/query.sql?raw";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawSelection } from "./chart.ts";
import { selectionModel } from "./stats.ts";
import { words } from "./words.ts";

export const selection = definePanel({
  id: "selection",
  page: "enrolment",
  queries: { flow: { sql, columns: flowColumns } },
  model: ({ flow }) => selectionModel(flow),
  draw: drawSelection,
  table: ({ rows }) => ({
    columns: [
      column.code("step", "flow_step"),
      column.code("reason", "reason"),
      column.count("patients", "patients"),
      column.count("of_patients", "patients"),
      column.share("share", "of_patients"),
      column.share("share_low", "of_patients"),
      column.share("share_high", "of_patients"),
      column.status(),
    ],
    rows,
  }),
  words,
});
