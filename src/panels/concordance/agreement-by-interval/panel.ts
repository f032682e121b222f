import { intervalBands } from "../../../cubes/codes.ts";
import { definePanel } from "../../../define/panel.ts";
import { drawBy } from "../../../kinds/agreement-by/chart.ts";
import { byModel } from "../../../kinds/agreement-by/stats.ts";
import { byTable } from "../../../kinds/agreement-by/table.ts";
import { bandCounts, bandsQuery } from "../../../questions/bands/question.ts";
import { words } from "./words.ts";

export const agreementByInterval = definePanel({
  id: "agreement-by-interval",
  page: "concordance",
  questions: { patients: bandsQuery },
  model: ({ patients }, { manifest }) =>
    byModel(bandCounts(patients, "interval_band", intervalBands), manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.interval_band, undefined, "agreement-by-interval"),
  table: byTable("interval_band", "interval_band"),
  words,
});
