import { boardStages, informants, waits } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const consequences: Cube = {
  name: "consequences",
  title: "What followed from the tumour board",
  grain:
    "Consented patients whom the tumour board has discussed, by what their first discussion led to; none when no decisions were supplied",
  columns: [
    {
      name: "informed_by",
      type: "string",
      description: "Specimen that the board had a result of; unknown when not given",
      codes: informants,
    },
    { name: "stage", type: "string", description: "Furthest step that the discussion led to", codes: boardStages },
    {
      name: "not_started_reason",
      type: "string",
      description:
        "Why no treatment was started, as the study gave it; empty when none is given or treatment was started",
      nullable: true,
    },
    {
      name: "later_further",
      type: "string",
      description: "Whether a later discussion of the same patient led further than the first",
      codes: ["yes", "no"],
    },
    {
      name: "waited",
      type: "string",
      description: "Whether 56 days or more have passed from the first discussion to the data cut",
      codes: waits,
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: [],
  filters: commonFilters,
};
