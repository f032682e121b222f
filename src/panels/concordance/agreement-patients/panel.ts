import { definePanel } from "../../../define/panel.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { variantCounts } from "../../../questions/variants/counts.ts";
import { variants } from "../../../questions/variants/question.ts";
import { nothingOfAgreement } from "../../../say/nothing.ts";
import { drawPatients } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { agreementModel, tableRow, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

export const agreementPatients = definePanel({
  id: "agreement-patients",
  page: "concordance",
  compared: {
    label: { en: "blood finds something where tissue does", nb: "blod finner noe der vev gjør det" },
    column: "ppa",
    row: { class: "any" },
    n: "both",
  },
  related: ["agreement-variants", "agreement-crosstable", "noninferiority"],
  questions: { states, variants },
  needs: ["samples", "variants", "patients.consented_on"],
  without: ({ states }) => withoutTable(classCounts(states)),
  model: ({ states, variants }, { manifest }) =>
    agreementModel(classCounts(states), variantCounts(variants), manifest.study, manifest.rounding !== undefined),
  facts: factsOf,
  draw: drawPatients,
  table,
  rows: ({ classes }) => classes.map(tableRow),
  words,
  nothing: nothingOfAgreement,
});
