import { specimens } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const runWaits: Cube = {
  name: "run_waits",
  title: "Days from library to sequencing, by how full the run was",
  grain: "Samples sequenced on a known run, by how many libraries it held and how many days they waited",
  columns: [
    { name: "specimen", type: "string", description: "Blood or tissue", codes: specimens },
    { name: "size", type: "integer", description: "Libraries of this study on the run, of any site", unit: "samples" },
    {
      name: "days",
      type: "integer",
      description: "Calendar days from library to sequencing; empty when a date is missing",
      unit: "days",
      nullable: true,
    },
    {
      name: "working_days",
      type: "integer",
      description:
        "The same in working days: Monday to Friday, without Norwegian public holidays, after the library's day up to and including that of sequencing",
      unit: "days",
      nullable: true,
    },
    ...commonDimensions("receipt, else of collection"),
    { name: "samples", type: "integer", description: "Number of samples", unit: "samples" },
  ],
  measures: ["samples"],
  slices: [],
  filters: commonFilters,
};
