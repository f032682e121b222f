import type { Cube } from "./cube.ts";
import { sites } from "./sites.ts";

/** Not a file: the sites of every earlier release as it knew them, put together when a release is opened. */
export const historySites: Cube = {
  ...sites,
  name: "history_sites",
  title: "Sites, in every earlier release",
  columns: [{ name: "release", type: "string", description: "The earlier release" }, ...sites.columns],
  slices: ["release"],
};
