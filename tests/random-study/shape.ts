import type { Random } from "../../scripts/simulate/random.ts";
import type { SourceTable } from "../../src/cubes/source-tables.ts";

/** What a study is like before anybody is drawn. */
export type Shape = {
  readonly name: string;
  readonly patients: number;
  readonly sites: number;
  readonly groups: number;
  /** Months from the first opening to the data cut. */
  readonly months: number;
  /** Share of the dates that are missing. */
  readonly undated: number;
  /** Share of the samples that are reported. */
  readonly reported: number;
  /** How likely a reported sample is to hold each of the variants. */
  readonly found: number;
  readonly blood: boolean;
  readonly tissue: boolean;
  /** Whether every patient is like the first. */
  readonly alike: boolean;
  readonly targets: boolean;
  readonly tiers: boolean;
  readonly plan: boolean;
  /** Whether there was a release before this one. */
  readonly history: boolean;
  readonly without: readonly SourceTable[];
  /** Whether sites and tumour groups have names of a hundred letters, of one long word, from right to left. */
  readonly longNames: boolean;
};

const usual: Shape = {
  name: "usual",
  patients: 240,
  sites: 5,
  groups: 4,
  months: 16,
  undated: 0.03,
  reported: 0.8,
  found: 0.3,
  blood: true,
  tissue: true,
  alike: false,
  targets: true,
  tiers: true,
  plan: true,
  history: true,
  without: [],
  longNames: false,
};

/** More sites than a figure shows at once, with names that no figure has room for. */
export const crowded: Shape = { ...usual, name: "crowded", sites: 60, groups: 6, undated: 0, longNames: true };

/** The small and the odd, each a usual study but for what its name says. */
export const oddShapes: readonly Shape[] = [
  usual,
  { ...usual, name: "nobody", patients: 0, history: false },
  { ...usual, name: "one patient", patients: 1 },
  { ...usual, name: "one site, few patients", patients: 30, sites: 1, groups: 1 },
  { ...usual, name: "everything alike", patients: 90, alike: true, undated: 0, reported: 1 },
  { ...usual, name: "no blood", patients: 90, blood: false },
  { ...usual, name: "no tissue", patients: 90, tissue: false },
  { ...usual, name: "half of the dates missing", undated: 0.5 },
  {
    ...usual,
    name: "patients alone",
    patients: 90,
    without: ["samples", "assays", "variants", "biomarkers", "decisions", "metrics", "reviews"],
  },
  { ...usual, name: "neither targets nor tiers nor plan", targets: false, tiers: false, plan: false, history: false },
  { ...usual, name: "nothing reported", patients: 90, reported: 0 },
  { ...usual, name: "two months old", patients: 40, months: 2, history: false },
];

const optional = ["samples", "assays", "variants", "biomarkers", "decisions", "metrics", "reviews"] as const;
/** A table that hangs on samples cannot be supplied without them. */
const ofSamples: readonly string[] = ["assays", "variants", "biomarkers", "metrics"];

function without(random: Random): readonly SourceTable[] {
  if (random.chance(0.6)) return [];
  const left = optional.filter(() => random.chance(0.25));
  return left.includes("samples") ? optional.filter((name) => left.includes(name) || ofSamples.includes(name)) : left;
}

const upTo = (random: Random, most: number): number => Math.floor(random.between(0, most + 1));

/** Any study. */
export const drawShape = (random: Random, name: string): Shape => ({
  name,
  patients: random.pick([2, 7, 24, 25, 26, 60, 150, 400]),
  sites: 1 + upTo(random, 7),
  groups: upTo(random, 6),
  months: 1 + upTo(random, 29),
  undated: random.pick([0, 0, 0.03, 0.2, 0.6, 1]),
  reported: random.pick([0.2, 0.6, 0.8, 0.95, 1]),
  found: random.pick([0, 0.02, 0.2, 0.4, 0.9]),
  blood: random.chance(0.95),
  tissue: random.chance(0.95),
  alike: random.chance(0.05),
  targets: random.chance(0.8),
  tiers: random.chance(0.8),
  plan: random.chance(0.8),
  history: random.chance(0.6),
  without: without(random),
  longNames: false,
});
