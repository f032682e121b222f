import type { Cube } from "./cube.ts";

export const sites: Cube = {
  name: "sites",
  title: "Sites",
  grain: "One recruiting site of the study, in the order of study.json",
  columns: [
    { name: "site", type: "string", description: "Code of the site" },
    { name: "name", type: "string", description: "Name of the site" },
    { name: "node", type: "string", description: "Code of the laboratory that serves it" },
    { name: "region", type: "string", description: "Region", nullable: true },
    { name: "opened", type: "string", description: "Date on which it opened; empty when it has not", nullable: true },
    {
      name: "target",
      type: "integer",
      description: "Own target, where there is one",
      unit: "patients",
      nullable: true,
    },
  ],
  measures: [],
  slices: [],
  filters: [],
};
