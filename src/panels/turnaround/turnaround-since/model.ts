import { groups, sum } from "d3-array";
import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { RowOf } from "../../../define/table.ts";
import type { Setting } from "../../../engine/setting.ts";
import { type ByTarget, byTargetOf } from "../../../questions/ends/by-target.ts";
import type { LaboratoryEnd } from "../../../questions/ends-by-laboratory/question.ts";
import type { OnTimeMonth } from "../../../questions/on-time-by-laboratory-month/question.ts";
import { reportTarget, type Target } from "../../../questions/report-target.ts";
import { chosenNode, nodesOf } from "../../../state/nodes.ts";
import { type Cusum, cusum, type Off } from "../../../stats/cusum.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type KnownShare, knownShare } from "../../../stats/known-share.ts";
import { addMonths, monthsBetween } from "../../../stats/months.ts";
import type { table } from "./table.ts";

/** A quarter of receipt by its first month (YYYY-MM), with the evidence at its end. */
export type Quarter = { readonly from: string; readonly share: KnownShare; readonly evidence: number };
/** A laboratory (code of a node) with samples of a specimen whose standing on the target day is known. */
export type Laboratory = { readonly node: string; readonly quarters: readonly Quarter[]; readonly off: Cusum["off"] };
/** The laboratories of a specimen, against the share of all of them. */
export type Watched = {
  readonly specimen: Specimen;
  readonly target: Target;
  readonly all: ByTarget;
  readonly laboratories: readonly Laboratory[];
};
export type SinceModel = {
  readonly watched: readonly Watched[];
  /** First month of the first quarter, and how many quarters there are. */
  readonly first: string;
  readonly quarters: number;
  /** All nodes in the order of the study. */
  readonly nodes: readonly string[];
  /** The one that the reader has chosen, by itself or by a site that sends to it. */
  readonly chosen: string | null;
  /** Specimens without a target. */
  readonly untargeted: readonly Specimen[];
};

/** The first month (YYYY-MM) of the quarter that a month lies in. */
export const quarterOf = (month: string): string => addMonths(month, -((Number(month.slice(5, 7)) - 1) % 3));
export const lastMonthOf = (quarter: string): string => addMonths(quarter, 2);
/** The period that still stands. */
export const current = ({ off }: Pick<Laboratory, "off">): Off | undefined => off.find(({ until }) => until === null);

function laboratoryOf(node: string, months: readonly OnTimeMonth[], usual: number): Laboratory {
  const { months: evidence, off } = cusum(months, usual);
  const after = new Map(evidence.map((each) => [quarterOf(each.month), each.evidence]));
  const quarters = groups(months, ({ month }) => quarterOf(month)).map(([from, own]) => ({
    from,
    share: knownShare(
      sum(own, ({ events }) => events),
      sum(own, ({ trials }) => trials),
    ),
    evidence: after.get(from) ?? 0, // every quarter with samples has its evidence
  }));
  return { node, quarters, off };
}

/**
 * Since when each laboratory has fallen behind the share of all laboratories, specimen by specimen: shares by quarter and a
 * cumulative sum by month of receipt. Nothing where no share can be told, or the study has no target.
 */
export function sinceModel(
  ends: readonly LaboratoryEnd[],
  months: readonly OnTimeMonth[],
  setting: Setting,
): SinceModel | Nothing {
  const { manifest, filters } = setting;
  const { study } = manifest;
  const nodes = nodesOf(study);
  const watched = specimens.flatMap((specimen): Watched[] => {
    const target = reportTarget(study, specimen);
    const of = <R extends { readonly specimen: Specimen }>(rows: readonly R[]): R[] =>
      rows.filter((row) => row.specimen === specimen);
    const all = target && byTargetOf(of(ends), target.days);
    if (!target || !all) return [];
    const dated = of(months).filter(({ month }) => month !== "");
    const laboratories = nodes.flatMap((node) => {
      const own = dated.filter(({ code }) => code === node);
      return own.length > 0 ? [laboratoryOf(node, own, all.share)] : [];
    });
    return laboratories.length > 0 ? [{ specimen, target, all, laboratories }] : [];
  });
  const untargeted = specimens.filter((specimen) => reportTarget(study, specimen) === null);
  const quarters = watched.flatMap(({ laboratories }) => laboratories.flatMap((each) => each.quarters));
  const inOrder = quarters.map(({ from }) => from).toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined)
    return nothing(
      untargeted.length === specimens.length ? { why: "not_supplied", what: "targets" } : { why: "nobody" },
      bareRows(setting),
    );
  return {
    watched,
    first,
    quarters: Math.ceil(monthsBetween(first, last) / 3),
    nodes,
    chosen: chosenNode(study, filters),
    untargeted,
  };
}

type Row = Partial<RowOf<typeof table>>;

const bareRows = ({ manifest: { study } }: Setting): readonly BareRow[] =>
  nodesOf(study).flatMap((node) =>
    specimens.map((specimen) => ({ node, specimen, target_days: reportTarget(study, specimen)?.days ?? null })),
  );
/** What the table holds where samples were not supplied: the targets. */
export const withoutTable = (_: unknown, setting: Setting): readonly BareRow[] => bareRows(setting);

function quarterRow({ from, share, evidence }: Quarter, { off }: Laboratory) {
  const last = lastMonthOf(from);
  const during = off.findLast((each) => each.from <= last && (each.until === null || each.until >= from));
  return {
    from_month: from,
    to_month: last,
    on_target: share.events,
    known: share.trials,
    share: share.estimate,
    evidence,
    late_since: during?.from ?? null,
    late_until: during?.until ?? null,
    status: shareStatus(share.trials),
  };
}

/** Each laboratory, its specimens one after the other, quarter by quarter. */
export const tableRows = ({ nodes, watched, untargeted }: SinceModel): readonly Row[] =>
  nodes.flatMap((node) =>
    specimens.flatMap((specimen): readonly Row[] => {
      const own = watched.find((each) => each.specimen === specimen);
      const laboratory = own?.laboratories.find((each) => each.node === node);
      const row = { node, specimen, target_days: own?.target.days ?? null, overall: own?.all.share ?? null };
      const status = untargeted.includes(specimen) ? ("not_supplied" as const) : ("not_evaluable" as const);
      return laboratory
        ? laboratory.quarters.map((quarter) => ({ ...row, ...quarterRow(quarter, laboratory) }))
        : [{ ...row, status }];
    }),
  );
