import { definePanel } from "../../../define/panel.ts";
import { endsByLaboratory } from "../../../questions/ends-by-laboratory/question.ts";
import { ignoring } from "../../../questions/question.ts";
import { drawSites } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { sitesModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundSites = definePanel({
  id: "turnaround-sites",
  page: "turnaround",
  compared: {
    label: { en: "tissue samples reported by target day", nb: "vevsprøver besvart innen måldagen" },
    column: "reported_by_target",
    row: { specimen: "tissue" },
  },
  keys: ["node", "specimen"],
  rowsOf: "node",
  alsoOn: ["unit"],
  untouchedBy: ["days"],
  questions: { ends: ignoring(endsByLaboratory, "site", "node") },
  needs: ["samples", "samples.received_on", "samples.reported_on"],
  without: withoutTable,
  model: ({ ends }, setting) => sitesModel(ends, setting),
  facts: factsOf,
  draw: drawSites,
  table,
  rows: tableRows,
  words,
  nothing,
});
