import { assayClasses } from "../codes.ts";
import { type ExportTable, ofSample, sampleId } from "./table.ts";

export const assays: ExportTable = {
  name: "assays",
  title: "What each sample can be judged for",
  grain: "One sample and variant class; a reported sample is evaluable for every class that has no row",
  key: ["sample_id", "class"],
  parent: ofSample,
  columns: [
    sampleId,
    {
      name: "class",
      type: "code",
      codes: assayClasses,
      required: true,
      description: "Variant class that quality gates decide on, each with its own denominator",
    },
    {
      name: "evaluable",
      type: "code",
      codes: ["yes", "no"],
      required: true,
      description:
        "Whether the sample can be judged for the class; no takes it out of what is compared, never out of sight",
    },
    { name: "reason", type: "text", description: "Why it cannot; read, not counted yet" },
  ],
};
