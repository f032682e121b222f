import { originSlices, results, variantClasses } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const genes: Cube = {
  name: "genes",
  title: "Findings per gene",
  grain:
    "Patients with a finding in the gene, among pairs evaluable for the class; patients with none follow from the evaluable pairs",
  columns: [
    {
      name: "gene",
      type: "string",
      description: "HGNC symbol; a fusion names both partners, joined by ::",
    },
    {
      name: "class",
      type: "string",
      description:
        "Variant class; all: the gene over the classes the pair is evaluable for; fusion_partner: the gene as either partner of a fusion",
      codes: ["all", ...variantClasses, "fusion_partner"],
    },
    {
      name: "origin",
      type: "string",
      description: "Which findings count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    { name: "result", type: "string", description: "Specimens in which the gene was found", codes: results },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["gene", "class", "origin"],
  filters: commonFilters,
};
