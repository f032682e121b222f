import { intervalBands } from "../../cubes/codes.ts";
import { codeOf, count } from "../../engine/decode.ts";
import { drawBy } from "../agreement-by/chart.ts";
import { byModel } from "../agreement-by/stats.ts";
import { byTable } from "../agreement-by/table.ts";
import { definePanel } from "../panel.ts";
import sql from "./query.sql?raw";
import { words } from "./words.ts";

const columns = {
  band: codeOf(intervalBands),
  class: codeOf(["any", "actionable"]),
  consented: count,
  evaluable: count,
  both: count,
  tissue_only: count,
  blood_only: count,
  low_signal: count,
};

export const agreementByInterval = definePanel({
  id: "agreement-by-interval",
  page: "concordance",
  queries: { bands: { sql, columns } },
  model: ({ bands }, { manifest }) => byModel(bands, manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.interval_band, undefined, "agreement-by-interval"),
  table: byTable("interval_band", "interval_band"),
  words,
});
