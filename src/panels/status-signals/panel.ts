import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";
import { controlModel as enrolmentModel } from "../enrolment-control/stats.ts";
import { inclusionsQuery, stepsByMonth } from "../inclusions/inclusions.ts";
import { definePanel } from "../panel.ts";
import consentSql from "../sites-consent-rate/query.sql?raw";
import { settledPairs } from "../sites-evaluable-rate/settled.ts";
import { siteFunnel, sitesInOrder } from "../sites-funnel/stats.ts";
import { siteColumns } from "../sites-funnel/table.ts";
import { column } from "../table.ts";
import controlSql from "../turnaround-control/query.sql?raw";
import { controlModel as turnaroundModel } from "../turnaround-control/stats.ts";
import pendingSql from "../turnaround-pending/query.sql?raw";
import { openSegments, pendingModel } from "../turnaround-pending/stats.ts";
import nodesSql from "../turnaround-sites/query.sql?raw";
import { sitesModel } from "../turnaround-sites/stats.ts";
import { drawSignals } from "./chart.ts";
import { signalsModel } from "./stats.ts";
import { words } from "./words.ts";

const standing = {
  specimen: codeOf(specimens),
  status: codeOf(segmentStatuses),
  days: orNull(count),
  samples: count,
};
const columns = {
  control: { ...standing, month: text },
  pending: { ...standing, segment: codeOf(openSegments) },
  nodes: { ...standing, node: text },
};

export const statusSignals = definePanel({
  id: "status-signals",
  page: "status",
  untouchedBy: ["period"],
  queries: {
    patients: inclusionsQuery,
    control: { sql: controlSql, columns: columns.control },
    pending: { sql: pendingSql, columns: columns.pending },
    nodes: { sql: nodesSql, columns: columns.nodes },
    consent: { sql: consentSql, columns: siteColumns },
  },
  model: ({ patients, control, pending, nodes, consent }, context) => {
    const { manifest, filters } = context;
    const { study, supplied } = manifest;
    const sites = sitesInOrder(study, filters);
    return signalsModel(
      {
        enrolment: enrolmentModel(stepsByMonth(patients, context), study, filters),
        turnaround: turnaroundModel(control, study, supplied),
        pending: pendingModel(pending, study, supplied),
        laboratories: sitesModel(nodes, study, filters, supplied),
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
