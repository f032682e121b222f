import { column, declareTable, type RowOf } from "../../../define/table.ts";
import type { Topic } from "./topics.ts";

export const table = declareTable({
  rule: column.code("signal_rule"),
  specimen: column.code("specimen"),
  site: column.code("site"),
  node: column.code("node"),
  from_month: column.month(),
  to_month: column.month(),
  value: column.number(""),
  events: column.count(""),
  trials: column.count(""),
  panel: column.text(),
});

type Row = Partial<RowOf<typeof table>>;
const month = (day: string): string => day.slice(0, 7);

/** A topic as single signals: each rule, site, laboratory and specimen for itself. */
export function tableRows(topic: Topic): readonly Row[] {
  const row = { panel: topic.source, ...("specimen" in topic ? { specimen: topic.specimen } : {}) };
  switch (topic.source) {
    case "enrolment-control":
    case "turnaround-control":
      return topic.signals.map(({ rule, from, to, value }) => ({
        ...row,
        rule,
        from_month: from,
        to_month: to,
        value,
      }));
    case "sites-consent-rate":
    case "sites-evaluable-rate":
    case "turnaround-sites":
      return topic.outliers.map(({ place, code, share: { events, trials, estimate } }) => ({
        ...row,
        rule: place,
        [topic.source === "turnaround-sites" ? "node" : "site"]: code,
        value: estimate.value,
        events,
        trials,
      }));
    case "turnaround-pending":
      return [{ ...row, rule: "past_target", value: topic.oldestDays, events: topic.late, trials: topic.received }];
    case "study":
      return [{ rule: "update_passed", from_month: month(topic.announced), to_month: month(topic.cut) }];
  }
}
