import { variantClasses, variantParts, variantSets } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const variantSums: Cube = {
  name: "variant_sums",
  title: "Shares of variants, as sums over patients",
  grain:
    "Patients with a variant of a kind among the classes that their pair is evaluable for, with the sums from which a share of variants has an interval that knows which are of one patient",
  columns: [
    {
      name: "among",
      type: "string",
      description:
        "What the share is of. tissue: variants in tissue; tissue_high, tissue_low: of those with an allele fraction, from 5 % and under it; both: those with a fraction in both; without haematopoiesis. tissue_only, blood_only: in one specimen only, those of haematopoiesis too; none when no reviews were supplied",
      codes: variantSets,
    },
    {
      name: "part",
      type: "string",
      description:
        "all: the variants themselves; in_blood: found in blood too; lower_in_blood: in a lower bin there; else why the other specimen lacks it, as the study judged it",
      codes: variantParts,
    },
    { name: "class", type: "string", description: "Variant class, or any", codes: ["any", ...variantClasses] },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients with such a variant", unit: "patients" },
    {
      name: "variants",
      type: "integer",
      description: "Number of variants of the part, x of a patient",
      unit: "variants",
    },
    { name: "squares", type: "integer", description: "Sum of x² over the patients", unit: "variants²" },
    {
      name: "products",
      type: "integer",
      description: "Sum over the patients of x times n, the patient's number of all that the share is of",
      unit: "variants²",
    },
  ],
  measures: ["patients", "variants", "squares", "products"],
  slices: ["among", "part", "class"],
  filters: commonFilters,
};
