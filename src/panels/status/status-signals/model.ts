import type { Specimen } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { isNothing, type Nothing } from "../../../define/nothing.ts";
import type { SiteFunnel } from "../../../kinds/sites-funnel/model.ts";
import type { Filters } from "../../../state/filters.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { addMonths } from "../../../stats/months.ts";
import type { ControlModel as EnrolmentControl } from "../../enrolment/enrolment-control/model.ts";
import type { ControlModel as TurnaroundControl } from "../../turnaround/turnaround-control/model.ts";
import type { PendingModel } from "../../turnaround/turnaround-pending/model.ts";
import type { SitesModel } from "../../turnaround/turnaround-sites/model.ts";
import { ageCheck, laboratoryChecks, paceCheck, reportChecks, type SinceOf, siteCheck, waitChecks } from "./checks.ts";
import { listedChecks, type Place, placeOf } from "./listed.ts";
import { loggedRules } from "./rules.ts";
import { type Check, kinds, type Logged, type Signal, type Source, sources, type Why } from "./signal.ts";

/** The models of the panels that signals come from, of the whole study. */
export type Parts = {
  readonly enrolment: EnrolmentControl | Nothing;
  readonly turnaround: TurnaroundControl | Nothing;
  readonly consent: SiteFunnel | Nothing;
  readonly evaluable: SiteFunnel | Nothing;
  readonly laboratories: SitesModel | Nothing;
  readonly pending: PendingModel | Nothing;
  /** Names of the releases, this one last. */
  readonly releases: readonly string[];
  /** Since when a laboratory, or a site, lies where it lies. */
  readonly since: {
    readonly laboratory: (specimen: Specimen) => SinceOf;
    readonly consent: SinceOf;
    readonly evaluable: SinceOf;
  };
};
export type SignalsModel = {
  /** What was looked at: all, or of the chosen site or laboratory. */
  readonly checks: readonly Check[];
  /** What was found in them, the most serious first. */
  readonly signals: readonly Signal[];
  /** Rules broken before the months that still count, oldest first. */
  readonly past: readonly Logged[];
  /** Names of the releases, this one last. */
  readonly releases: readonly string[];
  /** What the reader has chosen; null for the whole study. */
  readonly place: Place | null;
  /** Concerns of the whole study that are not of the chosen place. */
  readonly elsewhere: number;
  /** First month (YYYY-MM) whose broken rules count. */
  readonly since: string;
};

/** Rules broken longer ago than these months are no news. */
export const monthsBack = 6;

/** Whether it is a concern that still stands. */
export const isConcern = ({ kind, standing }: Signal): boolean => kind === "concern" && standing === "on";

/** What concerns the whole study before what concerns a single site; the age of the data last. */
const order: readonly Source[] = [...(Object.keys(sources) as (keyof typeof sources)[]), "study"];
const gapOf = (signal: Signal): number => ("gap" in signal ? signal.gap : 0);

/** Concerns, then what waits, then the good; what stands before what is cleared; then by what it is about, and by size. */
const bySeriousness = (a: Signal, b: Signal): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  Number(a.standing === "cleared") - Number(b.standing === "cleared") ||
  order.indexOf(a.source) - order.indexOf(b.source) ||
  gapOf(b) - gapOf(a);

/** Signals from the rules of the panels themselves, of the whole study; of these, those of the chosen site or laboratory are listed. */
export function signalsModel(parts: Parts, study: Study, filters: Filters): SignalsModel {
  const since = addMonths(lastCompleteMonth(study.data_cut), 1 - monthsBack);
  const all = [
    paceCheck(parts.enrolment, since),
    ...reportChecks(parts.turnaround, since),
    ...laboratoryChecks(parts.laboratories, parts.since.laboratory),
    siteCheck("sites-evaluable-rate", parts.evaluable, parts.since.evaluable),
    siteCheck("sites-consent-rate", parts.consent, parts.since.consent),
    ...waitChecks(parts.pending, study),
    ageCheck(study),
  ];
  const checks = listedChecks(all, study, filters);
  const found = (of: readonly Check[]): Signal[] => of.flatMap(({ signals }) => signals);
  const signals = found(checks).toSorted(bySeriousness);
  return {
    checks,
    signals,
    past: placeOf(filters) === null ? pastOf(parts, since) : [],
    releases: parts.releases,
    place: placeOf(filters),
    elsewhere: found(all).filter(isConcern).length - signals.filter(isConcern).length,
    since,
  };
}

/** What the monthly charts found before the months that still count. */
function pastOf({ enrolment, turnaround }: Parts, since: string): Logged[] {
  const pace = isNothing(enrolment)
    ? []
    : loggedRules({ source: "enrolment-control", specimen: null }, enrolment, since);
  const reports = isNothing(turnaround)
    ? []
    : turnaround.series.flatMap((series) =>
        loggedRules({ source: "turnaround-control", specimen: series.specimen }, series, since),
      );
  return [...pace, ...reports];
}

/** What was looked at. */
export const judged = ({ checks }: Pick<SignalsModel, "checks">): readonly Check[] =>
  checks.filter(({ why }) => why === null);
/** What could not be looked at, and why. */
export type Unjudged = Check & { readonly why: Why };
export const unjudged = ({ checks }: Pick<SignalsModel, "checks">): readonly Unjudged[] =>
  checks.flatMap((check) => (check.why === null ? [] : [{ ...check, why: check.why }]));
