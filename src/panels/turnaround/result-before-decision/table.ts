import { column, declareTable } from "../../../define/table.ts";

const samples = column.count("samples");
const byDay = column.share("trials");

export const table = declareTable({
  specimen: column.code("specimen"),
  cause: column.code("end_cause"),
  events: samples,
  trials: samples,
  share: column.estimate("trials"),
  by_day_7: byDay,
  by_day_14: byDay,
  by_day_21: byDay,
  by_day_28: byDay,
  by_day_42: byDay,
  by_day_56: byDay,
  /** Of all who consented, from consent: those reported so far, and the share. */
  reported_by_day_14: samples,
  reported_by_day_21: samples,
  reported_by_day_28: samples,
  from_consent_by_day_14: column.estimate("trials"),
  from_consent_by_day_21: column.estimate("trials"),
  from_consent_by_day_28: column.estimate("trials"),
  pending: samples,
  unknown: samples,
  status: column.status(),
});
