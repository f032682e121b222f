import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const flowStages = ["not_included", "no_evaluable_pair", "paired_evaluable"] as const;

/** Why a consented patient has no evaluable pair, in the order in which it is decided. */
export const noPairReasons = [
  "interval",
  "not_evaluable",
  "withdrawn_or_died",
  "both_missing",
  "blood_none",
  "blood_not_available",
  "blood_cancelled",
  "blood_failed",
  "tissue_none",
  "tissue_not_available",
  "tissue_cancelled",
  "tissue_failed",
  "pending",
] as const;

export const flow: Cube = {
  name: "flow",
  title: "The way of every screened patient",
  grain: "Screened patients, each once, by how far they came and why not further",
  columns: [
    { name: "stage", type: "string", description: "How far the patient came", codes: flowStages },
    {
      name: "reason",
      type: "string",
      description: `Not included: the reason as the study gave it, empty when none. No evaluable pair: ${noPairReasons.join(", ")}. Paired evaluable: empty`,
      nullable: true,
    },
    {
      name: "discussed",
      type: "string",
      description: "Whether the molecular tumour board discussed the patient",
      codes: ["yes", "no"],
    },
    ...commonDimensions("screening, else of consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: [],
  filters: commonFilters,
};
