import { type Cube, commonDimensions, commonFilters } from "./cube.ts";
import { endCauses } from "./ends.ts";

/** What a patient who consented waits for: a report of either specimen, and a pair that is evaluable for at least one class. */
export const awaited = ["blood", "tissue", "pair"] as const;

export const consentWaits: Cube = {
  name: "consent_waits",
  title: "What came first after consent",
  grain: "Consented patients, for each thing awaited, by what ended the wait first and after how many days",
  columns: [
    {
      name: "awaited",
      type: "string",
      description:
        "blood, tissue: the report of the sample that counts; pair: both reports of a pair evaluable for at least one class",
      codes: awaited,
    },
    {
      name: "cause",
      type: "string",
      description:
        "What came first: reported; the patient died or withdrew; failed: no report or no evaluable pair can come of the samples there are; pending at the data cut, also without any sample yet; unknown: reported, without the day. A pair that is there counts as reported whatever came before",
      codes: endCauses,
    },
    {
      name: "days",
      type: "integer",
      description:
        "Calendar days from consent to that day; for failed ones to the last milestone of the samples, as failing has no day of its own; for pending ones to the data cut; 0 when it lies before consent; empty when unknown",
      unit: "days",
      nullable: true,
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["awaited"],
  filters: commonFilters,
};
