import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { limitCells } from "../../../kinds/funnel/cells.ts";
import { onTime } from "../../../questions/on-time-by-laboratory/counts.ts";
import type { OnTimeCount } from "../../../questions/on-time-by-laboratory/question.ts";
import { reportTarget, type Target } from "../../../questions/on-time-by-laboratory/target.ts";
import { chosenSites } from "../../../state/chosen-sites.ts";
import { type Comparison, compareShares } from "../../../stats/compared.ts";
import { shareStatus } from "../../../stats/few.ts";
import { shareOf } from "../../../stats/share.ts";

/** Laboratories (codes of nodes) of which samples of a specimen are due. */
export type Funnel = Comparison & { readonly specimen: Specimen; readonly target: Target };
/** A specimen without a target, or none of whose samples is due yet. */
export type Bare = { readonly specimen: Specimen; readonly target: Target | null };
export type SitesModel = {
  /** Blood, then tissue. */
  readonly funnels: readonly (Funnel | Bare)[];
  /** All nodes in the order of the study. */
  readonly nodes: readonly string[];
  /** The one that is marked; null without a choice. */
  readonly chosen: string | null;
};
export const isFunnel = (each: Funnel | Bare): each is Funnel => "points" in each;

const nodesOf = ({ manifest: { study } }: Setting): string[] => [...new Set(study.sites.map(({ node }) => node))];

/** The laboratory that the reader has chosen, by itself or by a site that sends to it; null without a choice. */
const chosenOf = ({ manifest: { study }, filters }: Setting): string | null =>
  filters.site === "" && filters.node === "" ? null : (chosenSites(study, filters)[0]?.node ?? null);

function tableRow(node: string, each: Funnel | Bare): BareRow {
  const { specimen, target } = each;
  const known = { node, specimen, target_days: target?.days };
  if (target === null) return { ...known, status: "not_supplied" };
  const point = isFunnel(each) ? each.points.find(({ code }) => code === node) : undefined;
  const { events, trials, estimate } = point?.share ?? shareOf(0, 0);
  return {
    ...known,
    on_target: events,
    due: trials,
    share: estimate,
    overall: isFunnel(each) ? each.overall.estimate.value : null,
    ...limitCells(point),
    status: shareStatus(trials),
  };
}
/** Each laboratory, its specimens one after the other. */
export const tableRows = ({ nodes, funnels }: SitesModel): readonly BareRow[] =>
  nodes.flatMap((node) => funnels.map((each) => tableRow(node, each)));

/** What the table holds where samples were not supplied: the targets. */
export const withoutTable = (_: unknown, setting: Setting): readonly BareRow[] =>
  nodesOf(setting).flatMap((node) =>
    specimens.map((specimen) => ({
      node,
      specimen,
      target_days: reportTarget(setting.manifest.study, specimen)?.days ?? null,
    })),
  );

/**
 * Share of samples within the target per node, against exact binomial limits around the share over all nodes: a choice of
 * site or node marks its node and leaves the comparison as it is.
 * A sample is due when it is completed, or pending and already older than the target. Nothing where none is due, or the
 * study has no target.
 */
export function sitesModel(rows: readonly OnTimeCount[], setting: Setting): SitesModel | Nothing {
  const nodes = nodesOf(setting);
  const funnels = specimens.map((specimen): Funnel | Bare => {
    const own = rows.filter((row) => row.specimen === specimen);
    const target = reportTarget(setting.manifest.study, specimen);
    const compared = compareShares(nodes.map((code) => ({ code, ...onTime(own.filter(({ node }) => node === code)) })));
    return target && compared ? { specimen, target, ...compared } : { specimen, target };
  });
  const model = { funnels, nodes, chosen: chosenOf(setting) };
  if (funnels.some(isFunnel)) return model;
  const noTarget = funnels.every(({ target }) => target === null);
  return nothing(noTarget ? { why: "not_supplied", what: "targets" } : { why: "nobody" }, tableRows(model));
}
