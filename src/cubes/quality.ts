import { specimens } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const withinLimits = ["yes", "no", "no_limit"] as const;

export const quality: Cube = {
  name: "quality",
  title: "Quality metrics of samples against their guideline limits",
  grain:
    "Samples with a value of a metric, by the value rounded to two digits and whether it keeps its limits; and, where the metric is any, samples by whether every metric that gates the class does",
  columns: [
    { name: "specimen", type: "string", description: "Blood or tissue", codes: specimens },
    { name: "metric", type: "string", description: "Name of the metric as the laboratory gave it; any: all together" },
    {
      name: "classes",
      type: "string",
      description:
        "Variant classes that the metric gates, parted by spaces; empty when it gates the whole sample or none",
      nullable: true,
    },
    { name: "unit", type: "string", description: "Unit as the laboratory gave it", nullable: true },
    {
      name: "lower_limit",
      type: "number",
      description: "Guideline limit: at least this; empty when none",
      nullable: true,
    },
    {
      name: "upper_limit",
      type: "number",
      description: "Guideline limit: at most this; empty when none",
      nullable: true,
    },
    {
      name: "value",
      type: "number",
      description: "Value rounded to two significant digits; empty where the metric is any",
      nullable: true,
    },
    {
      name: "within",
      type: "string",
      description: "Whether the value as measured keeps the limits; no_limit: none is given",
      codes: withinLimits,
    },
    ...commonDimensions("receipt, else of collection"),
    { name: "samples", type: "integer", description: "Number of samples", unit: "samples" },
  ],
  measures: ["samples"],
  slices: ["metric", "classes"],
  filters: commonFilters,
};
