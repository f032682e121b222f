import { definePanel } from "../../../define/panel.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import { segments } from "../../../questions/segments/question.ts";
import { drawSegments } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { segmentModel, tableRow, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundSegments = definePanel({
  id: "turnaround-segments",
  page: "turnaround",
  questions: { segments },
  needs: ["samples"],
  without: withoutTable,
  model: ({ segments }, { manifest }) => segmentModel(segments, (needed) => hasSupplied(manifest, needed)),
  facts: factsOf,
  draw: drawSegments,
  table,
  rows: ({ lines }) => lines.map(tableRow),
  words,
  nothing,
});
