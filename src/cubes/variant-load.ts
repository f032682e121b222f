import { originSlices } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const variantLoad: Cube = {
  name: "variant_load",
  title: "Patients by number of variants",
  grain: "Patients with at least one variant (class, gene, key) among the classes that their pair is evaluable for",
  columns: [
    {
      name: "origin",
      type: "string",
      description: "Which variants count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    {
      name: "variants",
      type: "integer",
      description: "Distinct variants of the patient, found in either specimen",
      unit: "variants",
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["origin"],
  filters: commonFilters,
};
