import type { Study } from "../../cubes/study.ts";
import { type BareRow, type Nothing, nothing } from "../../define/nothing.ts";
import { otherLaboratories } from "../../state/nodes.ts";
import { type Comparison, compareShares } from "../../stats/compared.ts";
import { shareStatus } from "../../stats/few.ts";
import type { Rounding } from "../../stats/rounding.ts";
import { shareOf } from "../../stats/share.ts";
import { limitCells } from "../funnel/cells.ts";

export type SiteCount = { readonly site: string; readonly events: number; readonly trials: number };
/** Sites with patients in opening order, held against the share of all of them. */
export type SiteFunnel = Comparison & {
  /** What is compared: sites, or of what partners see laboratories, each with the sites that it serves. */
  readonly unit: "site" | "node";
  /** The study's sites. */
  readonly all: Study["sites"];
  /** Sites with patients, but with too few for a share of rounded counts. */
  readonly small: readonly SiteCount[];
  /** Whether counts are rounded: then those shown do not add up to all, who stand in the table by themselves. */
  readonly rounded: boolean;
  /** All of them shown: sites in opening order, those without patients too. */
  readonly codes: readonly string[];
  /** Codes of the sites that the reader has chosen; null without a choice. */
  readonly chosen: readonly string[] | null;
};

/** What is compared, of a study: its sites in their order or, of what partners see by laboratory, its laboratories. */
export type Compares = { readonly unit: SiteFunnel["unit"]; readonly all: Study["sites"] };

function codesOf({ unit, all }: Compares, counts: readonly SiteCount[]): readonly string[] {
  if (unit === "site") return all.map(({ code }) => code);
  const nodes = [...new Set(all.map(({ node }) => node))];
  return counts.some(({ site }) => site === otherLaboratories) ? [...nodes, otherLaboratories] : nodes;
}

/**
 * A share per site against exact binomial limits around the share over all sites; nothing where none has patients. A choice
 * marks sites and leaves the comparison as it is.
 */
export function siteFunnel(
  counts: readonly SiteCount[],
  compares: Compares,
  chosen: readonly string[] | null = null,
  rounding?: Rounding,
): SiteFunnel | Nothing {
  const codes = codesOf(compares, counts);
  const least = rounding?.least ?? 1;
  const compared = compareShares(
    codes.flatMap((code) =>
      counts.filter(({ site }) => site === code).map(({ events, trials }) => ({ code, events, trials })),
    ),
    rounding,
  );
  const small = counts.filter(({ trials }) => trials > 0 && trials < least);
  return compared
    ? { ...compared, ...compares, rounded: rounding !== undefined, codes, chosen, small }
    : nothing(
        { why: "nobody" },
        codes.map((code) => ({ ...named(compares, code), events: 0, trials: 0 })),
      );
}

/** The site and its laboratory, or the laboratory alone. */
const named = ({ unit, all }: Compares, code: string) =>
  unit === "node" ? { node: code } : { site: code, node: all.find((site) => site.code === code)?.node };

/** All together: a row of no site. */
const totalRow = ({ events, trials, estimate }: SiteFunnel["overall"]): BareRow => ({
  ...{ site: null, node: null, events, trials },
  share: estimate,
  overall_sites: estimate.value,
  status: shareStatus(trials),
});

/** Each of those compared as the table holds it; of rounded counts then all together. */
export const tableRows = ({ codes, points, small, overall, rounded, ...compares }: SiteFunnel): BareRow[] => [
  ...codes.map((code) => {
    const point = points.find((each) => each.code === code);
    const few = small.find((each) => each.site === code);
    const { events, trials, estimate } = point?.share ?? { ...shareOf(0, 0), ...few }; // one that is in neither has nobody
    return {
      ...named(compares, code),
      events,
      trials,
      share: estimate,
      overall_sites: overall.estimate.value,
      ...limitCells(point),
      status: shareStatus(trials),
    };
  }),
  ...(rounded ? [totalRow(overall)] : []),
];
