import { definePanel } from "../../../define/panel.ts";
import sql from "../../../questions/flow/question.sql?raw";
import { flowColumns } from "../../../questions/flow/question.ts";
import { drawFlow } from "./chart.ts";
import { flowModel } from "./stats.ts";
import { flowTable } from "./table.ts";
import { words } from "./words.ts";

export const enrolmentFlow = definePanel({
  id: "enrolment-flow",
  page: "enrolment",
  questions: {
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
