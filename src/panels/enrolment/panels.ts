import type { Panel } from "../../define/panel.ts";
import { enrolmentByMonth } from "./enrolment-by-month/panel.ts";
import { enrolmentBySite } from "./enrolment-by-site/panel.ts";
import { enrolmentControl } from "./enrolment-control/panel.ts";
import { enrolmentFlow } from "./enrolment-flow/panel.ts";
import { enrolmentForecast } from "./enrolment-forecast/panel.ts";
import { enrolmentMix } from "./enrolment-mix/panel.ts";
import { selection } from "./selection/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [
  enrolmentForecast,
  enrolmentByMonth,
  enrolmentFlow,
  selection,
  enrolmentControl,
  enrolmentBySite,
  enrolmentMix,
];
