import { definePanel } from "../../../define/panel.ts";
import { states } from "../../../questions/states/question.ts";
import { drawCross } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { crossModel } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const agreementCrosstable = definePanel({
  id: "agreement-crosstable",
  page: "concordance",
  compared: null,
  questions: { states },
  needs: ["samples", "variants", "patients.consented_on"],
  model: ({ states }, { manifest }) => crossModel(states, manifest.study),
  facts: factsOf,
  draw: drawCross,
  table,
  rows: ({ cells }) => cells,
  words,
  nothing,
});
