import { fractionBins, originSlices, results, variantClasses } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

const bin = (specimen: string) =>
  ({
    name: `${specimen}_bin`,
    type: "string",
    description: `Allele fraction in ${specimen}, from this value up to the next; the lowest holds all below too. unknown: found, without a fraction; empty: not found in ${specimen}`,
    codes: fractionBins,
    nullable: true,
  }) as const;

export const vaf: Cube = {
  name: "vaf",
  title: "Allele fractions in blood and tissue",
  grain: "Distinct variants (patient, class, gene, key) among pairs evaluable for the class, by allele fraction",
  columns: [
    { name: "class", type: "string", description: "Variant class", codes: variantClasses },
    {
      name: "origin",
      type: "string",
      description: "Which variants count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    { name: "result", type: "string", description: "Specimens in which the variant was found", codes: results },
    bin("blood"),
    bin("tissue"),
    ...commonDimensions("consent"),
    { name: "variants", type: "integer", description: "Number of variants", unit: "variants" },
  ],
  measures: ["variants"],
  slices: ["origin"],
  filters: commonFilters,
};
