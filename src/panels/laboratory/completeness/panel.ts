import { definePanel } from "../../../define/panel.ts";
import { completeness as asked } from "../../../questions/completeness/question.ts";
import { sitesInOrder } from "../../../state/chosen-sites.ts";
import { drawCompleteness } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { completenessModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { nothing, words } from "./words.ts";

export const completeness = definePanel({
  id: "completeness",
  page: "laboratory",
  compared: {
    label: { en: "values due that are there", nb: "verdier som skal finnes, og finnes" },
    column: "share",
    row: { field: "all" },
  },
  keys: ["field", "site"],
  alsoOn: ["unit"],
  untouchedBy: ["tumour_group"],
  questions: { due: asked },
  needs: ["patients"],
  model: ({ due }, { manifest: { study }, filters }) =>
    completenessModel(
      due,
      sitesInOrder(study, filters).map(({ code }) => code),
      study.data_cut,
      filters.period,
    ),
  facts: factsOf,
  draw: drawCompleteness,
  table,
  rows: tableRows,
  words,
  nothing,
});
