import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { isNothing, type Nothing } from "../../../define/nothing.ts";
import type { SiteFunnel } from "../../../kinds/sites-funnel/model.ts";
import { type Comparison, differ } from "../../../stats/compared.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { Limits, Monthly, Phase } from "../../../stats/xmr-phases.ts";
import type { ControlModel as EnrolmentControl } from "../../enrolment/enrolment-control/model.ts";
import type { ControlModel as TurnaroundControl } from "../../turnaround/turnaround-control/model.ts";
import type { PendingModel } from "../../turnaround/turnaround-pending/model.ts";
import { isFunnel, type SitesModel } from "../../turnaround/turnaround-sites/model.ts";
import { ruleSignals } from "./rules.ts";
import type { Check, Outlier, Signal, Source, Why } from "./signal.ts";
import { ageSignals, overdueSignals, unreceivedSignals } from "./waits.ts";

const check = (source: Source, specimen: Specimen | null, why: Why | null, signals: readonly Signal[] = []): Check => ({
  source,
  specimen,
  why,
  signals,
});

/** Why a panel that shows nothing cannot judge. */
function whyNot({ nothing: reason }: Nothing): Why {
  if (reason.why === "not_supplied") return reason.what === "targets" ? "no_target" : "not_supplied";
  return reason.why === "too_few_months" ? "too_few_months" : "nobody";
}

/** Whether the limits that hold at the end are known. */
const hasLimits = (phases: readonly Phase<Monthly, Limits>[]): boolean => (phases.at(-1)?.limits ?? null) !== null;

function rulesCheck(
  chart: { readonly source: "enrolment-control" | "turnaround-control"; readonly specimen: Specimen | null },
  series: { readonly phases: readonly Phase<Monthly, Limits>[]; readonly signals: readonly ControlSignal[] },
  since: string,
): Check {
  const { source, specimen } = chart;
  if (!hasLimits(series.phases)) return check(source, specimen, "too_few_months");
  return check(source, specimen, null, ruleSignals(chart, series, since));
}

export const paceCheck = (model: EnrolmentControl | Nothing, since: string): Check =>
  isNothing(model)
    ? check("enrolment-control", null, whyNot(model))
    : rulesCheck({ source: "enrolment-control", specimen: null }, model, since);

export const reportChecks = (model: TurnaroundControl | Nothing, since: string): Check[] =>
  specimens.map((specimen) => {
    const source = "turnaround-control";
    if (isNothing(model)) return check(source, specimen, whyNot(model));
    const series = model.series.find((each) => each.specimen === specimen);
    return series ? rulesCheck({ source, specimen }, series, since) : check(source, specimen, "nobody");
  });

/** Samples that wait: none is open where the panel has nothing to show of samples that have started. */
export const waitChecks = (model: PendingModel | Nothing, study: Study): Check[] =>
  specimens.map((specimen) => {
    const source = "turnaround-pending";
    if (isNothing(model)) return check(source, specimen, model.nothing.why === "not_evaluable" ? null : whyNot(model));
    const waiting = model.waiting.find((each) => each.specimen === specimen);
    if (!waiting) return check(source, specimen, "nobody");
    return check(source, specimen, waiting.all.late === null ? "no_target" : null, [
      ...overdueSignals(waiting, study.data_cut),
      ...unreceivedSignals(waiting, study.data_cut),
    ]);
  });

/** The month in which a site or laboratory came to lie outside the limits, and that since which it stands out. */
export type SinceOf = (code: string, place: Outlier["place"]) => Pick<Outlier, "outside"> & Pick<Signal, "since">;

function outliers(
  found: Pick<Outlier, "source" | "specimen" | "unit"> & { readonly sinceOf: SinceOf },
  { points, overall }: Comparison,
): Signal[] {
  const { source, specimen, unit, sinceOf } = found;
  return points.flatMap(({ code, share, against }) => {
    const place = against?.place;
    if (place !== "above_998" && place !== "below_998") return [];
    return [
      {
        kind: place === "below_998" ? "concern" : "better",
        ...sinceOf(code, place),
        until: null,
        standing: "on",
        source,
        specimen,
        place,
        unit,
        code,
        share,
        gap: Math.abs(share.estimate.value - overall.estimate.value),
      },
    ];
  });
}
function funnelCheck(found: Parameters<typeof outliers>[0], comparison: Comparison): Check {
  const signals = outliers(found, comparison);
  const isOpen = signals.length === 0 && differ(comparison) === "open";
  const why = comparison.points.length < 2 ? "alone" : isOpen ? "rounded" : null;
  return { ...check(found.source, found.specimen, why, signals), judged: comparison.points.map(({ code }) => code) };
}

export const laboratoryChecks = (model: SitesModel | Nothing, sinceOf: (specimen: Specimen) => SinceOf): Check[] =>
  specimens.map((specimen) => {
    const source = "turnaround-sites";
    if (isNothing(model)) return check(source, specimen, whyNot(model));
    const funnel = model.funnels.find((each) => each.specimen === specimen);
    if (!funnel?.target) return check(source, specimen, "no_target");
    return isFunnel(funnel)
      ? funnelCheck({ source, specimen, unit: "node", sinceOf: sinceOf(specimen) }, funnel)
      : check(source, specimen, "nobody");
  });

export const siteCheck = (
  source: "sites-consent-rate" | "sites-evaluable-rate",
  model: SiteFunnel | Nothing,
  sinceOf: SinceOf,
): Check =>
  isNothing(model)
    ? check(source, null, whyNot(model))
    : funnelCheck({ source, specimen: null, unit: model.unit, sinceOf }, model);

export const ageCheck = (study: Study): Check =>
  check("study", null, study.next_update === null ? "not_announced" : null, ageSignals(study));
