import { monthColumns } from "../enrolment-by-month/panel.ts";
import monthsSql from "../enrolment-by-month/query.sql?raw";
import { controlModel as enrolmentModel } from "../enrolment-control/stats.ts";
import { definePanel } from "../panel.ts";
import consentSql from "../sites-consent-rate/query.sql?raw";
import evaluableSql from "../sites-evaluable-rate/query.sql?raw";
import { lastSettled } from "../sites-evaluable-rate/settled.ts";
import { siteFunnel, sitesInOrder } from "../sites-funnel/stats.ts";
import { siteColumns } from "../sites-funnel/table.ts";
import { column } from "../table.ts";
import { received } from "../turnaround-control/received.ts";
import { controlModel as turnaroundModel } from "../turnaround-control/stats.ts";
import { pendingModel } from "../turnaround-pending/stats.ts";
import { sitesModel } from "../turnaround-sites/stats.ts";
import { standing } from "../turnaround-total/standing.ts";
import { drawSignals } from "./chart.ts";
import { signalsModel } from "./stats.ts";
import { words } from "./words.ts";

export const statusSignals = definePanel({
  id: "status-signals",
  page: "status",
  untouchedBy: ["period"],
  queries: {
    months: { sql: monthsSql, columns: monthColumns },
    received,
    standing,
    consent: { sql: consentSql, columns: siteColumns },
    evaluable: {
      sql: evaluableSql,
      columns: siteColumns,
      more: ({ manifest }) => [lastSettled(manifest.study.data_cut)],
    },
  },
  model: ({ months, received, standing, consent, evaluable }, { manifest, filters }) => {
    const { study, supplied } = manifest;
    const sites = sitesInOrder(study, filters);
    return signalsModel(
      {
        enrolment: enrolmentModel(months, study, filters),
        turnaround: turnaroundModel(received, study, supplied),
        pending: pendingModel(standing, study, supplied),
        laboratories: sitesModel(received, study, filters, supplied),
        consent: siteFunnel(consent, sites, true),
        evaluable: siteFunnel(evaluable, sites, supplied.includes("samples")),
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
