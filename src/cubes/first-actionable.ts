import { strategies } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";
import { endCauses } from "./ends.ts";

const cause =
  "reported: an actionable finding; failed: every test of the order has ended without one; the patient died or withdrew; pending: neither yet at the data cut, also without any sample; unknown: ended, without the day";
const days =
  "Calendar days from consent to that day; for pending ones to the data cut; 0 when it lies before consent; empty when unknown";

export const firstActionable: Cube = {
  name: "first_actionable",
  title: "What came first under each order of tests",
  grain:
    "Consented patients under each order of tests, by what ended the wait for an actionable report first and after how many days, beside the same for tissue alone",
  columns: [
    { name: "strategy", type: "string", description: "Order of tests", codes: strategies },
    { name: "cause", type: "string", description: `What came first. ${cause}`, codes: endCauses },
    {
      name: "days",
      type: "integer",
      description: `${days}. Tissue after blood starts on the day on which blood was reported or failed; a failed sample has no day of its own, so its last milestone stands for it`,
      unit: "days",
      nullable: true,
    },
    {
      name: "tissue_cause",
      type: "string",
      description: `What came first for tissue alone. ${cause}`,
      codes: endCauses,
    },
    {
      name: "tissue_days",
      type: "integer",
      description: `The same of tissue alone. ${days}`,
      unit: "days",
      nullable: true,
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["strategy"],
  filters: commonFilters,
};
