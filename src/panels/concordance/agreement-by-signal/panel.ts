import { signalBands } from "../../../cubes/codes.ts";
import { definePanel } from "../../../define/panel.ts";
import { drawBy } from "../../../kinds/agreement-by/chart.ts";
import { byModel } from "../../../kinds/agreement-by/stats.ts";
import { byTable } from "../../../kinds/agreement-by/table.ts";
import { bandCounts, bandsQuery } from "../../../questions/bands/question.ts";
import { words } from "./words.ts";

export const agreementBySignal = definePanel({
  id: "agreement-by-signal",
  page: "concordance",
  questions: { patients: bandsQuery },
  model: ({ patients }, { manifest }) =>
    byModel(bandCounts(patients, "signal_band", signalBands), manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.signal_band, undefined, "agreement-by-signal"),
  table: byTable("signal_band", "signal_band"),
  words,
});
