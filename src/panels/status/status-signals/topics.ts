import type { Specimen } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import type { SiteFunnel } from "../../../kinds/sites-funnel/model.ts";
import type { Compared } from "../../../stats/compared.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
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

/** A site or laboratory outside the 99.8 % limits. */
export type Outlier = {
  readonly place: "above_998" | "below_998";
  readonly code: string;
  readonly share: KnownShare;
};
type Of<Source extends keyof typeof sources | "study", Found> = { readonly source: Source } & Found;
type ForSpecimen = { readonly specimen: Specimen };
type Broken = { readonly signals: readonly ControlSignal[] };
type Outliers = { readonly outliers: readonly Outlier[] };
export type Overdue = ForSpecimen & {
  readonly late: number;
  readonly received: number;
  readonly targetDays: number;
  readonly oldestDays: number;
};
/** Days (YYYY-MM-DD): the one announced for the next release passed before the data cut. */
export type Passed = { readonly announced: string; readonly cut: string };

/** What needs attention, by the panel that shows it; the age of the data is the study's own. */
export type Topic =
  | Of<"enrolment-control", Broken>
  | Of<"turnaround-control", Broken & ForSpecimen>
  | Of<"turnaround-pending", Overdue>
  | Of<"turnaround-sites", Outliers & ForSpecimen>
  | Of<"sites-consent-rate" | "sites-evaluable-rate", Outliers>
  | Of<"study", Passed>;

/** Rules broken in a month (YYYY-MM) or later. */
const recent = (signals: readonly ControlSignal[], since: string): ControlSignal[] =>
  signals.filter(({ to }) => to >= since);

export function enrolmentTopics({ signals }: EnrolmentControl, since: string): Topic[] {
  const found = recent(signals, since);
  return found.length === 0 ? [] : [{ source: "enrolment-control", signals: found }];
}

export const turnaroundTopics = ({ series }: TurnaroundControl, since: string): Topic[] =>
  series.flatMap(({ specimen, signals }) => {
    const found = recent(signals, since);
    return found.length === 0 ? [] : [{ source: "turnaround-control", specimen, signals: found }];
  });

export const pendingTopics = ({ waiting }: PendingModel): Topic[] =>
  waiting.flatMap(({ specimen, all: { late, received, oldestReceived: oldestDays } }) =>
    late === null || late.samples === 0 || oldestDays === null
      ? []
      : [{ source: "turnaround-pending", specimen, late: late.samples, received, targetDays: late.days, oldestDays }],
  );

const farOut = (points: readonly Compared[]): Outlier[] =>
  points.flatMap(({ code, share, against }) =>
    against?.place === "above_998" || against?.place === "below_998" ? [{ place: against.place, code, share }] : [],
  );

export const laboratoryTopics = ({ funnels }: SitesModel): Topic[] =>
  funnels.filter(isFunnel).flatMap(({ specimen, points }) => {
    const outliers = farOut(points);
    return outliers.length === 0 ? [] : [{ source: "turnaround-sites", specimen, outliers }];
  });

export const siteTopics =
  (source: "sites-consent-rate" | "sites-evaluable-rate") =>
  ({ points }: SiteFunnel): Topic[] => {
    const outliers = farOut(points);
    return outliers.length === 0 ? [] : [{ source, outliers }];
  };

export const ageTopics = ({ next_update: announced, data_cut: cut }: Study): Topic[] =>
  announced !== null && announced <= cut ? [{ source: "study", announced, cut }] : [];
