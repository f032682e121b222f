import { definePanel } from "../../../define/panel.ts";
import { calendarDays, days } from "../../../questions/days/question.ts";
import { calendarEnds } from "../../../questions/ends/question.ts";
import { drawTotal } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { tableRow, totalModel, waysOf, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const turnaroundTotal = definePanel({
  id: "turnaround-total",
  page: "turnaround",
  compared: {
    label: {
      en: "days until half of blood reports are there",
      nb: "dager til halvparten av svarene på blod foreligger",
    },
    column: "km_median_days",
    row: { specimen: "blood", segment: "receipt_to_report" },
    limits: ["km_median_low", "km_median_high"],
  },
  related: ["turnaround-segments", "turnaround-sites", "turnaround-pending"],
  questions: { days, calendar: calendarDays, ends: calendarEnds },
  needs: ["samples", "samples.received_on", "samples.reported_on"],
  without: (_, { manifest }) => withoutTable(manifest.study),
  model: ({ days, calendar, ends }, { manifest }) =>
    totalModel(waysOf(days, calendar, manifest.study, ends, manifest.rounding)),
  facts: factsOf,
  draw: drawTotal,
  table,
  rows: ({ ways }) => ways.map(tableRow),
  words,
  nothing,
});
