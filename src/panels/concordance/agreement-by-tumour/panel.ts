import { definePanel } from "../../../define/panel.ts";
import { drawBy } from "../../../kinds/agreement-by/chart.ts";
import { byModel } from "../../../kinds/agreement-by/stats.ts";
import { byTable } from "../../../kinds/agreement-by/table.ts";
import { bandCounts, bandsQuery, groupsByPairs } from "../../../questions/bands/question.ts";
import { words } from "./words.ts";

export const agreementByTumour = definePanel({
  id: "agreement-by-tumour",
  page: "concordance",
  questions: { patients: bandsQuery },
  model: ({ patients }, { manifest }) =>
    byModel(bandCounts(patients, "tumour_group", groupsByPairs(patients)), manifest.study, manifest.supplied),
  draw: drawBy(({ names }) => names.tumour_group, "tumour_group"),
  table: byTable("tumour_group", "tumour_group"),
  words,
});
