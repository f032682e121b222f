import { specimens } from "../../../cubes/codes.ts";
import { beforeBoard, endCauses } from "../../../cubes/ends.ts";
import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { codeOf, count, orNull } from "../../../engine/decode.ts";
import { chosenDays } from "../../../questions/chosen-days.ts";
import { drawDecision } from "./chart.ts";
import sql from "./query.sql?raw";
import { daysTold, decisionModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  specimen: codeOf(specimens),
  counts: codeOf(["yes", "no"]),
  cause: codeOf(endCauses),
  days: orNull(count),
  before_board: codeOf(beforeBoard),
  samples: count,
};

export const resultBeforeDecision = definePanel({
  id: "result-before-decision",
  page: "turnaround",
  questions: {
    ends: {
      sql,
      columns,
      more: chosenDays,
    },
  },
  model: ({ ends }, { manifest }) => decisionModel(ends, manifest.supplied),
  draw: drawDecision,
  table: ({ rows }) => ({
    columns: [
      column.code("specimen", "specimen"),
      column.code("cause", "end_cause"),
      column.count("events", "samples"),
      column.count("trials", "samples"),
      column.share("share", "trials"),
      column.share("share_low", "trials"),
      column.share("share_high", "trials"),
      ...daysTold.map((day) => column.share(`by_day_${day}`, "trials")),
      column.count("pending", "samples"),
      column.count("unknown", "samples"),
      column.status(),
    ],
    rows,
  }),
  words,
});
