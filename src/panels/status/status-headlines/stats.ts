import type { Study } from "../../../cubes/study.ts";
import { isNothing, type Reason } from "../../../define/nothing.ts";
import type { ClassCounts } from "../../../questions/states/counts.ts";
import type { Missing } from "../../../say/old.ts";
import { missingTable } from "../../../say/old.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Interval } from "../../../stats/interval.ts";
import { type QuantileDay, quantileDay } from "../../../stats/kaplan-meier.ts";
import { monthsFrom } from "../../../stats/months.ts";
import { dateAt, type Level } from "../../../stats/reach.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Headline, Unit } from "../../../words/names.ts";
import type { MonthModel } from "../../enrolment/enrolment-by-month/model.ts";
import type { ForecastModel } from "../../enrolment/enrolment-forecast/model.ts";
import { type Followed, totalModel } from "../../turnaround/turnaround-total/model.ts";

type Inclusions = { readonly consented: number; readonly paired_evaluable: number };
type Difference = { readonly before: number; readonly now: number; readonly change: number };

/** Days from receipt to the report of one specimen; null where the curve never reaches the share. */
export type Delay = Omit<Followed, "median"> & {
  readonly p25: number | null;
  readonly median: number | null;
  readonly limits: QuantileDay;
};
/** Patients with an evaluable pair and an actionable finding, by where it was found. */
export type Findings = {
  readonly both: number;
  readonly tissue_only: number;
  readonly blood_only: number;
  readonly trials: number;
  /** Pairs evaluable for at least one class. */
  readonly evaluable: number;
};
export type Change = {
  readonly since: string;
  readonly consented: Difference;
  /** Null when no samples were supplied. */
  readonly paired: Difference | null;
};
export type HeadlineRow = {
  readonly headline: Headline;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly events: number | null;
  readonly trials: number | null;
  readonly unit: Unit;
  readonly status: Status;
};
export type StatusModel = {
  readonly inclusion: MonthModel;
  /** Null for a part of the study: plan and target are those of the whole. */
  readonly outlook: ForecastModel | null;
  /** Why no days to the report can be told; null where they can. */
  readonly noDelays: Reason | null;
  /** Blood, then tissue. */
  readonly delays: readonly Delay[];
  /** Or why there are none: a table, or the list of actionable tiers, that was not supplied. */
  readonly findings: Findings | Missing | "tiers";
  /** Null in the first release. */
  readonly change: Change | null;
  readonly rows: readonly HeadlineRow[];
};

const difference = (before: number, now: number): Difference => ({ before, now, change: now - before });

/** Patients with an actionable finding by where it was found, from counts of patients. */
export function findingsOf(
  counts: readonly ClassCounts[],
  study: Study,
  supplied: readonly string[],
): StatusModel["findings"] {
  const missing = missingTable(supplied);
  if (missing !== null) return missing;
  const found = counts.find((row) => row.class === "actionable");
  if (!found || study.actionable_tiers.length === 0) return "tiers";
  const { both, tissueOnly: tissue_only, bloodOnly: blood_only, evaluable } = found;
  return { both, tissue_only, blood_only, trials: both + tissue_only + blood_only, evaluable };
}

/**
 * The four headlines, put together from the models of the panels that explain them, so that no number is made twice.
 * `before` holds the inclusions of the release `previous`; it is null in the first release.
 */
export function statusModel(
  inclusion: MonthModel,
  ways: readonly Followed[],
  samplesSupplied: boolean,
  findings: StatusModel["findings"],
  previous: string | null,
  before: Inclusions | undefined,
  outlook: ForecastModel | null,
): StatusModel {
  const turnaround = totalModel(ways);
  const nothing = isNothing(turnaround) ? turnaround.nothing : null;
  const delays = ways
    .filter(({ start }) => start === "receipt")
    .map(
      (followed): Delay => ({
        ...followed,
        p25: quantileDay(followed.curve, 0.25).day,
        median: followed.median.day,
        limits: followed.median,
        status: samplesSupplied ? followed.status : "not_supplied",
      }),
    );
  const change =
    previous === null || !before
      ? null
      : {
          since: previous,
          consented: difference(before.consented, inclusion.consented),
          paired: inclusion.paired === null ? null : difference(before.paired_evaluable, inclusion.paired),
        };
  const rows = [
    ...inclusionRows(inclusion),
    ...outlookRows(outlook),
    ...delays.flatMap(delayRows),
    ...findingRows(findings),
    ...changeRows(change, inclusion.paired !== null),
  ];
  const noDelays: Reason | null = samplesSupplied ? nothing : { why: "not_supplied", what: "samples" };
  return { inclusion, outlook, noDelays, delays, findings, change, rows };
}

type Numbers = {
  readonly interval?: Interval | null;
  readonly events?: number | null;
  readonly trials?: number | null;
};

/** A row of the table; without a value its status must say why. */
const headline = (
  name: Headline,
  value: number | null,
  unit: Unit,
  status: Status,
  { interval, events, trials }: Numbers = {},
): HeadlineRow => ({
  headline: name,
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  events: events ?? null,
  trials: trials ?? null,
  unit,
  status,
});
/** A share: of fewer than 25 only n of N is told. */
function share(name: Headline, events: number, trials: number): HeadlineRow {
  const status = shareStatus(trials);
  const estimate = status === "ok" ? wilsonOrNull(events, trials) : null;
  return headline(name, estimate?.value ?? null, "share", status, { interval: estimate, events, trials });
}

function inclusionRows({ consented, paired, counts, target, gap, whole, plans }: MonthModel): HeadlineRow[] {
  const ofTarget = (n: number | null, counted: boolean): Numbers =>
    counted && n !== null && target !== null ? { events: n, trials: target } : {};
  const noPlan = whole ? (plans.length === 0 ? "not_supplied" : "not_evaluable") : "not_comparable";
  return [
    headline("consented", consented, "patients", "ok", ofTarget(consented, counts === "consented")),
    headline(
      "paired_evaluable",
      paired,
      "patients",
      paired === null ? "not_supplied" : "ok",
      ofTarget(paired, counts === "paired"),
    ),
    headline("planned", gap?.planned ?? null, "patients", gap ? "ok" : noPlan, { events: gap?.reached ?? null }),
  ];
}

/** Months from the data cut to the target, and the chance of it by the newest plan. */
function outlookRows(outlook: ForecastModel | null): HeadlineRow[] {
  const ahead = outlook?.ahead.why === "ok" ? outlook.ahead : null;
  const why: Status = outlook === null ? "not_comparable" : ahead ? "ok" : "not_evaluable";
  const months = (level: Level): number | null => {
    const date = ahead && dateAt(ahead.reach, level);
    return outlook === null || date === null ? null : monthsFrom(outlook.cut, date);
  };
  const plan = ahead?.plans.at(-1);
  return [
    {
      ...headline(
        "months_to_target",
        months(0.5),
        "months",
        months(0.5) === null && why === "ok" ? "not_evaluable" : why,
      ),
      low: months(0.1),
      high: months(0.9),
    },
    headline(
      "chance_by_plan",
      plan?.chance ?? null,
      "share",
      plan ? "ok" : outlook?.planned === false ? "not_supplied" : why === "ok" ? "not_evaluable" : why,
    ),
  ];
}

function delayRows({ specimen, counts, curve, p25, median, limits, p90, goals, status }: Delay): HeadlineRow[] {
  const followed = status === "not_supplied" ? {} : { events: counts.completed, trials: curve.n };
  const { low, high } = limits;
  const [goal] = goals;
  return [
    { ...headline(`${specimen}_median`, median, "days", status, followed), low, high },
    headline(`${specimen}_p25`, p25, "days", status, followed),
    headline(`${specimen}_p90`, p90, "days", status, followed),
    headline(`${specimen}_target`, goal?.target.days ?? null, "days", goal ? "ok" : "not_supplied"),
    goal === undefined || status === "not_supplied"
      ? headline(`${specimen}_on_target`, null, "share", "not_supplied")
      : share(`${specimen}_on_target`, goal.within.events, goal.within.trials),
  ];
}

export const results = ["both", "tissue_only", "blood_only"] as const;

const findingRows = (findings: StatusModel["findings"]): HeadlineRow[] =>
  results.map((result) =>
    typeof findings === "string"
      ? headline(`actionable_${result}`, null, "share", "not_supplied")
      : share(`actionable_${result}`, findings[result], findings.trials),
  );

function changeRows(change: Change | null, hasPairs: boolean): HeadlineRow[] {
  const consented = change?.consented;
  const paired = change?.paired;
  const status = change ? "ok" : "not_comparable";
  const pairStatus = hasPairs ? status : "not_supplied";
  return [
    headline("consented_before", consented?.before ?? null, "patients", status),
    headline("consented_change", consented?.change ?? null, "patients", status),
    headline("paired_evaluable_before", paired?.before ?? null, "patients", pairStatus),
    headline("paired_evaluable_change", paired?.change ?? null, "patients", pairStatus),
  ];
}
