import { dueFields } from "./codes.ts";
import { type Cube, monthAndSite } from "./cube.ts";

export const completeness: Cube = {
  name: "completeness",
  title: "Values that are due",
  grain:
    "Rows of the study export in which a column should have a value, for what happened: of consented patients, of samples reported or ended without a report, of assays that are not evaluable, of small variants but germline ones; columns that were not supplied have none",
  columns: [
    { name: "field", type: "string", description: "Table and column of the study export", codes: dueFields },
    ...monthAndSite("consent, else of screening; of a sample of receipt, else of collection"),
    { name: "rows", type: "integer", description: "Number of rows", unit: "rows" },
    { name: "missing", type: "integer", description: "Number of them without the value", unit: "rows" },
  ],
  measures: ["rows", "missing"],
  slices: ["field"],
  filters: ["period", "site"],
};
