import { column } from "../../../define/old-column.ts";
import { definePanel } from "../../../define/panel.ts";
import { siteFunnel, sitesInOrder } from "../../../kinds/sites-funnel/stats.ts";
import { siteColumns } from "../../../kinds/sites-funnel/table.ts";
import { calendarDays } from "../../../questions/days/question.ts";
import { inclusionsQuery, stepsByMonth } from "../../../questions/inclusions/question.ts";
import { onTimeByLaboratory } from "../../../questions/on-time-by-laboratory/question.ts";
import { receivedByMonth } from "../../../questions/received-by-month/question.ts";
import { controlModel as enrolmentModel } from "../../enrolment/enrolment-control/stats.ts";
import consentSql from "../../sites/sites-consent-rate/query.sql?raw";
import { settledPairs } from "../../sites/sites-evaluable-rate/settled.ts";
import { controlModel as turnaroundModel } from "../../turnaround/turnaround-control/model.ts";
import { pendingModel } from "../../turnaround/turnaround-pending/model.ts";
import { sitesModel } from "../../turnaround/turnaround-sites/model.ts";
import { drawSignals } from "./chart.ts";
import { signalsModel } from "./stats.ts";
import { words } from "./words.ts";

export const statusSignals = definePanel({
  id: "status-signals",
  page: "status",
  untouchedBy: ["period"],
  questions: {
    patients: inclusionsQuery,
    onTimeByLaboratory,
    receivedByMonth,
    days: calendarDays,
    consent: { sql: consentSql, columns: siteColumns },
  },
  model: ({ patients, onTimeByLaboratory, receivedByMonth, days, consent }, context) => {
    const { manifest, filters } = context;
    const { study, supplied } = manifest;
    const sites = sitesInOrder(study, filters);
    return signalsModel(
      {
        enrolment: enrolmentModel(stepsByMonth(patients, context), study, filters),
        turnaround: turnaroundModel(receivedByMonth, study),
        pending: pendingModel(days, study),
        laboratories: sitesModel(onTimeByLaboratory, context),
        consent: siteFunnel(consent, sites, true),
        evaluable: siteFunnel(settledPairs(patients, study.data_cut), sites, supplied.includes("samples")),
      },
      study,
    );
  },
  draw: drawSignals,
  table: ({ rows }) => ({
    columns: [
      column.code("rule", "signal_rule"),
      column.code("specimen", "specimen"),
      column.code("site", "site"),
      column.code("node", "node"),
      column.month("from_month"),
      column.month("to_month"),
      column.number("value", ""),
      column.count("events", ""),
      column.count("trials", ""),
      column.text("panel"),
    ],
    rows,
  }),
  words,
});
