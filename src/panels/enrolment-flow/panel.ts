import { definePanel } from "../panel.ts";
import { drawFlow } from "./chart.ts";
import { flowColumns } from "./columns.ts";
import sql from "./query.sql?raw";
import { flowModel } from "./stats.ts";
import { flowTable } from "./table.ts";
import { words } from "./words.ts";

export const enrolmentFlow = definePanel({
  id: "enrolment-flow",
  page: "enrolment",
  queries: {
    flow: {
      sql,
      columns: flowColumns,
    },
  },
  model: ({ flow }, { manifest }) => flowModel(flow, manifest.supplied),
  draw: drawFlow,
  table: flowTable,
  words,
});
