import { actionablePolicy } from "./actionable/policy.ts";
import { batchPolicy } from "./batch/policy.ts";
import { byIntervalPolicy } from "./by-interval/policy.ts";
import { bySignalPolicy } from "./by-signal/policy.ts";
import { byTumourPolicy } from "./by-tumour/policy.ts";
import { caseMixPolicy } from "./case-mix/policy.ts";
import { completenessPolicy } from "./completeness/policy.ts";
import { consentWaitsPolicy } from "./consent-waits/policy.ts";
import { consentsBySitePolicy } from "./consents-by-site/policy.ts";
import { consentsBySiteMonthPolicy } from "./consents-by-site-month/policy.ts";
import { consequencesPolicy } from "./consequences/policy.ts";
import { daysPolicy } from "./days/policy.ts";
import { earlierMonthsPolicy } from "./earlier-months/policy.ts";
import { earlierSitesPolicy } from "./earlier-sites/policy.ts";
import { endsPolicy } from "./ends/policy.ts";
import { endsBeforeBoardPolicy } from "./ends-before-board/policy.ts";
import { endsByLaboratoryPolicy } from "./ends-by-laboratory/policy.ts";
import { endsByLaboratoryMonthPolicy } from "./ends-by-laboratory-month/policy.ts";
import { evidencePolicy } from "./evidence-levels/policy.ts";
import { firstActionablePolicy } from "./first-actionable/policy.ts";
import { firstActionablePairsPolicy } from "./first-actionable-pairs/policy.ts";
import { flowPolicy } from "./flow/policy.ts";
import { genesPolicy } from "./genes/policy.ts";
import { impactPolicy } from "./impact/policy.ts";
import { impactBoardPolicy } from "./impact-board/policy.ts";
import { intakePolicy } from "./intake/policy.ts";
import { joinedBySiteMonthPolicy } from "./joined-by-site-month/policy.ts";
import { materialsPolicy } from "./materials/policy.ts";
import { mixPolicy } from "./mix/policy.ts";
import { msiPolicy } from "./msi/policy.ts";
import { notStartedPolicy } from "./not-started/policy.ts";
import { onTimeByLaboratoryMonthPolicy } from "./on-time-by-laboratory-month/policy.ts";
import { outcomesPolicy } from "./outcomes/policy.ts";
import { pairedDaysPolicy } from "./paired-days/policy.ts";
import type { Partners } from "./partner.ts";
import { qualityPolicy } from "./quality/policy.ts";
import { reasonsPolicy } from "./reasons/policy.ts";
import { receivedByMonthPolicy } from "./received-by-month/policy.ts";
import { reportsPolicy } from "./reports/policy.ts";
import { runsPolicy } from "./runs/policy.ts";
import { segmentsPolicy } from "./segments/policy.ts";
import { settledBySitePolicy } from "./settled-by-site/policy.ts";
import { settledBySiteMonthPolicy } from "./settled-by-site-month/policy.ts";
import { statesPolicy } from "./states/policy.ts";
import { stepsByMonthPolicy } from "./steps-by-month/policy.ts";
import { stepsByReleasePolicy } from "./steps-by-release/policy.ts";
import { stepsBySitePolicy } from "./steps-by-site/policy.ts";
import { strategiesPolicy } from "./strategies/policy.ts";
import { targetSumsPolicy } from "./target-sums/policy.ts";
import { targetsPolicy } from "./targets/policy.ts";
import { testsPolicy } from "./tests/policy.ts";
import { tissueFindingsPolicy } from "./tissue-findings/policy.ts";
import { tmbPolicy } from "./tmb/policy.ts";
import { tmbHighPolicy } from "./tmb-high/policy.ts";
import { tmbSumsPolicy } from "./tmb-sums/policy.ts";
import { vafPolicy } from "./vaf/policy.ts";
import { variantLoadPolicy } from "./variant-load/policy.ts";
import { variantSumsPolicy } from "./variant-sums/policy.ts";
import { variantsPolicy } from "./variants/policy.ts";

/** How every question is answered for partners, in the order in which their tables are written. */
export const partnerAnswers: readonly Partners[] = [
  stepsByMonthPolicy,
  stepsBySitePolicy,
  mixPolicy,
  consentsBySitePolicy,
  settledBySitePolicy,
  flowPolicy,
  daysPolicy,
  endsPolicy,
  endsBeforeBoardPolicy,
  segmentsPolicy,
  endsByLaboratoryPolicy,
  consentWaitsPolicy,
  reportsPolicy,
  receivedByMonthPolicy,
  batchPolicy,
  runsPolicy,
  pairedDaysPolicy,
  outcomesPolicy,
  statesPolicy,
  bySignalPolicy,
  byIntervalPolicy,
  byTumourPolicy,
  genesPolicy,
  variantsPolicy,
  targetsPolicy,
  vafPolicy,
  tmbPolicy,
  tmbHighPolicy,
  tmbSumsPolicy,
  msiPolicy,
  reasonsPolicy,
  actionablePolicy,
  evidencePolicy,
  strategiesPolicy,
  testsPolicy,
  firstActionablePolicy,
  consequencesPolicy,
  notStartedPolicy,
  impactPolicy,
  impactBoardPolicy,
  stepsByReleasePolicy,
  consentsBySiteMonthPolicy,
  onTimeByLaboratoryMonthPolicy,
  joinedBySiteMonthPolicy,
  earlierMonthsPolicy,
  earlierSitesPolicy,
  materialsPolicy,
  qualityPolicy,
  settledBySiteMonthPolicy,
  variantLoadPolicy,
  variantSumsPolicy,
  targetSumsPolicy,
  tissueFindingsPolicy,
  caseMixPolicy,
  firstActionablePairsPolicy,
  endsByLaboratoryMonthPolicy,
  completenessPolicy,
  intakePolicy,
];
