import type { Policy } from "../../src/partners/policy.ts";
import type { Counts } from "../../src/partners/release.ts";
import { identifies } from "../../src/partners/table.ts";
import { limitsOf } from "../audit/knowledge/limits.ts";
import type { Why } from "../audit/why.ts";
import type { Built } from "./build-program.ts";
import { base, type Choice } from "./choices.ts";
import type { Row } from "./program.ts";

/** What is rounded: by which policy, with which choices, as which program. */
type Rounding = {
  readonly release: string;
  readonly policy: Policy;
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly built: Built;
};

/** By how much a proof gets weaker at least. */
const leastWeaker = 0.2;
/** Weights are written with so many digits. */
const digits = 1e6;

/**
 * The row that keeps a proof of the audit's from holding again (a cut of Benders' decomposition, doi 10.1007/BF01386316): with the same
 * weights other numbers leave other limits. Null where no number of this release can make it weaker.
 */
export function cutOf({ release, policy, choices, built }: Rounding, why: Why, shown: Counts): Row | null {
  const steps = new Map<number, number>();
  const add = (table: string, place: number, perStep: (low: number) => number): void => {
    const v = built.variables[table]?.[place];
    const low = choices[table]?.[place]?.values[0];
    if (v === null || v === undefined || low === undefined) return;
    steps.set(v, (steps.get(v) ?? 0) + perStep(low));
  };
  const here = (each: { readonly release: string }): boolean => each.release === release;
  for (const { table, places, weight } of why.limits.filter(here)) {
    const rules = policy.tables[table];
    const raises = rules !== undefined && identifies(rules) && policy.raised_zeros > 0;
    const end = (value: number): number => limitsOf(value, raises)[weight > 0 ? "low" : "high"];
    for (const place of places) add(table, place, (low) => weight * (end(low + base) - end(low)));
  }
  for (const { table, places, weight } of why.totals.filter(here))
    for (const place of places) add(table, place, () => weight * base);
  const terms = [...steps]
    .map(([v, factor]) => [v, Math.round(factor * digits) / digits] as const)
    .filter(([, factor]) => factor !== 0);
  if (terms.length === 0) return null;
  const isUp = new Set(
    Object.entries(choices).flatMap(([table, own]) =>
      own.flatMap(({ values: [low = 0] }, place) =>
        (shown[table]?.[place] ?? 0) > low ? (built.variables[table]?.[place] ?? []) : [],
      ),
    ),
  );
  const now = terms.reduce((sum, [v, factor]) => (isUp.has(v) ? sum + factor : sum), 0);
  const limit = now - Math.max(why.excess, leastWeaker);
  return { terms, sense: "<=", limit: Math.round(limit * digits) / digits };
}
