import { addedByBlood } from "./added-by-blood/panel.ts";
import { agreementByInterval } from "./agreement-by-interval/panel.ts";
import { agreementBySignal } from "./agreement-by-signal/panel.ts";
import { agreementByTumour } from "./agreement-by-tumour/panel.ts";
import { agreementCrosstable } from "./agreement-crosstable/panel.ts";
import { agreementGenes } from "./agreement-genes/panel.ts";
import { agreementPatients } from "./agreement-patients/panel.ts";
import { agreementVariants } from "./agreement-variants/panel.ts";
import { enrolmentByMonth } from "./enrolment-by-month/panel.ts";
import { enrolmentBySite } from "./enrolment-by-site/panel.ts";
import { enrolmentForecast } from "./enrolment-forecast/panel.ts";
import { lostWithBloodOnly } from "./lost-with-blood-only/panel.ts";
import { msi } from "./msi/panel.ts";
import { type PageId, panelPages } from "./pages.ts";
import type { Panel } from "./panel.ts";
import { resultBeforeDecision } from "./result-before-decision/panel.ts";
import { statusHeadlines } from "./status-headlines/panel.ts";
import { strategies } from "./strategies/panel.ts";
import { tmb } from "./tmb/panel.ts";
import { turnaroundPaired } from "./turnaround-paired/panel.ts";
import { turnaroundPending } from "./turnaround-pending/panel.ts";
import { turnaroundSegments } from "./turnaround-segments/panel.ts";
import { turnaroundSites } from "./turnaround-sites/panel.ts";
import { turnaroundTotal } from "./turnaround-total/panel.ts";

/** Every panel, in the order in which its page shows it. */
export const panels: readonly Panel[] = [
  statusHeadlines,
  enrolmentForecast,
  enrolmentByMonth,
  enrolmentBySite,
  turnaroundTotal,
  turnaroundPaired,
  turnaroundSegments,
  turnaroundPending,
  resultBeforeDecision,
  turnaroundSites,
  agreementPatients,
  agreementCrosstable,
  agreementBySignal,
  agreementByInterval,
  agreementByTumour,
  agreementVariants,
  agreementGenes,
  tmb,
  msi,
  addedByBlood,
  lostWithBloodOnly,
  strategies,
];

/** Pages that have a panel; the others are not made. */
export const pagesShown: readonly PageId[] = panelPages.filter((page) => panels.some((panel) => panel.page === page));
