import { isDeepStrictEqual } from "node:util";
import { type Study, withoutCounts } from "../../src/cubes/study.ts";
import { shown } from "../aggregate/problem.ts";
import type { Part } from "./parts.ts";

/** What makes counts of one part mean the same as those of another. */
const rules = [
  "data_cut",
  "simulated",
  "target_counts",
  "tumour_groups",
  "actionable_tiers",
  "actionable_markers",
  "pairing",
  "low_signal_below",
  "panel_genes",
] as const satisfies readonly (keyof Study)[];
type RuleKey = (typeof rules)[number];

const wayOut: Readonly<Record<RuleKey, string>> = {
  data_cut: "aggregate each export at the same data cut",
  simulated: "simulated and real patients are never added",
  target_counts: "aggregate each export with the same study.json",
  tumour_groups: "aggregate each export with one list of tumour groups",
  actionable_tiers: "aggregate each export with the same tiers",
  actionable_markers: "aggregate each export with the same markers",
  pairing: "aggregate each export with the same rule of pairing",
  low_signal_below: "aggregate each export with the same limit",
  panel_genes: "aggregate each export with one list of genes",
};

export type MergedStudy = { readonly study: Study } | { readonly problems: readonly string[] };

/**
 * What the merged study says of itself: the sites of all parts, and all else as the parts say it alike, or as `given` says it
 * (study.json of the merged study). Answers what keeps the parts from being one study, a line each, with the way out.
 */
export function mergedStudy(parts: readonly Part[], given?: Study): MergedStudy {
  const [first, ...others] = parts;
  if (!first) return { problems: ["no release given"] };
  const base = given ?? first.study;
  const against = given ? parts : others;
  const by = given ? "--study" : first.given;
  const rulesBroken = against.flatMap(({ given: name, study }) =>
    rules
      .filter((key) => !isDeepStrictEqual(study[key], base[key]))
      .map((key) => `${name}: ${key}: ${shown(study[key])}: ${by} says ${shown(base[key])}; ${wayOut[key]}`),
  );
  const words = (Object.keys(first.study) as (keyof Study)[]).filter(
    (key) => key !== "sites" && key !== "provenance" && !rules.some((rule) => rule === key),
  );
  const wordsApart = given
    ? []
    : others.flatMap(({ given: name, study }) =>
        words
          .filter((key) => !isDeepStrictEqual(study[key], base[key]))
          .map(
            (key) =>
              `${name}: ${key}: ${shown(study[key])}: ${by} says ${shown(base[key])}; give the study.json of the merged study with --study`,
          ),
      );
  const sites = given ? given.sites : siteList(parts);
  const problems = [...rulesBroken, ...wordsApart, ...siteFaults(parts, sites, given ? "--study" : "another part")];
  if (problems.length > 0) return { problems };
  const { provenance: _, ...rest } = base;
  return { study: { ...rest, sites: [...sites], ...sharedChoices(parts) } };
}

/** By which choices the parts were made of files, where all say it alike; what each left out is its own. */
function sharedChoices(parts: readonly Part[]): Pick<Study, "provenance"> {
  const [first, ...others] = parts.map(({ study }) => withoutCounts(study).provenance);
  return first !== undefined && others.every((each) => isDeepStrictEqual(each, first)) ? { provenance: first } : {};
}

/** Every site that any part lists, in the order in which they are first met. */
function siteList(parts: readonly Part[]): Study["sites"] {
  const known = new Map(
    parts.flatMap(({ study }) => study.sites.map((site) => [site.code, site] as const)).toReversed(),
  );
  const order = new Set(parts.flatMap(({ study }) => study.sites.map(({ code }) => code)));
  return [...order].flatMap((code) => known.get(code) ?? []);
}

const siteFaults = (parts: readonly Part[], sites: Study["sites"], by: string): readonly string[] =>
  parts.flatMap(({ given, study }) =>
    study.sites.flatMap((site) => {
      const other = sites.find(({ code }) => code === site.code);
      if (other === undefined) return [`${given}: sites: ${shown(site.code)}: not in the list of ${by}; add it there`];
      return isDeepStrictEqual(other, site)
        ? []
        : [
            `${given}: sites: ${shown(site.code)}: ${by} says something else of it; a code means one site: make the two alike`,
          ];
    }),
  );

/** What is counted in two of the parts, a line each: a site's patients, a laboratory's runs, or a table that one part alone has. */
export function overlaps(parts: readonly Part[]): readonly string[] {
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const both = (of: "sites" | "nodes"): readonly string[] => [...a[of]].filter((code) => b[of].has(code)).sort();
    const [sites, nodes] = [both("sites"), both("nodes")];
    return [
      ...(sites.length > 0
        ? [`${b.given}: patients of ${sites.join(", ")} are in ${a.given} too: each site's patients belong in one part`]
        : []),
      ...(nodes.length > 0
        ? [`${b.given}: runs of ${nodes.join(", ")} are in ${a.given} too: each laboratory's runs belong in one part`]
        : []),
      ...suppliedApart(a, b),
    ];
  });
}

function suppliedApart(a: Part, b: Part): readonly string[] {
  const supplied = ({ intake }: Part): ReadonlySet<string> =>
    new Set(intake.filter(({ what }) => what === "supplied").map(({ source }) => source));
  const [inA, inB] = [supplied(a), supplied(b)];
  const lacks = (part: Part, other: Part, missing: readonly string[]): readonly string[] =>
    missing.length === 0
      ? []
      : [
          `${part.given}: ${missing.toSorted().join(", ")}: not supplied, but in ${other.given}: what is not known of some patients cannot be added; supply it in both exports or in neither`,
        ];
  return [
    ...lacks(
      b,
      a,
      [...inA].filter((name) => !inB.has(name)),
    ),
    ...lacks(
      a,
      b,
      [...inB].filter((name) => !inA.has(name)),
    ),
  ];
}
