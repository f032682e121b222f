import { agreementClasses, targetMatches } from "./codes.ts";
import { type Cube, type CubeColumn, commonDimensions, commonFilters } from "./cube.ts";

const variants = (name: string, description: string, unit = "variants"): CubeColumn => ({
  ...{ name, type: "integer", description, unit },
});

export const targets: Cube = {
  name: "targets",
  title: "How much of what tissue found blood found",
  grain:
    "Patients with a finding of the class in tissue, over pairs evaluable for it, with the sums of their variants from which a share of variants has an interval that knows which are of one patient",
  columns: [
    {
      name: "class",
      type: "string",
      description: "Variant class; any: all of them; actionable: findings of an actionable tier in both specimens",
      codes: agreementClasses,
    },
    {
      name: "match",
      type: "string",
      description:
        "What blood has: all_variants of tissue; same_variant: some of them; same_gene: none, but another in a gene of them, of a fusion in either partner; other: something else of the class; none: nothing of it",
      codes: targetMatches,
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
    variants("variants", "Number of variants in tissue, n of a patient"),
    variants("variants_in_blood", "Of these, found in blood, x of a patient"),
    variants("squares", "Sum of n² over the patients", "variants²"),
    variants("squares_in_blood", "Sum of x² over the patients", "variants²"),
    variants("products", "Sum of x times n over the patients", "variants²"),
  ],
  measures: ["patients", "variants", "variants_in_blood", "squares", "squares_in_blood", "products"],
  slices: ["class"],
  filters: commonFilters,
};
