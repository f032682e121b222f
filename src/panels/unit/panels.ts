import type { Panel } from "../../define/panel.ts";
import { enrolmentBySite } from "../enrolment/enrolment-by-site/panel.ts";
import { completeness } from "../laboratory/completeness/panel.ts";
import { caseMix } from "../sites/case-mix/panel.ts";
import { sitesEvaluableRate } from "../sites/sites-evaluable-rate/panel.ts";
import { statusSignals } from "../status/status-signals/panel.ts";
import { turnaroundPending } from "../turnaround/turnaround-pending/panel.ts";
import { turnaroundSince } from "../turnaround/turnaround-since/panel.ts";
import { turnaroundSites } from "../turnaround/turnaround-sites/panel.ts";

/** The panels of the page, in its order: figures of other pages, of one unit against the rest. */
export const panels: readonly Panel[] = [
  statusSignals,
  enrolmentBySite,
  sitesEvaluableRate,
  caseMix,
  turnaroundPending,
  turnaroundSites,
  turnaroundSince,
  completeness,
];
