import { definePanel } from "../../../define/panel.ts";
import { firstActionable } from "../../../questions/first-actionable/question.ts";
import { firstActionablePairs } from "../../../questions/first-actionable-pairs/question.ts";
import { drawTime } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { tableRows, timeModel, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { en, nothingEn } from "./words.en.ts";
import { nb, nothingNb } from "./words.nb.ts";

export const timeToActionable = definePanel({
  id: "time-to-actionable",
  page: "value",
  compared: {
    label: {
      en: "patients with an actionable report by day 28",
      nb: "pasienter med svar å behandle etter innen dag 28",
    },
    column: "share",
    row: { strategy: "both", by_day: 28 },
  },
  keys: ["strategy", "by_day"],
  questions: { ends: firstActionable, pairs: firstActionablePairs },
  leadershipAlone: ["pairs"],
  needs: ["samples", "variants", "patients.consented_on", "variants.tier", "samples.reported_on"],
  without: withoutNumbers,
  model: ({ ends, pairs }, setting) => timeModel(ends, pairs, setting),
  facts: factsOf,
  draw: drawTime,
  table,
  rows: tableRows,
  words: { en, nb },
  nothing: { en: nothingEn, nb: nothingNb },
});
