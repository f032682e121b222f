import { firstReports, pairedSince } from "../../cubes/paired_days.ts";
import { codeOf, count, whole } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawPaired } from "./chart.ts";
import sql from "./query.sql?raw";
import { pairedModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  since: codeOf(pairedSince),
  difference: whole,
  first: codeOf(firstReports),
  patients: count,
};

export const turnaroundPaired = definePanel({
  id: "turnaround-paired",
  page: "turnaround",
  queries: {
    pairs: {
      sql,
      columns,
    },
  },
  model: ({ pairs }, { manifest }) => pairedModel(pairs, manifest.supplied),
  draw: drawPaired,
  table: ({ paired }) => ({
    columns: [
      column.code("since", "since"),
      column.days("difference_days"),
      column.count("patients", "patients"),
      column.count("blood_first", "patients"),
      column.count("same_day", "patients"),
      column.count("tissue_first", "patients"),
      column.days("shift_days"),
      column.days("shift_low"),
      column.days("shift_high"),
      column.days("median_days"),
      column.share("share", "patients"),
      column.share("share_low", "patients"),
      column.share("share_high", "patients"),
      column.status(),
    ],
    rows: paired.flatMap(({ rows }) => rows),
  }),
  words,
});
