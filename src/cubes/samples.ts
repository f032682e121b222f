import { outcomes, specimens } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const samples: Cube = {
  name: "samples",
  title: "Samples by outcome",
  grain: "Samples taken or asked for, by specimen, outcome and its reason",
  columns: [
    { name: "specimen", type: "string", description: "Blood or tissue", codes: specimens },
    { name: "outcome", type: "string", description: "Outcome at the data cut", codes: outcomes },
    {
      name: "outcome_reason",
      type: "string",
      description: "Reason as the laboratory gave it; empty when none was given",
      nullable: true,
    },
    ...commonDimensions("receipt, else of collection"),
    { name: "samples", type: "integer", description: "Number of samples", unit: "samples" },
  ],
  measures: ["samples"],
  slices: [],
  filters: commonFilters,
};
