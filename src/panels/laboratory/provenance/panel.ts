import { definePanel } from "../../../define/panel.ts";
import { outcomes } from "../../../questions/outcomes/question.ts";
import { drawLines } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { linesOf, provenanceModel } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const provenance = definePanel({
  id: "provenance",
  page: "laboratory",
  compared: {
    label: { en: "samples reported", nb: "prøver besvart" },
    column: "number",
    row: { what: "reported" },
  },
  keys: ["what", "choice"],
  questions: { outcomes },
  needs: ["samples"],
  model: ({ outcomes }, { manifest }) => provenanceModel(outcomes, manifest.study.provenance ?? null),
  facts: factsOf,
  draw: drawLines,
  table,
  rows: linesOf,
  words,
  nothing,
});
