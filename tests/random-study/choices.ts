import type { Manifest } from "../../src/engine/manifest.ts";
import { filterOptions } from "../../src/engine/options.ts";
import { type Filters, noFilters } from "../../src/state/filters.ts";

export type Choice = { readonly name: string; readonly filters: Filters; readonly leavesNobody?: boolean };

const chosen = (name: string, filters: Partial<Filters>): Choice => ({ name, filters: { ...noFilters, ...filters } });
const nobody: Choice = { ...chosen("a period before the study", { period: "1999-01..1999-02" }), leavesNobody: true };

/** Filters that a test tries on every study: none, one of each kind, two together, and nobody left. */
export function someChoices(manifest: Manifest): readonly Choice[] {
  const { site, node, tumour_group, months } = filterOptions(manifest);
  const month = months[Math.floor(months.length / 2)] ?? "";
  return [
    chosen("none", {}),
    chosen("one site", { site: site[0] ?? "" }),
    chosen("one laboratory", { node: node[0] ?? "" }),
    chosen("one group since a month", { tumour_group: tumour_group[0] ?? "", period: `${month}..${months.at(-1)}` }),
    chosen("one month", { period: `${month}..${month}` }),
    nobody,
  ];
}

/** The same for each of a few sites, laboratories, groups and months, and all pairs of kinds. */
export function allChoices(manifest: Manifest): readonly Choice[] {
  const { site, node, tumour_group, months } = filterOptions(manifest);
  const month = (part: number): string => months[Math.floor((months.length - 1) * part)] ?? "";
  const periods = [`${month(0.5)}..${month(0.5)}`, `${month(1)}..${month(1)}`, `${month(0.2)}..${month(0.8)}`];
  const each = (key: keyof Filters, values: readonly string[]): readonly Partial<Filters>[] =>
    values.map((value) => ({ [key]: value }));
  const kinds = [
    each("site", site.slice(0, 3)),
    each("node", node),
    each("tumour_group", [...tumour_group.slice(0, 2), "unknown"]),
    each("period", periods),
  ];
  const pairs = kinds.flatMap((one, i) => kinds.slice(i + 1).map((other) => ({ ...one[0], ...other.at(-1) })));
  const named = (filters: Partial<Filters>): Choice => chosen(Object.values(filters).join(" and "), filters);
  const days = chosen("working days", { days: "working" });
  const assumed = chosen("assumed", { pace: "-20", more_sites: "1", stop: "july" });
  return [chosen("none", {}), days, assumed, ...[...kinds.flat(), ...pairs].map(named), nobody];
}
