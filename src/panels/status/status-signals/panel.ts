import { nothing } from "../../../define/nothing.ts";
import { definePanel } from "../../../define/panel.ts";
import { siteFunnel } from "../../../kinds/sites-funnel/model.ts";
import { consentsBySite } from "../../../questions/consents-by-site/question.ts";
import { calendarDays } from "../../../questions/days/question.ts";
import { onTimeByLaboratory } from "../../../questions/on-time-by-laboratory/question.ts";
import { receivedByMonth } from "../../../questions/received-by-month/question.ts";
import { settledBySite } from "../../../questions/settled-by-site/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { sitesInOrder } from "../../../state/chosen-sites.ts";
import { controlModel as enrolmentModel } from "../../enrolment/enrolment-control/model.ts";
import { controlModel as turnaroundModel } from "../../turnaround/turnaround-control/model.ts";
import { pendingModel } from "../../turnaround/turnaround-pending/model.ts";
import { sitesModel } from "../../turnaround/turnaround-sites/model.ts";
import { drawSignals } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { signalsModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { words } from "./words.ts";

export const statusSignals = definePanel({
  id: "status-signals",
  page: "status",
  untouchedBy: ["period"],
  questions: {
    patients: stepsByMonth,
    onTimeByLaboratory,
    receivedByMonth,
    days: calendarDays,
    consent: consentsBySite,
    settled: settledBySite,
  },
  model: ({ patients, onTimeByLaboratory, receivedByMonth, days, consent, settled }, setting) => {
    const {
      manifest: { study, supplied },
      filters,
    } = setting;
    const sites = sitesInOrder(study, filters);
    return signalsModel(
      {
        enrolment: enrolmentModel(monthCounts(patients, setting), study, filters),
        turnaround: turnaroundModel(receivedByMonth, study),
        pending: pendingModel(days, study),
        laboratories: sitesModel(onTimeByLaboratory, setting),
        consent: siteFunnel(consent, sites),
        evaluable: supplied.includes("samples")
          ? siteFunnel(settled, sites)
          : nothing({ why: "not_supplied", what: "samples" }),
      },
      study,
    );
  },
  facts: factsOf,
  draw: drawSignals,
  table,
  rows: ({ topics }) => topics.flatMap(tableRows),
  words,
});
