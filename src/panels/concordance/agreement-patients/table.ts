import { column, declareTable } from "../../../define/table.ts";

const patients = column.count("patients");
const variants = column.count("variants");
const index = column.number("index (−1 to 1)");
const specific = column.number("index (0 to 1)");

export const table = declareTable({
  class: column.code("class"),
  both: patients,
  tissue_only: patients,
  blood_only: patients,
  neither: patients,
  not_evaluable: patients,
  ppa: column.estimate("tissue_positive"),
  npa: column.estimate("tissue_negative"),
  ppv: column.estimate("blood_positive"),
  mcnemar_p: column.p(),
  kappa: column.withLimits(index),
  prevalence: column.share("evaluable"),
  positive_agreement: specific,
  negative_agreement: specific,
  evaluable: patients,
  tissue_positive: patients,
  tissue_negative: patients,
  blood_positive: patients,
  tissue_only_low_signal: patients,
  variants_in_tissue: variants,
  variants_in_both: variants,
  status: column.status(),
});
