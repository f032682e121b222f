import { definePanel } from "../../../define/panel.ts";
import { endsByLaboratory } from "../../../questions/ends-by-laboratory/question.ts";
import { onTimeByLaboratoryMonth } from "../../../questions/on-time-by-laboratory-month/question.ts";
import { ignoring } from "../../../questions/question.ts";
import { drawSince } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { sinceModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundSince = definePanel({
  id: "turnaround-since",
  page: "turnaround",
  compared: null,
  keys: ["node", "specimen", "from_month"],
  rowsOf: "node",
  alsoOn: ["unit"],
  untouchedBy: ["days", "period"],
  questions: {
    ends: ignoring(endsByLaboratory, "site", "node"),
    months: ignoring(onTimeByLaboratoryMonth, "site", "node"),
  },
  leadershipOnly: {
    en: "For the study's leadership alone: it rests on samples by laboratory and month, groups that can be under five.",
    nb: "Bare for studieledelsen: figuren bygger på prøver etter laboratorium og måned, grupper som kan være under fem.",
  },
  needs: ["samples", "samples.received_on", "samples.reported_on"],
  without: withoutTable,
  model: ({ ends, months }, setting) => sinceModel(ends, months, setting),
  facts: factsOf,
  draw: drawSince,
  table,
  rows: tableRows,
  words,
  nothing,
});
