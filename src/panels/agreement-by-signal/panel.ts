import { signalBands } from "../../cubes/codes.ts";
import { bandCounts, bandsQuery } from "../agreement-by/bands.ts";
import { drawBy } from "../agreement-by/chart.ts";
import { byModel } from "../agreement-by/stats.ts";
import { byTable } from "../agreement-by/table.ts";
import { definePanel } from "../panel.ts";
import { words } from "./words.ts";

export const agreementBySignal = definePanel({
  id: "agreement-by-signal",
  page: "concordance",
  queries: { patients: bandsQuery },
  model: ({ patients }, { manifest }) =>
    byModel(bandCounts(patients, "signal_band", signalBands), manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.signal_band, undefined, "agreement-by-signal"),
  table: byTable("signal_band", "signal_band"),
  words,
});
