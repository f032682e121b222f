import type { Panel } from "../../define/panel.ts";
import { resultBeforeDecision } from "./result-before-decision/panel.ts";
import { turnaroundBatch } from "./turnaround-batch/panel.ts";
import { turnaroundControl } from "./turnaround-control/panel.ts";
import { turnaroundPaired } from "./turnaround-paired/panel.ts";
import { turnaroundPending } from "./turnaround-pending/panel.ts";
import { turnaroundSegments } from "./turnaround-segments/panel.ts";
import { turnaroundSince } from "./turnaround-since/panel.ts";
import { turnaroundSites } from "./turnaround-sites/panel.ts";
import { turnaroundTotal } from "./turnaround-total/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [
  turnaroundTotal,
  turnaroundPaired,
  turnaroundSegments,
  turnaroundControl,
  turnaroundPending,
  turnaroundBatch,
  resultBeforeDecision,
  turnaroundSites,
  turnaroundSince,
];
