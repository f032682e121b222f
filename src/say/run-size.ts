import { fullRun } from "../cubes/runs.ts";
import type { Format } from "../words/format.ts";

/** How many libraries a run held: "3", and "8, full" in both languages. */
export const runSize = (size: number, f: Format): string => `${f.count(size)}${size === fullRun ? ", full" : ""}`;
