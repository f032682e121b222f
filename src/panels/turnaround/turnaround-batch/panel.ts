import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { count, orNull } from "../../../engine/decode.ts";
import { chosenDays } from "../../../questions/chosen-days.ts";
import { isWorking } from "../../../state/filters.ts";
import { drawBatch } from "./chart.ts";
import sql from "./query.sql?raw";
import { batchModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = { size: count, days: orNull(count), samples: count };

export const turnaroundBatch = definePanel({
  id: "turnaround-batch",
  page: "turnaround",
  questions: {
    waits: {
      sql,
      columns,
      more: chosenDays,
    },
  },
  model: ({ waits }, { manifest }) => batchModel(waits, manifest.supplied),
  draw: drawBatch,
  table: ({ all, sizes }, { filters }) => ({
    columns: [
      column.count("size", "samples"),
      column.count("samples", "samples"),
      column.count("unknown", "samples"),
      column.days("mean_days", isWorking(filters)),
      column.days("p25_days", isWorking(filters)),
      column.days("median_days", isWorking(filters)),
      column.days("p75_days", isWorking(filters)),
      column.days("p90_days", isWorking(filters)),
      column.count("on_full_run", "samples"),
      column.share("share", "samples"),
      column.share("share_low", "samples"),
      column.share("share_high", "samples"),
      column.status(),
    ],
    rows: [...sizes, all],
  }),
  words,
});
