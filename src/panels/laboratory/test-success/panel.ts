import { definePanel } from "../../../define/panel.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import { outcomes } from "../../../questions/outcomes/question.ts";
import { reports } from "../../../questions/reports/question.ts";
import { states } from "../../../questions/states/question.ts";
import { drawSuccess } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { successModel, withoutTable } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { nothing, words } from "./words.ts";

export const testSuccess = definePanel({
  id: "test-success",
  page: "laboratory",
  compared: {
    label: { en: "blood samples that gave a result", nb: "blodprøver som ga resultat" },
    column: "share",
    row: { measure: "result", specimen: "blood" },
    n: "events",
  },
  questions: { outcomes, states, reports },
  needs: ["samples"],
  without: withoutTable,
  model: ({ outcomes, states, reports }, { manifest }) =>
    successModel({
      samples: outcomes,
      patients: states,
      reports,
      rounded: manifest.rounding !== undefined,
      biomarkers: hasSupplied(manifest, "biomarkers"),
    }),
  facts: factsOf,
  draw: drawSuccess,
  table,
  rows: tableRows,
  words,
  nothing,
});
