import type { Cube } from "./cube.ts";

export const intake: Cube = {
  name: "intake",
  title: "What the study export held",
  grain:
    "Rows of a table of the study export: read, left out as wrong (by rule), or counted apart with a warning; of a column: rows with a value",
  columns: [
    {
      name: "source",
      type: "string",
      description: "Table of the study export, without .csv; or a column of it, as variants.tier",
    },
    {
      name: "what",
      type: "string",
      description:
        "supplied: rows kept, of a column those with a value (0 rows and supplied differ from not_supplied); not_supplied: no such table or column; rejected; warning",
      codes: ["supplied", "not_supplied", "rejected", "warning"],
    },
    { name: "rule", type: "string", description: "The rule broken or the warning; empty otherwise", nullable: true },
    { name: "rows", type: "integer", description: "Number of rows", unit: "rows" },
  ],
  measures: ["rows"],
  slices: [],
  filters: [],
};
