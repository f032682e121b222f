import { isNothing, type Nothing, nothing } from "../../../define/nothing.ts";
import type { Manifest } from "../../../engine/manifest.ts";
import type { Setting } from "../../../engine/setting.ts";
import { hasSupplied } from "../../../engine/supplied.ts";
import type { DaysRow } from "../../../questions/days/question.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import { stepsOfRelease } from "../../../questions/steps-by-release/counts.ts";
import type { Counts, Gap } from "../../../say/inclusion.ts";
import { chosenSites } from "../../../state/chosen-sites.ts";
import { isDefault } from "../../../state/filters.ts";
import { quantileDay } from "../../../stats/kaplan-meier.ts";
import { shareOf } from "../../../stats/share.ts";
import { emptiness, inclusionsOf, type MonthModel } from "../../enrolment/enrolment-by-month/model.ts";
import {
  type Asked as AskedOfForecast,
  type ForecastModel,
  forecastModel,
} from "../../enrolment/enrolment-forecast/model.ts";
import { type Followed, totalModel, waysOf } from "../../turnaround/turnaround-total/model.ts";
import type { Change, Delay, Delays, Difference, Findings } from "./parts.ts";
import {
  changeRows,
  delayRows,
  findingRows,
  inclusionRows,
  outlookRows,
  unsuppliedDelayRows,
  unsuppliedFindingRows,
  unsuppliedInclusionRows,
} from "./rows.ts";

/** The four headlines; each that cannot be told says why. */
export type StatusModel = {
  /** What the first headline counts: evaluable pairs only where the target counts them and samples were supplied. */
  readonly counts: Counts;
  readonly inclusion: MonthModel | Nothing;
  /** The newest plan against what was reached, be there anybody or not. */
  readonly gap: Gap | null;
  /** Not comparable for a part of the study: plan and target are those of the whole; not supplied where the target counts pairs and samples are not. */
  readonly outlook: ForecastModel | "not_comparable" | "not_supplied";
  readonly delays: Delays | Nothing;
  readonly findings: Findings | Nothing;
  /** Null in the first release, where consents were not supplied, and where a chosen site was not known before. */
  readonly change: Change | null;
};
export type Asked = AskedOfForecast & {
  readonly days: readonly DaysRow[];
  readonly ends: readonly EndCount[];
  readonly classes: readonly ClassCounts[];
};

const delayOf = ({ specimen, counts, curve, median, p90, status, goals }: Followed): Delay => ({
  specimen,
  counts,
  curve,
  p25: quantileDay(curve, 0.25).day,
  median,
  p90,
  status,
  goal: goals[0] ?? null,
});

function delaysOf({ days, ends }: Pick<Asked, "days" | "ends">, { study, ...manifest }: Manifest): Delays | Nothing {
  const ways = waysOf(days, days, study, ends);
  const followed = ways.filter(({ start }) => start === "receipt").map(delayOf);
  const missing = (["samples", "samples.received_on", "samples.reported_on"] as const).find(
    (needed) => !hasSupplied(manifest, needed),
  );
  if (missing) return nothing({ why: "not_supplied", what: missing }, followed.flatMap(unsuppliedDelayRows));
  const total = totalModel(ways);
  return isNothing(total)
    ? nothing(total.nothing, followed.flatMap(delayRows))
    : { followed, shown: total.shown.map(delayOf) };
}

function findingsOf(counts: readonly ClassCounts[], { study, ...manifest }: Manifest): Findings | Nothing {
  const missing = (["samples", "variants", "patients.consented_on"] as const).find(
    (needed) => !hasSupplied(manifest, needed),
  );
  if (missing) return nothing({ why: "not_supplied", what: missing }, unsuppliedFindingRows);
  const actionable = counts.find((row) => row.class === "actionable");
  if (!actionable || study.actionable_tiers.length === 0)
    return nothing({ why: "not_supplied", what: "tiers" }, unsuppliedFindingRows);
  const { both, tissueOnly, bloodOnly, evaluable } = actionable;
  const trials = both + tissueOnly + bloodOnly;
  const found = {
    both: shareOf(both, trials),
    tissue_only: shareOf(tissueOnly, trials),
    blood_only: shareOf(bloodOnly, trials),
  };
  if (trials > 0) return { trials, found };
  return nothing(
    evaluable === 0 ? { why: "nobody" } : { why: "none_found", of: evaluable, leftOut: 0 },
    findingRows({ found }),
  );
}

const difference = (before: number, now: number): Difference => ({ before, now, change: now - before });

function changeOf({ consented, paired }: MonthModel, releases: Asked["releases"], since: string): Change {
  const before = stepsOfRelease(releases, since);
  return {
    since,
    consented: difference(before.consented, consented),
    paired: paired === null ? null : difference(before.paired_evaluable, paired),
  };
}

function outlookOf({ counted }: MonthModel, asked: AskedOfForecast, setting: Setting): StatusModel["outlook"] {
  // Of rounded counts no hospital's pace is told, on which the forecast rests.
  if (!isDefault(setting.filters) || setting.manifest.rounding) return "not_comparable";
  return counted === null ? "not_supplied" : forecastModel(asked, setting);
}

/**
 * Whether the release before knew the chosen sites by their codes. Where it did not know one of them and had another that is gone
 * now, a site may have been renamed or merged, and what came since cannot be told.
 */
function knewAll(
  earlier: AskedOfForecast["earlierSites"],
  previous: string,
  { manifest: { study }, filters }: Setting,
): boolean {
  if (filters.site === "" && filters.node === "") return true;
  const then = new Set(earlier.filter(({ release }) => release === previous).map(({ code }) => code));
  const now = new Set(study.sites.map(({ code }) => code));
  const gone = [...then].some((code) => !now.has(code));
  return then.size === 0 || !gone || chosenSites(study, filters).every(({ code }) => then.has(code));
}

/** The four headlines, put together from the models of the panels that explain them, so that no number is made twice. */
export function statusModel({ days, ends, classes, ...asked }: Asked, setting: Setting): StatusModel {
  const { previous } = setting.manifest;
  const included = inclusionsOf(asked.months, setting);
  const empty = hasSupplied(setting.manifest, "patients.consented_on")
    ? emptiness(included)
    : ({ why: "not_supplied", what: "patients.consented_on" } as const);
  return {
    counts: included.counts === "paired" && included.paired !== null ? "paired" : "consented",
    gap: empty?.why === "not_supplied" ? null : included.gap,
    inclusion:
      empty === null
        ? included
        : nothing(empty, empty.why === "not_supplied" ? unsuppliedInclusionRows(included) : inclusionRows(included)),
    outlook: empty?.why === "not_supplied" ? "not_supplied" : outlookOf(included, asked, setting),
    delays: delaysOf({ days, ends }, setting.manifest),
    findings: findingsOf(classes, setting.manifest),
    change:
      previous === null || empty?.why === "not_supplied" || !knewAll(asked.earlierSites, previous, setting)
        ? null
        : changeOf(included, asked.releases, previous),
  };
}

/** Every headline as the table holds it. */
export const tableRows = (model: StatusModel, { manifest: { supplied } }: Setting) => [
  ...(isNothing(model.inclusion) ? model.inclusion.rows : inclusionRows(model.inclusion)),
  ...outlookRows(model.outlook),
  ...(isNothing(model.delays) ? model.delays.rows : model.delays.followed.flatMap(delayRows)),
  ...(isNothing(model.findings) ? model.findings.rows : findingRows(model.findings)),
  ...changeRows(model.change, supplied),
];
