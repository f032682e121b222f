import type { Specimen } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { isNothing, type Nothing } from "../../../define/nothing.ts";
import type { TableRow } from "../../../define/table.ts";
import type { SiteFunnel } from "../../../kinds/sites-funnel/model.ts";
import type { Compared } from "../../../stats/compared.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { FunnelPlace } from "../../../stats/funnel-place.ts";
import { addMonths } from "../../../stats/months.ts";
import type { ControlModel as EnrolmentControl } from "../../enrolment/enrolment-control/model.ts";
import type { ControlModel as TurnaroundControl } from "../../turnaround/turnaround-control/model.ts";
import type { PendingModel } from "../../turnaround/turnaround-pending/model.ts";
import { isFunnel, type SitesModel } from "../../turnaround/turnaround-sites/model.ts";

/** Panels that signals come from, and the pages on which they stand. */
export const sources = {
  "enrolment-control": "enrolment",
  "sites-consent-rate": "sites",
  "sites-evaluable-rate": "sites",
  "turnaround-control": "turnaround",
  "turnaround-sites": "turnaround",
  "turnaround-pending": "turnaround",
} as const;
export type Source = keyof typeof sources;

/** A site or laboratory outside the 99.8 % limits. */
export type Outlier = {
  readonly place: FunnelPlace;
  readonly code: string;
  readonly events: number;
  readonly trials: number;
};
/** What needs attention, by the panel that shows it. */
export type Topic =
  | { readonly source: "enrolment-control"; readonly specimen: null; readonly signals: readonly ControlSignal[] }
  | { readonly source: "turnaround-control"; readonly specimen: Specimen; readonly signals: readonly ControlSignal[] }
  | {
      readonly source: "sites-consent-rate" | "sites-evaluable-rate";
      readonly specimen: null;
      readonly outliers: readonly Outlier[];
    }
  | { readonly source: "turnaround-sites"; readonly specimen: Specimen; readonly outliers: readonly Outlier[] }
  | {
      readonly source: "turnaround-pending";
      readonly specimen: Specimen;
      readonly late: number;
      readonly received: number;
      readonly targetDays: number;
      readonly oldestDays: number;
    }
  /** The day announced for the next release passed before this one, and no other is announced. */
  | { readonly source: null; readonly specimen: null; readonly announced: string; readonly cut: string };

export type SignalsModel = {
  readonly topics: readonly Topic[];
  /** Topics as single signals: each rule, site, laboratory and specimen for itself. */
  readonly rows: readonly TableRow[];
  /** First month (YYYY-MM) whose broken rules count. */
  readonly since: string;
};
export type Parts = {
  readonly enrolment: EnrolmentControl | Nothing;
  readonly turnaround: TurnaroundControl | Nothing;
  readonly consent: SiteFunnel | Nothing;
  readonly evaluable: SiteFunnel | Nothing;
  readonly laboratories: SitesModel | Nothing;
  readonly pending: PendingModel | Nothing;
};

/** Rules broken longer ago than these months are no news. */
export const monthsBack = 6;

const farOut = (points: readonly Compared[]): Outlier[] =>
  points.flatMap(({ code, share: { events, trials }, against }) =>
    against?.place === "above_998" || against?.place === "below_998"
      ? [{ place: against.place, code, events, trials }]
      : [],
  );

const farSites = (funnel: SiteFunnel | Nothing): Outlier[] => (isNothing(funnel) ? [] : farOut(funnel.points));

const nothing = {
  specimen: null,
  site: null,
  node: null,
  from_month: null,
  to_month: null,
  value: null,
  events: null,
  trials: null,
  panel: null,
};

function rowsOf(topic: Topic): TableRow[] {
  const row = { ...nothing, specimen: topic.specimen, panel: topic.source };
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
      return topic.outliers.map(({ place, code, events, trials }) => ({
        ...row,
        rule: place,
        [topic.source === "turnaround-sites" ? "node" : "site"]: code,
        value: events / trials,
        events,
        trials,
      }));
    case "turnaround-pending":
      return [{ ...row, rule: "past_target", value: topic.oldestDays, events: topic.late, trials: topic.received }];
    default:
      return [
        { ...row, rule: "update_passed", from_month: topic.announced.slice(0, 7), to_month: topic.cut.slice(0, 7) },
      ];
  }
}

/** Real signals only, from the rules of the panels themselves: nothing here is computed anew. */
export function signalsModel(parts: Parts, study: Study): SignalsModel {
  const since = addMonths(lastCompleteMonth(study.data_cut), 1 - monthsBack);
  const recent = (signals: readonly ControlSignal[]) => signals.filter(({ to }) => to >= since);
  const { enrolment, turnaround, consent, evaluable, laboratories, pending } = parts;
  const all: readonly (readonly Topic[])[] = [
    [{ source: "enrolment-control", specimen: null, signals: isNothing(enrolment) ? [] : recent(enrolment.signals) }],
    (isNothing(turnaround) ? [] : turnaround.series).map(({ specimen, signals }) => ({
      source: "turnaround-control",
      specimen,
      signals: recent(signals),
    })),
    (isNothing(pending) ? [] : pending.waiting).flatMap(({ specimen, all: { late, received, oldestReceived } }) =>
      late === null || oldestReceived === null
        ? []
        : {
            source: "turnaround-pending" as const,
            specimen,
            late: late.samples,
            received,
            targetDays: late.days,
            oldestDays: oldestReceived,
          },
    ),
    (isNothing(laboratories) ? [] : laboratories.funnels.filter(isFunnel)).map(({ specimen, points }) => ({
      source: "turnaround-sites",
      specimen,
      outliers: farOut(points),
    })),
    [{ source: "sites-consent-rate", specimen: null, outliers: farSites(consent) }],
    [{ source: "sites-evaluable-rate", specimen: null, outliers: farSites(evaluable) }],
    study.next_update !== null && study.next_update <= study.data_cut
      ? [{ source: null, specimen: null, announced: study.next_update, cut: study.data_cut }]
      : [],
  ];
  const topics = all.flat().filter((topic) => {
    if ("signals" in topic) return topic.signals.length > 0;
    if ("outliers" in topic) return topic.outliers.length > 0;
    return "late" in topic ? topic.late > 0 : true;
  });
  return { topics, rows: topics.flatMap(rowsOf), since };
}
