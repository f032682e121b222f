import { definePanel } from "../../../define/panel.ts";
import { column, declareTable } from "../../../define/table.ts";
import { states } from "../../../questions/states/question.ts";
import { targetSums } from "../../../questions/target-sums/question.ts";
import { targets } from "../../../questions/targets/question.ts";
import { nothingOfAgreement } from "../../../say/nothing.ts";
import { drawSameTarget } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { sameTargetModel, tableRow } from "./model.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const patients = column.count("patients");
const share = column.estimate("tissue_positive");
const variants = column.count("variants");

export const table = declareTable({
  class: column.code("class"),
  evaluable: patients,
  tissue_positive: patients,
  any_in_blood: patients,
  ppa: share,
  same_gene: patients,
  same_gene_share: share,
  same_variant: patients,
  same_variant_share: share,
  all_variants: patients,
  all_variants_share: share,
  variants_in_tissue: variants,
  variants_in_both: variants,
  variants_share: column.estimate("variants_in_tissue", "variants"),
  status: column.status(),
});

export const sameTarget = definePanel({
  id: "same-target",
  page: "concordance",
  compared: {
    label: { en: "blood finds the very same variant", nb: "blod finner nøyaktig samme variant" },
    column: "same_variant_share",
    row: { class: "any" },
    n: "same_variant",
  },
  questions: { targets, sums: targetSums, states },
  needs: ["samples", "variants", "patients.consented_on"],
  leadershipAlone: ["sums"],
  model: ({ targets, sums, states }, setting) =>
    sameTargetModel(targets, setting.manifest.rounding ? null : sums, states, setting),
  facts: factsOf,
  draw: drawSameTarget,
  table,
  rows: ({ rows }) => rows.map(tableRow),
  words: { en, nb },
  nothing: nothingOfAgreement,
});
