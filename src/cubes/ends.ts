import { specimens } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

/** What ended the wait for a report first; pending: nothing yet; unknown: reported on a day that is not given. */
export const endCauses = ["reported", "died", "withdrew", "failed", "pending", "unknown"] as const;
/** Whether the report was there when the tumour board first discussed the patient. */
export const beforeBoard = ["yes", "no", "no_board"] as const;

export const ends: Cube = {
  name: "ends",
  title: "What came first after a sample was received",
  grain: "Samples received, by what ended the wait for the report first and after how many days",
  columns: [
    { name: "specimen", type: "string", description: "Blood or tissue", codes: specimens },
    {
      name: "counts",
      type: "string",
      description: "yes: the one sample of this specimen that counts for a consented patient; no: any other",
      codes: ["yes", "no"],
    },
    {
      name: "cause",
      type: "string",
      description:
        "What came first: reported; the patient died or withdrew; the sample failed, was cancelled or not available; pending at the data cut; unknown: reported, without the day",
      codes: endCauses,
    },
    {
      name: "days",
      type: "integer",
      description:
        "Calendar days from receipt to that day; for a failed sample to its last milestone, as failing has no day of its own; for a pending one to the data cut; 0 when it lies before receipt; empty when unknown",
      unit: "days",
      nullable: true,
    },
    {
      name: "working_days",
      type: "integer",
      description:
        "The same in working days: Monday to Friday, without Norwegian public holidays, after receipt up to and including that day",
      unit: "days",
      nullable: true,
    },
    {
      name: "before_board",
      type: "string",
      description:
        "Whether the report is dated on or before the first day on which the tumour board discussed the patient; no_board: not discussed",
      codes: beforeBoard,
    },
    ...commonDimensions("receipt"),
    { name: "samples", type: "integer", description: "Number of samples", unit: "samples" },
  ],
  measures: ["samples"],
  slices: [],
  filters: commonFilters,
};
