import { addedByBlood } from "./added-by-blood/panel.ts";
import { agreementByInterval } from "./agreement-by-interval/panel.ts";
import { agreementBySignal } from "./agreement-by-signal/panel.ts";
import { agreementByTumour } from "./agreement-by-tumour/panel.ts";
import { agreementCrosstable } from "./agreement-crosstable/panel.ts";
import { agreementGenes } from "./agreement-genes/panel.ts";
import { agreementPatients } from "./agreement-patients/panel.ts";
import { agreementVariants } from "./agreement-variants/panel.ts";
import { consequenceFlow } from "./consequence-flow/panel.ts";
import { cost } from "./cost/panel.ts";
import { discordanceReasons } from "./discordance-reasons/panel.ts";
import { enrolmentByMonth } from "./enrolment-by-month/panel.ts";
import { enrolmentBySite } from "./enrolment-by-site/panel.ts";
import { enrolmentControl } from "./enrolment-control/panel.ts";
import { enrolmentFlow } from "./enrolment-flow/panel.ts";
import { enrolmentForecast } from "./enrolment-forecast/panel.ts";
import { enrolmentMix } from "./enrolment-mix/panel.ts";
import { genesMatrix } from "./genes-matrix/panel.ts";
import { lostWithBloodOnly } from "./lost-with-blood-only/panel.ts";
import { msi } from "./msi/panel.ts";
import { type PageId, panelPages } from "./pages.ts";
import type { Panel } from "./panel.ts";
import { resultBeforeDecision } from "./result-before-decision/panel.ts";
import { runQuality } from "./run-quality/panel.ts";
import { runsUsed } from "./runs-used/panel.ts";
import { selection } from "./selection/panel.ts";
import { sitesConsentRate } from "./sites-consent-rate/panel.ts";
import { sitesEvaluableRate } from "./sites-evaluable-rate/panel.ts";
import { sitesOpening } from "./sites-opening/panel.ts";
import { statusHeadlines } from "./status-headlines/panel.ts";
import { statusSignals } from "./status-signals/panel.ts";
import { strategies } from "./strategies/panel.ts";
import { testSuccess } from "./test-success/panel.ts";
import { tmb } from "./tmb/panel.ts";
import { turnaroundBatch } from "./turnaround-batch/panel.ts";
import { turnaroundControl } from "./turnaround-control/panel.ts";
import { turnaroundPaired } from "./turnaround-paired/panel.ts";
import { turnaroundPending } from "./turnaround-pending/panel.ts";
import { turnaroundSegments } from "./turnaround-segments/panel.ts";
import { turnaroundSites } from "./turnaround-sites/panel.ts";
import { turnaroundTotal } from "./turnaround-total/panel.ts";
import { vaf } from "./vaf/panel.ts";

/** Every panel, in the order in which its page shows it. */
export const panels: readonly Panel[] = [
  statusHeadlines,
  statusSignals,
  enrolmentForecast,
  enrolmentByMonth,
  enrolmentFlow,
  selection,
  enrolmentControl,
  enrolmentBySite,
  enrolmentMix,
  sitesOpening,
  sitesConsentRate,
  sitesEvaluableRate,
  turnaroundTotal,
  turnaroundPaired,
  turnaroundSegments,
  turnaroundControl,
  turnaroundPending,
  turnaroundBatch,
  resultBeforeDecision,
  turnaroundSites,
  testSuccess,
  runQuality,
  runsUsed,
  agreementPatients,
  agreementCrosstable,
  agreementBySignal,
  agreementByInterval,
  agreementByTumour,
  agreementVariants,
  vaf,
  tmb,
  msi,
  discordanceReasons,
  genesMatrix,
  agreementGenes,
  addedByBlood,
  lostWithBloodOnly,
  strategies,
  cost,
  consequenceFlow,
];

/** Pages that have a panel; the others are not made. */
export const pagesShown: readonly PageId[] = panelPages.filter((page) =>
  panels.some((panel) => panel.pages.includes(page)),
);
