import { strategies as orders, originSlices, strategyOutcomes } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const strategies: Cube = {
  name: "strategies",
  title: "Orders of tests",
  grain: "Consented patients under each order of tests, by what it finds and with how many tests",
  columns: [
    { name: "strategy", type: "string", description: "Order of tests", codes: orders },
    {
      name: "origin",
      type: "string",
      description: "Which findings count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    {
      name: "outcome",
      type: "string",
      description:
        "actionable; nothing_actionable; no_result: no test gave one; awaited: blood or tissue is pending or not yet asked for",
      codes: strategyOutcomes,
    },
    {
      name: "tests",
      type: "integer",
      description: "Samples analysed, reported or failed; empty when awaited",
      unit: "tests",
      nullable: true,
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["strategy", "origin"],
  filters: commonFilters,
};
