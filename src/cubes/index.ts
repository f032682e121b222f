import { actionable } from "./actionable.ts";
import { agreement } from "./agreement.ts";
import type { Cube } from "./cube.ts";
import { genes } from "./genes.ts";
import { intake } from "./intake.ts";
import { msi } from "./msi.ts";
import { patients } from "./patients.ts";
import { samples } from "./samples.ts";
import { sites } from "./sites.ts";
import { strategies } from "./strategies.ts";
import { tmb } from "./tmb.ts";
import { turnaround } from "./turnaround.ts";
import { variants } from "./variants.ts";

/** Every file of a release, in the order in which it is written and loaded. */
export const cubes: readonly Cube[] = [
  sites,
  patients,
  samples,
  turnaround,
  agreement,
  genes,
  variants,
  tmb,
  msi,
  actionable,
  strategies,
  intake,
];
