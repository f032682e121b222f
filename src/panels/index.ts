import type { Panel } from "../define/panel.ts";
import { type PageId, panelPages } from "../state/pages.ts";
import { agreementByInterval } from "./concordance/agreement-by-interval/panel.ts";
import { agreementBySignal } from "./concordance/agreement-by-signal/panel.ts";
import { agreementByTumour } from "./concordance/agreement-by-tumour/panel.ts";
import { agreementCrosstable } from "./concordance/agreement-crosstable/panel.ts";
import { agreementPatients } from "./concordance/agreement-patients/panel.ts";
import { agreementVariants } from "./concordance/agreement-variants/panel.ts";
import { discordanceReasons } from "./concordance/discordance-reasons/panel.ts";
import { msi } from "./concordance/msi/panel.ts";
import { precision } from "./concordance/precision/panel.ts";
import { tmb } from "./concordance/tmb/panel.ts";
import { vaf } from "./concordance/vaf/panel.ts";
import { enrolmentByMonth } from "./enrolment/enrolment-by-month/panel.ts";
import { enrolmentBySite } from "./enrolment/enrolment-by-site/panel.ts";
import { enrolmentControl } from "./enrolment/enrolment-control/panel.ts";
import { enrolmentFlow } from "./enrolment/enrolment-flow/panel.ts";
import { enrolmentForecast } from "./enrolment/enrolment-forecast/panel.ts";
import { enrolmentMix } from "./enrolment/enrolment-mix/panel.ts";
import { selection } from "./enrolment/selection/panel.ts";
import { agreementGenes } from "./genes/agreement-genes/panel.ts";
import { genesMatrix } from "./genes/genes-matrix/panel.ts";
import { provenance } from "./laboratory/provenance/panel.ts";
import { runQuality } from "./laboratory/run-quality/panel.ts";
import { runsUsed } from "./laboratory/runs-used/panel.ts";
import { testSuccess } from "./laboratory/test-success/panel.ts";
import { sitesConsentRate } from "./sites/sites-consent-rate/panel.ts";
import { sitesEvaluableRate } from "./sites/sites-evaluable-rate/panel.ts";
import { sitesOpening } from "./sites/sites-opening/panel.ts";
import { statusHeadlines } from "./status/status-headlines/panel.ts";
import { statusSignals } from "./status/status-signals/panel.ts";
import { resultBeforeDecision } from "./turnaround/result-before-decision/panel.ts";
import { turnaroundBatch } from "./turnaround/turnaround-batch/panel.ts";
import { turnaroundControl } from "./turnaround/turnaround-control/panel.ts";
import { turnaroundPaired } from "./turnaround/turnaround-paired/panel.ts";
import { turnaroundPending } from "./turnaround/turnaround-pending/panel.ts";
import { turnaroundSegments } from "./turnaround/turnaround-segments/panel.ts";
import { turnaroundSince } from "./turnaround/turnaround-since/panel.ts";
import { turnaroundSites } from "./turnaround/turnaround-sites/panel.ts";
import { turnaroundTotal } from "./turnaround/turnaround-total/panel.ts";
import { addedByBlood } from "./value/added-by-blood/panel.ts";
import { consequenceFlow } from "./value/consequence-flow/panel.ts";
import { cost } from "./value/cost/panel.ts";
import { lostWithBloodOnly } from "./value/lost-with-blood-only/panel.ts";
import { strategies } from "./value/strategies/panel.ts";

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
  turnaroundSince,
  testSuccess,
  runQuality,
  runsUsed,
  provenance,
  agreementPatients,
  agreementCrosstable,
  agreementBySignal,
  agreementByInterval,
  agreementByTumour,
  precision,
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
