import { assays } from "./assays.ts";
import { biomarkers } from "./biomarkers.ts";
import { decisions } from "./decisions.ts";
import { metrics } from "./metrics.ts";
import { patients } from "./patients.ts";
import { reviews } from "./reviews.ts";
import { samples } from "./samples.ts";
import type { ExportTable } from "./table.ts";
import { variants } from "./variants.ts";

/** Every CSV table of the study export, in the order in which rows depend on each other. */
export const exportTables: readonly ExportTable[] = [
  patients,
  samples,
  assays,
  variants,
  biomarkers,
  decisions,
  metrics,
  reviews,
];
