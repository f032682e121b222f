import type { Panel } from "../../define/panel.ts";
import { completeness } from "./completeness/panel.ts";
import { laboratoryLearning } from "./laboratory-learning/panel.ts";
import { leftOut } from "./left-out/panel.ts";
import { provenance } from "./provenance/panel.ts";
import { runQuality } from "./run-quality/panel.ts";
import { runsUsed } from "./runs-used/panel.ts";
import { testSuccess } from "./test-success/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [
  testSuccess,
  laboratoryLearning,
  provenance,
  runQuality,
  runsUsed,
  completeness,
  leftOut,
];
