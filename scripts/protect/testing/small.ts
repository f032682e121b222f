import type { Link, Policy } from "../../../src/partners/policy.ts";
import type { Counts } from "../../../src/partners/release.ts";
import type { Table } from "../../../src/partners/table.ts";

export const secretOf = (n: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => (i * 31 + n * 17) % 256);

const dimension = (name: string, codes: readonly string[], role: "who" | "when" | "none" = "none") => ({
  ...{ name, role, codes, ordered: false },
});
const table = (dimensions: Table["dimensions"], results = false): Table => ({
  ...{ question: "q", count: "patients", results, dimensions, impossible: [] },
});
export const letters = (n: number): readonly string[] =>
  Array.from({ length: n }, (_, i) => String.fromCharCode(97 + i));

/** Two tables of the same patients: by site, and by outcome and sex; their totals agree. */
export function smallPolicy(sites: number, outcomes: number, more: readonly Link[] = []): Policy {
  return {
    ...{ format: 1, owner: "Test", date: "2026-01-01", base: 5 },
    thresholds: { group: 20, gene: 10, new_patients: 10 },
    raised_zeros: 0.1,
    tables: {
      sites: table([dimension("site", letters(sites), "who")]),
      outcomes: table([dimension("outcome", letters(outcomes)), dimension("sex", ["f", "m"])]),
    },
    links: [
      { left: { table: "sites", where: {} }, right: { table: "outcomes", where: {} }, by: [], kind: "equal" },
      ...more,
    ],
    exact: [],
  };
}

/** Counts of as many patients in both tables. */
export function smallCounts(bySite: readonly number[], byOutcome: readonly number[]): Counts {
  return { sites: bySite, outcomes: byOutcome };
}
export const sumOf = (counts: readonly number[] | undefined): number => (counts ?? []).reduce((n, each) => n + each, 0);
