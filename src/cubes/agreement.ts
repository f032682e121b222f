import { agreementClasses, intervalBands, pairStatuses, signalBands, states } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const agreement: Cube = {
  name: "agreement",
  title: "Blood and tissue state per patient and class",
  grain: "Consented patients, each with one blood and one tissue state per class",
  columns: [
    {
      name: "class",
      type: "string",
      description: "Variant class; any: at least one class; actionable: only variants of an actionable tier",
      codes: agreementClasses,
    },
    { name: "blood_state", type: "string", description: "State of the blood for the class", codes: states },
    { name: "tissue_state", type: "string", description: "State of the tissue for the class", codes: states },
    {
      name: "pair",
      type: "string",
      description:
        "evaluable: both samples of the pair are evaluable for the class; no_pair: not both reported; interval: too far apart; not_evaluable: a sample is not evaluable for the class",
      codes: pairStatuses,
    },
    {
      name: "signal_band",
      type: "string",
      description: "ctDNA fraction of the blood sample that counts: under 0.1 %, to 1 %, to 5 %, above",
      codes: signalBands,
    },
    {
      name: "interval_band",
      type: "string",
      description: "Days between the collection of the two samples of the pair; unknown without a pair or a date",
      codes: intervalBands,
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["class"],
  filters: commonFilters,
};
