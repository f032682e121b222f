import { definePanel } from "../../../define/panel.ts";
import { flow } from "../../../questions/flow/question.ts";
import { drawFlow } from "./chart.ts";
import { flowModel } from "./stats.ts";
import { flowTable } from "./table.ts";
import { words } from "./words.ts";

export const enrolmentFlow = definePanel({
  id: "enrolment-flow",
  page: "enrolment",
  questions: { flow },
  model: ({ flow }, { manifest }) => flowModel(flow, manifest.supplied),
  draw: drawFlow,
  table: flowTable,
  words,
});
