import { dueFields } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const completeness: Cube = {
  name: "completeness",
  title: "Values that are due",
  grain:
    "Rows of the study export in which a column should have a value, for what happened: of consented patients, of samples reported or ended without a report, of assays that are not evaluable, of small variants; columns that were not supplied have none",
  columns: [
    { name: "field", type: "string", description: "Table and column of the study export", codes: dueFields },
    { name: "filled", type: "string", description: "Whether the value is there", codes: ["yes", "no"] },
    ...commonDimensions("consent, else of screening; of a sample of receipt, else of collection"),
    { name: "rows", type: "integer", description: "Number of rows", unit: "rows" },
  ],
  measures: ["rows"],
  slices: ["field"],
  filters: commonFilters,
};
