import { intervalBands } from "../../cubes/codes.ts";
import { bandCounts, bandsQuery } from "../agreement-by/bands.ts";
import { drawBy } from "../agreement-by/chart.ts";
import { byModel } from "../agreement-by/stats.ts";
import { byTable } from "../agreement-by/table.ts";
import { definePanel } from "../panel.ts";
import { words } from "./words.ts";

export const agreementByInterval = definePanel({
  id: "agreement-by-interval",
  page: "concordance",
  queries: { patients: bandsQuery },
  model: ({ patients }, { manifest }) =>
    byModel(bandCounts(patients, "interval_band", intervalBands), manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.interval_band, undefined, "agreement-by-interval"),
  table: byTable("interval_band", "interval_band"),
  words,
});
