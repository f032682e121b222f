import { tissueKinds } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const caseMix: Cube = {
  name: "case_mix",
  title: "Patients by kind of tissue and pair",
  grain: "Consented patients by when the tissue that counts was taken and whether they have an evaluable pair",
  columns: [
    {
      name: "tissue",
      type: "string",
      description:
        "When the tissue that counts was taken: before_consent (archived), after_consent (the day of consent too); undated: no day of collection; none: no tissue, or it was not available",
      codes: tissueKinds,
    },
    {
      name: "pair",
      type: "string",
      description:
        "evaluable: the pair is evaluable for at least one variant class; not_evaluable: it is not, or there is none",
      codes: ["evaluable", "not_evaluable"],
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: [],
  filters: commonFilters,
};
