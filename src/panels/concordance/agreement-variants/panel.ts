import { variantClasses } from "../../../cubes/codes.ts";
import { definePanel } from "../../../define/panel.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { states } from "../../../questions/states/question.ts";
import { halfOfVariants } from "../../../questions/variant-load/counts.ts";
import { variantLoad } from "../../../questions/variant-load/question.ts";
import { variantSums } from "../../../questions/variant-sums/question.ts";
import { variantCounts } from "../../../questions/variants/counts.ts";
import { variants } from "../../../questions/variants/question.ts";
import { drawVariants } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { tableRow, variantsModel, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

export const agreementVariants = definePanel({
  id: "agreement-variants",
  page: "concordance",
  compared: {
    label: { en: "variants in tissue that blood has too", nb: "varianter i vev som blod også har" },
    column: "ppa",
    row: { class: "any" },
    n: "both",
  },
  related: ["agreement-genes", "vaf"],
  questions: { found: variants, sums: variantSums, states, load: variantLoad },
  needs: ["samples", "variants", "patients.consented_on"],
  leadershipAlone: ["sums", "load"],
  without: () => withoutNumbers(variantClasses),
  model: ({ found, sums, states, load }, { manifest }) =>
    variantsModel(variantCounts(found), manifest.rounding ? null : sums, classCounts(states), halfOfVariants(load)),
  facts: factsOf,
  draw: drawVariants,
  table,
  rows: ({ classes }) => classes.map(tableRow),
  words,
  nothing,
});
