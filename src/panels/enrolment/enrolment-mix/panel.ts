import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import type { TableColumn } from "../../../define/table.ts";
import { mix } from "../../../questions/mix/question.ts";
import { drawMix } from "./chart.ts";
import { mixModel } from "./stats.ts";
import { words } from "./words.ts";

const reference: TableColumn = { name: "reference_share", kind: "share", unit: "share (0 to 1)" };

export const enrolmentMix = definePanel({
  id: "enrolment-mix",
  page: "enrolment",
  untouchedBy: ["tumour_group"],
  questions: { consented: mix },
  model: ({ consented }, { manifest }) => mixModel(consented, manifest.study),
  draw: drawMix,
  table: ({ rows }) => ({
    columns: [
      column.code("tumour_group", "tumour_group"),
      column.text("region"),
      column.count("patients", "patients"),
      column.count("of_patients", "patients"),
      column.share("share", "of_patients"),
      column.share("share_low", "of_patients"),
      column.share("share_high", "of_patients"),
      reference,
      column.status(),
    ],
    rows,
  }),
  words,
});
