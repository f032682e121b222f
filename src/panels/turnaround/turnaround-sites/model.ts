import { type Specimen, specimens } from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { limitCells } from "../../../kinds/funnel/cells.ts";
import { byTargetOf } from "../../../questions/ends/by-target.ts";
import type { LaboratoryEnd } from "../../../questions/ends-by-laboratory/question.ts";
import { reportTarget, type Target } from "../../../questions/report-target.ts";
import { chosenNode, nodesOf, otherLaboratories } from "../../../state/nodes.ts";
import { type Comparison, compareUnits, type Unit } from "../../../stats/compared.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Rounding } from "../../../stats/rounding.ts";
import type { OpenShare } from "../../../stats/share.ts";

/** Laboratories (codes of nodes) whose share of a specimen reported by the target day can be told: of all received, Aalen-Johansen. */
export type Funnel = Comparison & { readonly specimen: Specimen; readonly target: Target };
/** A specimen without a target, or of which the share cannot be told yet. */
export type Bare = { readonly specimen: Specimen; readonly target: Target | null };
export type SitesModel = {
  /** Blood, then tissue. */
  readonly funnels: readonly (Funnel | Bare)[];
  /** All nodes in the order of the study; of rounded counts, those that stand together last. */
  readonly nodes: readonly string[];
  /** The one that is marked; null without a choice. */
  readonly chosen: string | null;
};
export const isFunnel = (each: Funnel | Bare): each is Funnel => "points" in each;

function tableRow(node: string, each: Funnel | Bare): BareRow {
  const { specimen, target } = each;
  const known = { node, specimen, target_days: target?.days };
  if (target === null) return { ...known, status: "not_supplied" };
  const point = isFunnel(each) ? each.points.find(({ code }) => code === node) : undefined;
  return {
    ...known,
    on_target: point?.share.events,
    received: point?.share.trials,
    known: point?.weight,
    reported_by_target: point?.share.estimate,
    overall: isFunnel(each) ? each.overall.estimate.value : null,
    ...limitCells(point),
    status: point ? shareStatus(point.share.trials) : "not_evaluable",
  };
}
/** All laboratories together: a row without a laboratory. */
const totalRow = ({ specimen, target, overall }: Funnel): BareRow => ({
  node: null,
  specimen,
  target_days: target.days,
  on_target: overall.events,
  received: overall.trials,
  reported_by_target: overall.estimate,
  status: shareStatus(overall.trials),
});
/** Each laboratory, its specimens one after the other; then all together. */
export const tableRows = ({ nodes, funnels }: SitesModel): readonly BareRow[] => [
  ...nodes.flatMap((node) => funnels.map((each) => tableRow(node, each))),
  ...funnels.filter(isFunnel).map(totalRow),
];

/** What the table holds where samples were not supplied: the targets. */
export const withoutTable = (_: unknown, setting: Setting): readonly BareRow[] =>
  nodesOf(setting.manifest.study).flatMap((node) =>
    specimens.map((specimen) => ({
      node,
      specimen,
      target_days: reportTarget(setting.manifest.study, specimen)?.days ?? null,
    })),
  );

/** The share of samples reported by the target day; null where it cannot be told yet, or of rounded counts is of too few. */
function unitOf(
  code: string,
  rows: readonly LaboratoryEnd[],
  { days }: Target,
  least: number | undefined,
): Unit | null {
  const by = byTargetOf(rows, days);
  if (by === null || by.known === 0 || (least !== undefined && by.received < least)) return null;
  const { received: trials, reported: events, known, share: value, interval } = by;
  const share: OpenShare = { events, trials, estimate: { value, ...interval }, known };
  return { code, share, weight: known };
}

function funnelOf(
  nodes: readonly string[],
  rows: readonly LaboratoryEnd[],
  target: Target,
  rounding: Rounding | undefined,
): Comparison | null {
  const least = rounding?.least;
  const all = unitOf("", rows, target, least);
  const units = nodes.flatMap((code) => {
    const unit = unitOf(
      code,
      rows.filter(({ node }) => node === code),
      target,
      least,
    );
    return unit ? [unit] : [];
  });
  return all && compareUnits(units, all.share, rounding);
}

/**
 * The share of all received samples that are reported by the target day, per node, against limits around that of all nodes: a
 * choice of site or node marks its node and leaves the comparison as it is. Nothing where it can be told of none, or the
 * study has no target.
 */
export function sitesModel(rows: readonly LaboratoryEnd[], setting: Setting): SitesModel | Nothing {
  const { manifest, filters } = setting;
  const { study } = manifest;
  const nodes = [
    ...nodesOf(study),
    ...(manifest.rounding && rows.some(({ node }) => node === otherLaboratories) ? [otherLaboratories] : []),
  ];
  const funnels = specimens.map((specimen): Funnel | Bare => {
    const target = reportTarget(study, specimen);
    const own = rows.filter((row) => row.specimen === specimen);
    const compared = target && funnelOf(nodes, own, target, manifest.rounding);
    return target && compared ? { specimen, target, ...compared } : { specimen, target };
  });
  const model = { funnels, nodes, chosen: chosenNode(study, filters) };
  if (funnels.some(isFunnel)) return model;
  const noTarget = funnels.every(({ target }) => target === null);
  return nothing(noTarget ? { why: "not_supplied", what: "targets" } : { why: "nobody" }, tableRows(model));
}
