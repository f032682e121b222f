import { definePanel } from "../../../define/panel.ts";
import { runs } from "../../../questions/runs/question.ts";
import { drawRuns } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { runsModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const runsUsed = definePanel({
  id: "runs-used",
  page: "laboratory",
  compared: {
    label: { en: "libraries of this study in a blood run", nb: "biblioteker fra studien i en blodkjøring" },
    column: "mean_size",
    row: { specimen: "blood", size: null },
  },
  keys: ["specimen", "size"],
  untouchedBy: ["site", "tumour_group"],
  questions: { runs },
  needs: ["samples", "samples.run_id"],
  without: withoutTable,
  model: ({ runs }) => runsModel(runs),
  facts: factsOf,
  draw: drawRuns,
  table,
  rows: ({ used }, { manifest }) => tableRows(used, manifest.rounding !== undefined),
  words,
  nothing,
});
