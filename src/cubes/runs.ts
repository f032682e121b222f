import type { Cube } from "./cube.ts";

/** Blood libraries on one full run: TruSight Oncology 500 ctDNA on a NovaSeq 6000 with S2 reagents. */
export const fullRun = 8;
export const runSpecimens = ["blood", "tissue", "both"] as const;

export const runs: Cube = {
  name: "runs",
  title: "Sequencing runs by how many libraries they held",
  grain: "Sequencing runs, by specimen, month, laboratory and number of libraries",
  columns: [
    {
      name: "specimen",
      type: "string",
      description: "Blood or tissue; both when a run held libraries of both",
      codes: runSpecimens,
    },
    { name: "size", type: "integer", description: "Libraries of this study on the run", unit: "samples" },
    {
      name: "month",
      type: "string",
      description: "Month (YYYY-MM) of sequencing; empty when that date is missing",
      nullable: true,
    },
    {
      name: "node",
      type: "string",
      description: "Code of the laboratory; empty when the run served sites of several",
      nullable: true,
    },
    { name: "runs", type: "integer", description: "Number of runs", unit: "runs" },
    { name: "samples", type: "integer", description: "Number of libraries on them", unit: "samples" },
    {
      name: "repeats",
      type: "integer",
      description: "Libraries among them of a patient who had an earlier library of the same specimen on a run",
      unit: "samples",
    },
  ],
  measures: ["runs", "samples", "repeats"],
  slices: [],
  filters: ["period", "node"],
};
