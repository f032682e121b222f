import { costOf, freed, onlyHeavy, type Program } from "./program.ts";
import { type Effort, isFeasible, type Solver } from "./solver.ts";
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
  return polish(solve, program, groups, any);
}

/** Frees group after group of variables while all others stay, and keeps what costs less. */
function polish(
  solve: Solver,
  program: Program,
  groups: readonly (readonly number[])[],
  start: readonly number[],
): readonly number[] {
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
    }, start);
}

/**
 * A solution beside a known one that breaks some rows: only variables of these rows, and of their groups, are freed. Null where that
 * does not do.
 */
export function mend(
  solve: Solver,
  program: Program,
  groups: readonly (readonly number[])[],
  known: readonly number[],
): readonly number[] | null {
  const broken = new Set(
    program.rows.flatMap((row) =>
      isFeasible({ ...program, rows: [row] }, known)
        ? []
        : row.terms.flatMap(([v]) => (v < program.binaries ? [v] : [])),
    ),
  );
  const near = groups.filter((group) => group.some((v) => broken.has(v)));
  const { program: part, variables } = freed(program, new Set([...broken, ...near.flat()]), known);
  const found = solve(onlyHeavy(part, weights.oneWay), efforts.first);
  if (found === null || found === "none") return null;
  const next = known.slice();
  variables.slice(0, part.binaries).forEach((v, i) => {
    next[v] = found[i] ?? 0;
  });
  return polish(solve, program, near, next);
}
