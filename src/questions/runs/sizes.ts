import { fullRun } from "../../cubes/runs.ts";
import { oneByOne } from "../../partners/bins.ts";

/** Libraries on a run, as partners are told: a full run or more together. */
export const sizes = oneByOne(1, fullRun).map((bin) =>
  bin.to === fullRun ? { ...bin, to: Number.POSITIVE_INFINITY } : bin,
);
