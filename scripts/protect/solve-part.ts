import { improve, mend } from "./improve.ts";
import type { Program, Row } from "./program.ts";
import type { Solver } from "./solver.ts";

/** A part of a program that is to be solved; nothing but numbers, so that a thread can be given it. */
export type PartOrder = {
  readonly program: Program;
  /** Groups of its variables that are freed one after the other. */
  readonly groups: readonly (readonly number[])[];
  /** Variables that would let a 5 fall to 0, where its count did not, by being 0. */
  readonly falling: readonly number[];
  /** Values that are known, and break a row: only what stands near moves, where that does. */
  readonly known?: readonly number[] | undefined;
};
/** Values of the binary variables, or the rows that have to give way for there to be some. */
export type PartSolved = { readonly values: readonly number[] } | { readonly broken: readonly number[] };
/** Solves parts of a program, and answers in their order. */
export type PartsSolver = (orders: readonly PartOrder[]) => Promise<readonly PartSolved[]>;

/** What it costs that a 5 falls to 0 where its count did not: more than any total that is off by as much. */
const fall = 200;
const dearFalls = (program: Program, falling: readonly number[]): Program => {
  const dear = new Set(falling);
  return { ...program, cost: program.cost.map((cost, v) => (dear.has(v) ? cost - fall : cost)) };
};

/** A good solution of a part; without one, the rows of it that no solution keeps. */
export function solvePart(solve: Solver, { program, groups, falling, known }: PartOrder): PartSolved {
  const kept = falling.map((v): Row => ({ terms: [[v, 1]], sense: ">=", limit: 1 }));
  const rigid: Program | null = kept.length === 0 ? null : { ...program, rows: [...program.rows, ...kept] };
  // Links may leave no way but to let one fall; whether that tells anything is for the audit to say.
  const dear = dearFalls(program, falling);
  const values =
    (known && mend(solve, rigid ?? dear, groups, known)) ??
    (rigid && improve(solve, rigid, groups)) ??
    improve(solve, dear, groups);
  return values === null ? { broken: conflictIn(solve, program) } : { values };
}

/** Rows of a program that no solution keeps, those that have to give way least. */
function conflictIn(solve: Solver, program: Program): readonly number[] {
  const cost = program.cost.map(() => 0);
  const slack = new Set<number>();
  const loose = program.rows.map((row, i) => {
    if (row.terms.some(([v]) => v >= program.binaries)) return row;
    slack.add(i);
    // More than one variable of 0 or 1 may be needed to bridge a gap: these count in whole steps, as errors do.
    const [more, less] = [cost.push(1) - 1, cost.push(1) - 1];
    return { ...row, terms: [...row.terms, [more, 1] as const, [less, -1] as const] };
  });
  const found = solve({ binaries: program.binaries, cost, rows: loose }, { gap: 0.01, nodes: 500 });
  if (found === null || found === "none") return [];
  return program.rows.flatMap((row, i) => {
    const sum = row.terms.reduce((n, [v, factor]) => n + factor * (found[v] ?? 0), 0);
    const holds = row.sense === "=" ? sum === row.limit : row.sense === "<=" ? sum <= row.limit : sum >= row.limit;
    return !slack.has(i) || holds ? [] : [i];
  });
}
