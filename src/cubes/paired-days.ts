import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

/** From which day the two ways of a pair are counted. */
export const pairedSince = ["receipt", "collection"] as const;
/** Which of the two reports came first, by date. */
export const firstReports = ["blood", "same_day", "tissue"] as const;

export const pairedDays: Cube = {
  name: "paired_days",
  title: "Days to the report, tissue against blood in the same patient",
  grain:
    "Consented patients whose pair has all four days, by tissue days minus blood days and by which report came first",
  columns: [
    {
      name: "since",
      type: "string",
      description:
        "Where both ways start: receipt of each sample; or its collection, counted as in turnaround from the day of request or the later of collection and consent",
      codes: pairedSince,
    },
    {
      name: "difference",
      type: "integer",
      description:
        "Calendar days of the tissue sample minus days of the blood sample; below zero when tissue took fewer",
      unit: "days",
    },
    {
      name: "working_difference",
      type: "integer",
      description:
        "The same in working days: Monday to Friday, without Norwegian public holidays, after each start up to and including the report",
      unit: "days",
    },
    { name: "first", type: "string", description: "Which report has the earlier date", codes: firstReports },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: ["since"],
  filters: commonFilters,
};
