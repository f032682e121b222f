import { definePanel } from "../../../define/panel.ts";
import { actionable } from "../../../questions/actionable/question.ts";
import { outcomes } from "../../../questions/outcomes/question.ts";
import { runs } from "../../../questions/runs/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { filterKeys } from "../../../state/filters.ts";
import { drawMoney } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { moneyModel, tableRow, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { en, nothingEn } from "./words.en.ts";
import { nb, nothingNb } from "./words.nb.ts";

export const money = definePanel({
  id: "money",
  page: "value",
  compared: {
    label: { en: "blood libraries used", nb: "blodbiblioteker brukt" },
    column: "units_used",
    row: { item: "blood_libraries" },
  },
  related: ["added-by-blood", "runs-used"],
  untouchedBy: filterKeys,
  questions: { runs, outcomes, actionable, states },
  needs: ["samples", "samples.run_id"],
  without: (_, { manifest }) => withoutNumbers(manifest.study),
  model: ({ runs, outcomes, actionable, states }, { manifest }) =>
    moneyModel({ runs, outcomes, actionable, patients: classCounts(states) }, manifest),
  facts: factsOf,
  draw: drawMoney,
  table,
  rows: ({ items }) => items.map(tableRow),
  words: { en, nb },
  nothing: { en: nothingEn, nb: nothingNb },
});
