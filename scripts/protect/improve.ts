import { costOf, freed, onlyHeavy, type Program } from "./program.ts";
import type { Effort, Solver } from "./solver.ts";
import { weights } from "./sums.ts";

/** So few variables are solved as a whole. */
const wholeUpTo = 60;
/** So many are freed together at most. */
const togetherUpTo = 160;
const efforts = {
  whole: { gap: 0.005, nodes: 2000 },
  first: { gap: 0.2, nodes: 2000 },
  group: { gap: 0.03, nodes: 30 },
} as const satisfies Record<string, Effort>;

/**
 * A good solution of a program: of a small one the best; else first what counts most, then group after group of variables
 * while all others stay. Null where there is none.
 */
export function improve(
  solve: Solver,
  program: Program,
  groups: readonly (readonly number[])[],
): readonly number[] | null {
  if (program.binaries <= wholeUpTo) {
    const best = solve(program, efforts.whole);
    if (best !== null) return best === "none" ? null : best;
  }
  const first = solve(onlyHeavy(program, weights.oneWay), efforts.first);
  // Where even that is too much, any solution that keeps all links.
  const any = first ?? solve(onlyHeavy(program, Number.POSITIVE_INFINITY), efforts.first);
  if (any === null || any === "none") return null;
  return groups
    .filter((group) => group.length > 1 && group.length <= togetherUpTo)
    .reduce((values: readonly number[], group) => {
      const { program: part, variables } = freed(program, new Set(group), values);
      const own = variables.slice(0, part.binaries);
      const found = solve(
        part,
        efforts.group,
        own.map((v) => values[v] ?? 0),
      );
      if (found === null || found === "none") return values;
      const next = values.slice();
      own.forEach((v, i) => {
        next[v] = found[i] ?? 0;
      });
      return costOf(program, next) < costOf(program, values) ? next : values;
    }, any);
}
