import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { dueWithin, type StandingCount, tally } from "../../../questions/days/counts.ts";
import type { Filters } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import { funnelLimits, type Overdispersion, overdispersion } from "../../../stats/funnel.ts";
import { type FunnelPlace, funnelPlace } from "../../../stats/funnel-place.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Status } from "../../../stats/status.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";

export type NodeCounts = StandingCount & { readonly node: string; readonly specimen: Specimen };
type Target = Study["turnaround_targets"][number];

/** One row of the table. Null: not supplied, no target, none due, or only one laboratory. */
export type NodeRow = {
  readonly node: string;
  readonly specimen: Specimen;
  readonly on_target: number | null;
  readonly due: number | null;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly overall: number | null;
  readonly limit_low95: number | null;
  readonly limit_high95: number | null;
  readonly limit_low998: number | null;
  readonly limit_high998: number | null;
  readonly outside: FunnelPlace | null;
  readonly target_days: number | null;
  readonly status: Status;
};
/** A node with at least one sample due. */
export type Point = NodeRow & { readonly on_target: number; readonly due: number; readonly share: number };
export type Funnel = {
  readonly specimen: Specimen;
  readonly target: Target | null;
  readonly on_target: number;
  readonly due: number;
  /** Over all nodes; null when none is due. */
  readonly overall: Estimate | null;
  /** Nodes with a sample due, in the order of the study. */
  readonly points: readonly Point[];
  /** Nodes without. */
  readonly none: readonly string[];
  /** Whether there are two nodes to compare. */
  readonly comparable: boolean;
  readonly dispersion: Overdispersion | null;
};
export type SitesModel = {
  /** Whether the study export held a table of samples at all. */
  readonly supplied: boolean;
  /** Blood, then tissue. */
  readonly funnels: readonly Funnel[];
  readonly rows: readonly NodeRow[];
};

const nodesOf = ({ sites }: Study, { site, node }: Filters): string[] => [
  ...new Set(
    sites
      .filter((each) => (site === "" || each.code === site) && (node === "" || each.node === node))
      .map((each) => each.node),
  ),
];

function funnelOf(
  specimen: Specimen,
  rows: readonly NodeCounts[],
  nodes: readonly string[],
  target: Target | null,
  supplied: boolean,
): { funnel: Funnel; rows: NodeRow[] } {
  const within = nodes.map((node) => {
    const own = tally(rows.filter((row) => row.node === node && row.specimen === specimen));
    const share = target ? dueWithin(own, target.days) : { events: 0, trials: 0 };
    return { node, on_target: share.events, due: share.trials };
  });
  const on_target = within.reduce((sum, each) => sum + each.on_target, 0);
  const due = within.reduce((sum, each) => sum + each.due, 0);
  const overall = wilsonOrNull(on_target, due);
  const comparable = within.filter((each) => each.due > 0).length > 1;
  const nodeRows = within.map((each): NodeRow => {
    const share = wilsonOrNull(each.on_target, each.due);
    const limits = comparable && overall && share ? funnelLimits(each.due, overall.value) : null;
    const counted = supplied && target !== null;
    return {
      node: each.node,
      specimen,
      on_target: counted ? each.on_target : null,
      due: counted ? each.due : null,
      share: share?.value ?? null,
      share_low: share?.low ?? null,
      share_high: share?.high ?? null,
      overall: overall?.value ?? null,
      limit_low95: limits?.low95 ?? null,
      limit_high95: limits?.high95 ?? null,
      limit_low998: limits?.low998 ?? null,
      limit_high998: limits?.high998 ?? null,
      outside: limits && share ? funnelPlace(share.value, limits) : null,
      target_days: target?.days ?? null,
      status: !counted ? "not_supplied" : each.due === 0 ? "not_evaluable" : each.due < fewBelow ? "too_few" : "ok",
    };
  });
  const points = nodeRows.flatMap((row): Point[] =>
    row.share !== null && row.on_target !== null && row.due !== null
      ? [{ ...row, share: row.share, on_target: row.on_target, due: row.due }]
      : [],
  );
  return {
    rows: nodeRows,
    funnel: {
      specimen,
      target,
      on_target,
      due,
      overall,
      points,
      none: nodeRows.filter((row) => row.share === null).map((row) => row.node),
      comparable,
      dispersion: overdispersion(within.map((each) => ({ events: each.on_target, trials: each.due }))),
    },
  };
}

/**
 * Share of samples within the target per node, against exact binomial limits around the share over all nodes.
 * A sample is due when it is completed, or pending and already older than the target. Of several targets for one
 * specimen the first counts. `supplied` are the tables of the study export that were there.
 */
export function sitesModel(
  rows: readonly NodeCounts[],
  study: Study,
  filters: Filters,
  supplied: readonly string[],
): SitesModel {
  const there = supplied.includes("samples");
  const nodes = nodesOf(study, filters);
  const both = specimens.map((specimen) => {
    const target = study.turnaround_targets.find((t) => t.specimen === specimen && t.segment === "receipt_to_report");
    return funnelOf(specimen, rows, nodes, target ?? null, there);
  });
  const all = both.flatMap((each) => each.rows);
  return {
    supplied: there,
    funnels: both.map(({ funnel }) => funnel),
    rows: nodes.flatMap((node) => all.filter((row) => row.node === node)),
  };
}
