import { assayClasses } from "../codes.ts";
import { type ExportTable, ofSample, sampleId } from "./table.ts";

export const metrics: ExportTable = {
  name: "metrics",
  title: "Quality metrics",
  grain: "One quality metric of one sample, once for each class that it gates",
  key: ["sample_id", "metric", "class"],
  parent: ofSample,
  columns: [
    sampleId,
    {
      name: "metric",
      type: "text",
      exact: true,
      required: true,
      description: "Name of the metric, as the analysis software has it",
    },
    { name: "value", type: "number", required: true, description: "The value, in the unit beside it, unrounded" },
    { name: "unit", type: "text", description: "Unit of value and limits, as it is shown" },
    {
      name: "lower_limit",
      type: "number",
      description: "Smallest value that passes, in the same unit; empty when there is none",
    },
    {
      name: "upper_limit",
      type: "number",
      description: "Largest value that passes, in the same unit; empty when there is none",
    },
    {
      name: "class",
      type: "code",
      codes: assayClasses,
      description: "Variant class that the metric gates; empty when it gates none of its own",
    },
  ],
};
