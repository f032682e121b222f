import { actionableResults, originSlices, pairStatuses, signalBands } from "./codes.ts";
import { type Cube, type CubeColumn, commonDimensions, commonFilters } from "./cube.ts";

const result = (specimen: string): CubeColumn => ({
  name: specimen,
  type: "string",
  description: `Actionable finding in ${specimen}: yes; yes_not_compared (only in a class that the other sample is not evaluable for); no; else why there is no result`,
  codes: actionableResults,
});

export const actionable: Cube = {
  name: "actionable",
  title: "Actionable findings per patient",
  grain: "Consented patients, each with what blood and tissue say of treatment",
  columns: [
    {
      name: "origin",
      type: "string",
      description: "Which findings count: somatic and unknown origin, or those with haematopoiesis too",
      codes: originSlices,
    },
    result("blood"),
    result("tissue"),
    {
      name: "pair",
      type: "string",
      description: "Whether the two are compared, and if not, why; as in agreement for the class actionable",
      codes: pairStatuses,
    },
    {
      name: "signal_band",
      type: "string",
      description: "ctDNA fraction of the blood sample that counts",
      codes: signalBands,
    },
    {
      name: "blood_confirmed",
      type: "string",
      description:
        "Whether the study's review knows why tissue lacks an actionable finding of blood: a reason that is not haematopoiesis and not unresolved",
      codes: ["yes", "no"],
    },
    {
      name: "blood_recommended",
      type: "string",
      description: "Whether the tumour board recommended treatment with a result of blood before it",
      codes: ["yes", "no"],
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["origin"],
  filters: commonFilters,
};
