import { bandCounts, bandsQuery, groupsByPairs } from "../agreement-by/bands.ts";
import { drawBy } from "../agreement-by/chart.ts";
import { byModel } from "../agreement-by/stats.ts";
import { byTable } from "../agreement-by/table.ts";
import { definePanel } from "../panel.ts";
import { words } from "./words.ts";

export const agreementByTumour = definePanel({
  id: "agreement-by-tumour",
  page: "concordance",
  queries: { patients: bandsQuery },
  model: ({ patients }, { manifest }) =>
    byModel(bandCounts(patients, "tumour_group", groupsByPairs(patients)), manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.tumour_group, "tumour_group"),
  table: byTable("tumour_group", "tumour_group"),
  words,
});
