import type { Panel } from "../../define/panel.ts";
import { addedByBlood } from "./added-by-blood/panel.ts";
import { consequenceFlow } from "./consequence-flow/panel.ts";
import { cost } from "./cost/panel.ts";
import { decisionImpact } from "./decision-impact/panel.ts";
import { lostWithBloodOnly } from "./lost-with-blood-only/panel.ts";
import { money } from "./money/panel.ts";
import { noninferiority } from "./noninferiority/panel.ts";
import { reclassification } from "./reclassification/panel.ts";
import { strategies } from "./strategies/panel.ts";
import { timeToActionable } from "./time-to-actionable/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [
  noninferiority,
  addedByBlood,
  lostWithBloodOnly,
  reclassification,
  strategies,
  timeToActionable,
  consequenceFlow,
  decisionImpact,
  cost,
  money,
];
