import type { RowOf } from "../../../define/table.ts";
import { shareStatus } from "../../../stats/few.ts";
import { monthsFrom } from "../../../stats/months.ts";
import { dateAt, type Level } from "../../../stats/reach.ts";
import type { Share } from "../../../stats/share.ts";
import type { Status } from "../../../stats/status.ts";
import type { Headline, Unit } from "../../../words/names.ts";
import type { MonthModel } from "../../enrolment/enrolment-by-month/model.ts";
import type { ForecastModel } from "../../enrolment/enrolment-forecast/model.ts";
import { type ByTarget, type Change, type Delay, type Difference, type Findings, results } from "./parts.ts";
import type { table } from "./table.ts";

type Cells = Partial<RowOf<typeof table>>;
/** A headline as the table holds it; without a value its status says why, but for a day that a curve never reaches. */
export type Row = Cells & { readonly headline: Headline; readonly unit: Unit; readonly status: Status };

const row = (headline: Headline, unit: Unit, status: Status, cells: Cells = {}): Row => ({
  ...cells,
  headline,
  unit,
  status,
});
const patients = (headline: Headline, value: number, cells: Cells = {}): Row =>
  row(headline, "patients", "ok", { value, ...cells });

/** A share: of fewer than 25 only n of N is told. */
function shareRow(headline: Headline, { events, trials, estimate }: Share): Row {
  const status = shareStatus(trials);
  return row(headline, "share", status, { ...(status === "ok" ? estimate : {}), events, trials });
}

export function inclusionRows({ consented, paired, counts, target, gap, whole, plans }: MonthModel): Row[] {
  const of = (events: number, counted: boolean): Cells =>
    counted && target !== null ? { events, trials: target } : {};
  const noPlan = whole ? (plans.length === 0 ? "not_supplied" : "not_evaluable") : "not_comparable";
  return [
    patients("consented", consented, of(consented, counts === "consented")),
    paired === null
      ? row("paired_evaluable", "patients", "not_supplied")
      : patients("paired_evaluable", paired, of(paired, counts === "paired")),
    gap ? patients("planned", gap.planned, { events: gap.reached }) : row("planned", "patients", noPlan),
  ];
}

/** The same where days of consent were not supplied: nobody is known to be in, and nobody is known not to be. */
export const unsuppliedInclusionRows = ({ gap }: MonthModel): Row[] => [
  row("consented", "patients", "not_supplied"),
  row("paired_evaluable", "patients", "not_supplied"),
  gap ? patients("planned", gap.planned) : row("planned", "patients", "not_supplied"),
];

/** Months from the data cut to the target, and the chance of it by the newest plan; none are told of a part of the study, or of pairs without samples. */
export function outlookRows(outlook: ForecastModel | "not_comparable" | "not_supplied"): Row[] {
  const rows = (months: Status, chance: Status, ahead: Cells = {}, byPlan: Cells = {}): Row[] => [
    row("months_to_target", "months", months, ahead),
    row("chance_by_plan", "share", chance, byPlan),
  ];
  if (typeof outlook === "string") return rows(outlook, outlook);
  const { ahead, cut, planned } = outlook;
  const noChance = planned ? "not_evaluable" : "not_supplied";
  if (ahead.why !== "ok") return rows("not_evaluable", noChance);
  const until = (level: Level): number | null => {
    const date = dateAt(ahead.reach, level);
    return date === null ? null : monthsFrom(cut, date);
  };
  const months = { value: until(0.5), low: until(0.1), high: until(0.9) };
  const status = months.value === null ? "not_evaluable" : "ok";
  const plan = ahead.plans.at(-1);
  return plan ? rows(status, "ok", months, { value: plan.chance }) : rows(status, noChance, months);
}

export function delayRows({ specimen, counts, curve, p25, median, p90, goal, status }: Delay): Row[] {
  const followed = { events: counts.completed, trials: curve.n };
  const days = (name: "median" | "p25" | "p90", value: number | null, limits: Cells = {}): Row =>
    row(`${specimen}_${name}`, "days", status, { value, ...limits, ...followed });
  return [
    days("median", median.day, { low: median.low, high: median.high }),
    days("p25", p25),
    days("p90", p90),
    ...targetRows(specimen, goal),
    goal === null
      ? row(`${specimen}_on_target`, "share", "not_supplied")
      : byTargetRow(`${specimen}_on_target`, goal.byTarget),
  ];
}

/** The share of all received; where the follow-up does not reach the target yet, only its status. */
function byTargetRow(headline: Headline, by: ByTarget | null): Row {
  if (by === null) return row(headline, "share", "not_evaluable");
  const { received: trials, reported: events, share: value, interval } = by;
  const status = shareStatus(trials);
  return row(headline, "share", status, { ...(status === "ok" && { value, ...interval }), events, trials });
}

/** What is known of a specimen where no samples were supplied: its target. */
export const unsuppliedDelayRows = ({ specimen, goal }: Delay): Row[] => [
  ...(["median", "p25", "p90"] as const).map((name) => row(`${specimen}_${name}`, "days", "not_supplied")),
  ...targetRows(specimen, goal),
  row(`${specimen}_on_target`, "share", "not_supplied"),
];

const targetRows = (specimen: Delay["specimen"], goal: Delay["goal"]): Row[] =>
  goal === null
    ? [row(`${specimen}_target`, "days", "not_supplied"), row(`${specimen}_target_share`, "share", "not_supplied")]
    : [
        row(`${specimen}_target`, "days", "ok", { value: goal.target.days }),
        row(`${specimen}_target_share`, "share", "ok", { value: goal.target.share }),
      ];

export const findingRows = ({ found }: Pick<Findings, "found">): Row[] =>
  results.map((result) => shareRow(`actionable_${result}`, found[result]));
export const unsuppliedFindingRows: readonly Row[] = results.map((result) =>
  row(`actionable_${result}`, "share", "not_supplied"),
);

function differenceRows(name: "consented" | "paired_evaluable", found: Difference | null, status: Status): Row[] {
  const [before, change] = [`${name}_before`, `${name}_change`] as const;
  return found === null
    ? [row(before, "patients", status), row(change, "patients", status)]
    : [patients(before, found.before), patients(change, found.change)];
}

/** What came since the release before; the first release has nothing to compare with. */
export function changeRows(change: Change | null, supplied: readonly string[]): Row[] {
  const pairs = supplied.includes("samples") ? "not_comparable" : "not_supplied";
  return [
    ...differenceRows("consented", change?.consented ?? null, "not_comparable"),
    ...differenceRows("paired_evaluable", change?.paired ?? null, pairs),
  ];
}
