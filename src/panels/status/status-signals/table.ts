import { column, declareTable, type RowOf } from "../../../define/table.ts";
import type { Status } from "../../../stats/status.ts";
import type { Unit } from "../../../words/names.ts";
import { firstRelease, shownSince } from "./first-release.ts";
import { judged, type SignalsModel, unjudged } from "./model.ts";
import type { Logged, Signal, Source, Why } from "./signal.ts";

export const table = declareTable({
  signal_kind: column.code("signal_kind"),
  rule: column.code("signal_rule"),
  specimen: column.code("specimen"),
  site: column.code("site"),
  node: column.code("node"),
  from_month: column.month(),
  to_month: column.month(),
  standing: column.code("signal_standing"),
  first_release: column.text(),
  value: column.number(""),
  unit: column.code("unit"),
  events: column.count(""),
  trials: column.count(""),
  panel: column.code("signal_figure"),
  status: column.status(),
});

type Row = Partial<RowOf<typeof table>>;

/** What the value of a panel's rows is. */
const units = {
  "enrolment-control": "patients",
  "turnaround-control": "days",
  "turnaround-sites": "share",
  "sites-evaluable-rate": "share",
  "sites-consent-rate": "share",
  "turnaround-pending": "days",
} as const satisfies Record<Exclude<Source, "study">, Unit>;

/** A signal by its single rules, each with its own months. */
function signalRows(signal: Signal, releases: readonly string[]): readonly Row[] {
  const { kind, source: panel, specimen, since: from_month, standing } = signal;
  const row: Row = {
    signal_kind: kind,
    from_month,
    standing,
    first_release: firstRelease(panel, shownSince(signal), releases),
    specimen,
    status: "ok",
    ...(panel === "study" ? {} : { panel, unit: units[panel] }),
  };
  switch (signal.source) {
    case "enrolment-control":
    case "turnaround-control":
      return signal.signals.map(({ rule, from, to, value }) => ({
        ...row,
        rule,
        from_month: from,
        to_month: to,
        first_release: firstRelease(signal.source, from, releases),
        standing: to === signal.judgedTo ? "on" : "cleared",
        value,
      }));
    case "sites-consent-rate":
    case "sites-evaluable-rate":
    case "turnaround-sites": {
      const { place, unit, code, share } = signal;
      const { events, trials, estimate } = share;
      return [{ ...row, [unit]: code, rule: place, value: estimate.value, events, trials }];
    }
    case "turnaround-pending":
      return [
        signal.wait === "report"
          ? { ...row, rule: "past_target", value: signal.oldestDays, events: signal.late, trials: signal.received }
          : { ...row, rule: "not_arrived", value: signal.oldestDays, events: signal.samples, trials: signal.underway },
      ];
    case "study":
      return [{ ...row, rule: "update_passed", to_month: signal.cut.slice(0, 7) }];
  }
}

const statuses: Readonly<Record<Why, Status>> = {
  not_supplied: "not_supplied",
  no_target: "not_supplied",
  not_announced: "not_supplied",
  too_few_months: "too_few",
  nobody: "not_evaluable",
  alone: "not_comparable",
  rounded: "not_evaluable",
};

/** A rule broken long ago. */
const logRow = (
  { kind, source: panel, specimen, signal: { rule, from, to, value } }: Logged,
  releases: readonly string[],
): Row => ({
  signal_kind: kind,
  rule,
  specimen,
  from_month: from,
  to_month: to,
  standing: "cleared",
  first_release: firstRelease(panel, from, releases),
  value,
  unit: units[panel],
  panel,
  status: "ok",
});

/** Every signal, the log of those of the monthly charts that are past, then every check: made, or not and why. */
export const tableRows = (model: SignalsModel): readonly Row[] => [
  ...model.signals.flatMap((signal) => signalRows(signal, model.releases)),
  ...model.past.map((past) => logRow(past, model.releases)),
  ...judged(model).map(({ source, specimen }) => ({
    signal_kind: "judged",
    specimen,
    panel: source === "study" ? null : source,
    status: "ok" as const,
  })),
  ...unjudged(model).map(({ source, specimen, why }) => ({
    signal_kind: "not_judged",
    specimen,
    panel: source === "study" ? null : source,
    status: statuses[why],
  })),
];
