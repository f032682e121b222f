import type { Cube } from "./cube.ts";
import { patients } from "./patients.ts";

/** Not a file: the patients cube of every earlier release, put together when a release is opened. */
export const history: Cube = {
  ...patients,
  name: "history",
  title: "Patients by step, in every earlier release",
  columns: [{ name: "release", type: "string", description: "The earlier release" }, ...patients.columns],
  slices: ["release", ...patients.slices],
};
