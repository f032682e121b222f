import { assayClasses, specimens } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const reports: Cube = {
  name: "reports",
  title: "What a report can be evaluated for",
  grain: "Consented patients with a report of the specimen, per class",
  columns: [
    { name: "specimen", type: "string", description: "Blood or tissue", codes: specimens },
    { name: "class", type: "string", description: "Class of the assay", codes: assayClasses },
    {
      name: "evaluable",
      type: "string",
      description: "Whether the sample that counts is evaluable for the class; yes where assays.csv says nothing",
      codes: ["yes", "no"],
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["class", "specimen"],
  filters: commonFilters,
};
