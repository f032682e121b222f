import { runSpecimens } from "../../../cubes/runs.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count } from "../../../engine/decode.ts";
import { drawRuns } from "./chart.ts";
import sql from "./query.sql?raw";
import { runsModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  specimen: codeOf(runSpecimens),
  size: count,
  runs: count,
  samples: count,
  repeats: count,
};

export const runsUsed = definePanel({
  id: "runs-used",
  page: "laboratory",
  questions: {
    runs: {
      sql,
      columns,
    },
  },
  model: ({ runs }, { manifest }) => runsModel(runs, manifest.supplied),
  draw: drawRuns,
  table: ({ rows }) => ({
    columns: [
      column.code("specimen", "run_specimen"),
      column.count("size", "samples"),
      column.count("runs", "runs"),
      column.count("samples", "samples"),
      column.count("repeats", "samples"),
      column.number("mean_size", "samples a run"),
      column.count("full_runs_needed", "runs"),
      column.status(),
    ],
    rows,
  }),
  words,
  untouchedBy: ["site", "tumour_group"],
});
