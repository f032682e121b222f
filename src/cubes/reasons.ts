import { differenceReasons, originSlices, sides, variantClasses } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const reasons: Cube = {
  name: "reasons",
  title: "Why a variant is in one specimen only",
  grain:
    "Distinct variants in one specimen only, among pairs evaluable for the class, by the study's own judgement; none when no reviews were supplied",
  columns: [
    { name: "class", type: "string", description: "Variant class", codes: variantClasses },
    {
      name: "origin",
      type: "string",
      description: "Which variants count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    { name: "side", type: "string", description: "The specimen in which the variant was found", codes: sides },
    {
      name: "reason",
      type: "string",
      description: "Why the other specimen lacks it; not_reviewed: the study has not judged it",
      codes: differenceReasons,
    },
    {
      name: "haematopoiesis",
      type: "string",
      description: "Whether the finding is one of haematopoiesis alone, which other counts leave out",
      codes: ["yes", "no"],
    },
    ...commonDimensions("consent"),
    { name: "variants", type: "integer", description: "Number of variants", unit: "variants" },
  ],
  measures: ["variants"],
  slices: ["origin"],
  filters: commonFilters,
};
