import { piecesOf } from "./pieces.ts";
import type { Asked, Fact, Program } from "./program.ts";
import { solverOf } from "./solver.ts";

/** Weights of what a proof uses that are smaller are none. */
const least = 1e-7;

/**
 * Why sums are together at least `value`, by linear programs: the limits of cells that it follows from (their lower ones where the
 * weight is above 0, their upper ones where it is below), and the facts.
 */
export type Proof = {
  readonly value: number;
  readonly limits: readonly { readonly cell: number; readonly weight: number }[];
  readonly facts: readonly { readonly fact: Fact; readonly weight: number }[];
};

/** For each list of sums the proof of what their least values add up to. Throws a ContradictionError where the program has no solution. */
export function proofsOf(program: Program, lists: readonly (readonly Asked[])[]): readonly Proof[] {
  const { pieces, pieceOf } = piecesOf(program, lists.flat());
  const solvers = new Map<number, ReturnType<typeof solverOf>>();
  const solverFor = (index: number) => {
    const piece = pieces[index];
    if (piece === undefined) return undefined;
    const solver = solvers.get(index) ?? solverOf(piece, program);
    solvers.set(index, solver);
    return { solver, piece };
  };
  const prove = (form: Asked): Proof => {
    const found = solverFor(pieceOf[form.cells[0] ?? 0] ?? -1);
    if (found === undefined) return byLimits(form, program);
    const { solver, piece } = found;
    const place = new Map(piece.cells.map((cell, at) => [cell, at]));
    const weights = new Float64Array(piece.cells.length);
    form.cells.forEach((cell, i) => {
      const at = place.get(cell) ?? 0;
      weights[at] = (weights[at] ?? 0) + (form.times[i] ?? 0);
    });
    const { value, cells, facts } = solver.prove(weights);
    return {
      value,
      limits: piece.cells.flatMap((cell, at) => weighty({ cell, weight: cells[at] ?? 0 })),
      facts: piece.facts.flatMap((fact, at) => weighty({ fact, weight: facts[at] ?? 0 })),
    };
  };
  try {
    return lists.map((forms) => {
      const proofs = forms.map(prove);
      return {
        value: proofs.reduce((sum, { value }) => sum + value, 0),
        limits: proofs.flatMap(({ limits }) => limits),
        facts: proofs.flatMap(({ facts }) => facts),
      };
    });
  } finally {
    for (const solver of solvers.values()) solver.dispose();
  }
}

const weighty = <T extends { readonly weight: number }>(used: T): readonly T[] =>
  Math.abs(used.weight) < least ? [] : [used];

/** The proof of a sum of cells that no fact speaks of. */
function byLimits({ cells, times }: Asked, { low, high }: Program): Proof {
  const limits = cells.map((cell, i) => ({ cell, weight: times[i] ?? 0 }));
  const value = limits.reduce(
    (sum, { cell, weight }) => sum + weight * ((weight > 0 ? low[cell] : high[cell]) ?? 0),
    0,
  );
  return { value, limits, facts: [] };
}
