import { actionable } from "./actionable.ts";
import { agreement } from "./agreement.ts";
import { caseMix } from "./case-mix.ts";
import { completeness } from "./completeness.ts";
import { consentWaits } from "./consent-waits.ts";
import { consequences } from "./consequences.ts";
import type { Cube } from "./cube.ts";
import { ends } from "./ends.ts";
import { evidenceLevelCube } from "./evidence-levels.ts";
import { firstActionable } from "./first-actionable.ts";
import { flow } from "./flow.ts";
import { genes } from "./genes.ts";
import { impact } from "./impact.ts";
import { intake } from "./intake.ts";
import { msi } from "./msi.ts";
import { pairedDays } from "./paired-days.ts";
import { patients } from "./patients.ts";
import { quality } from "./quality.ts";
import { reasons } from "./reasons.ts";
import { reports } from "./reports.ts";
import { runWaits } from "./run-waits.ts";
import { runs } from "./runs.ts";
import { samples } from "./samples.ts";
import { sites } from "./sites.ts";
import { strategies } from "./strategies.ts";
import { targets } from "./targets.ts";
import { tests } from "./tests.ts";
import { tmb } from "./tmb.ts";
import { turnaround } from "./turnaround.ts";
import { vaf } from "./vaf.ts";
import { variantLoad } from "./variant-load.ts";
import { variantSums } from "./variant-sums.ts";
import { variants } from "./variants.ts";

/** Every file of a release, in the order in which it is written and loaded. */
export const cubes: readonly Cube[] = [
  sites,
  patients,
  caseMix,
  flow,
  samples,
  reports,
  turnaround,
  pairedDays,
  ends,
  consentWaits,
  runs,
  runWaits,
  quality,
  agreement,
  genes,
  variants,
  variantLoad,
  variantSums,
  targets,
  tmb,
  msi,
  actionable,
  evidenceLevelCube,
  strategies,
  firstActionable,
  tests,
  consequences,
  impact,
  reasons,
  vaf,
  completeness,
  intake,
];
