import { definePanel } from "../../../define/panel.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import { materials } from "../../../questions/materials/question.ts";
import { segments } from "../../../questions/segments/question.ts";
import { drawSegments } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { segmentModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundSegments = definePanel({
  id: "turnaround-segments",
  page: "turnaround",
  compared: {
    label: { en: "median days from receipt to report, tissue", nb: "median dager fra mottak til svar, vev" },
    column: "median_days",
    row: { specimen: "tissue", segment: "receipt_to_report" },
  },
  questions: { segments, materials },
  leadershipAlone: ["materials"],
  needs: ["samples"],
  without: withoutTable,
  model: ({ segments, materials }, { manifest }) =>
    segmentModel(segments, (needed) => hasSupplied(manifest, needed), materials),
  facts: factsOf,
  draw: drawSegments,
  table,
  rows: tableRows,
  words,
  nothing,
});
