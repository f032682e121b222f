import { originSlices, results, variantClasses } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const variants: Cube = {
  name: "variants",
  title: "Variants per class",
  grain: "Distinct variants (patient, class, gene, key) among pairs evaluable for the class",
  columns: [
    { name: "class", type: "string", description: "Variant class", codes: variantClasses },
    {
      name: "origin",
      type: "string",
      description: "Which variants count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    { name: "result", type: "string", description: "Specimens in which the variant was found", codes: results },
    ...commonDimensions("consent"),
    { name: "variants", type: "integer", description: "Number of variants", unit: "variants" },
  ],
  measures: ["variants"],
  slices: ["origin"],
  filters: commonFilters,
};
