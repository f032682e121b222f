import { type Piece, piecesOf } from "./pieces.ts";
import type { Asked, Interval, Program } from "./program.ts";
import { propagate, reach } from "./propagate.ts";
import { type Best, type Solver, solverOf } from "./solver.ts";

/** The intervals in the order asked, and how many programs had to be solved for them. */
export type Found = { readonly intervals: readonly Interval[]; readonly programs: number; readonly pieces: number };

/**
 * One end of an interval, as the least value of a weighted sum of a piece's cells (the upper end is minus the least of minus
 * the sum): not below `outer` by what is known, and `inner` in a table that exists.
 */
type End = {
  readonly upper: boolean;
  readonly cost: readonly (readonly [place: number, weight: number])[];
  outer: number;
  inner: number;
};

/** A program's numbers are whole up to this. */
const tolerance = 1e-6;

/**
 * The smallest and largest value of each asked sum over all whole-number tables that agree with the program: first by
 * propagation, then by linear programs where that leaves the question open (many ends by one program, as long as that settles
 * some), and by a whole-number program where the linear one ends between whole numbers. An end is taken as reached only by a table that
 * was checked in whole numbers. Throws a ContradictionError when there is no such table.
 */
export function intervalsOf(given: Program, asked: readonly Asked[]): Found {
  const program = propagate(given);
  const { pieces, pieceOf } = piecesOf(program);
  const place = new Map(pieces.flatMap(({ cells }) => cells.map((cell, at) => [cell, at] as const)));
  const ends = pieces.map((): End[] => []);

  const intervals = asked.map((form) => {
    const sides = [form, opposite(form)].map((side, upper) => {
      // A sum over several pieces is a sum of sums: each piece answers for its own part.
      const parts = partsOf(side, pieceOf).map(({ piece, form: part }) => {
        const cost = part.cells.map((cell, i) => [place.get(cell) ?? 0, part.times[i] ?? 0] as const);
        const end: End = { upper: upper === 1, cost, outer: lowestBy(part, program), inner: Number.POSITIVE_INFINITY };
        ends[piece]?.push(end);
        return { end, before: end.outer };
      });
      return () => parts.reduce((sum, { end, before }) => sum + end.outer - before, lowestBy(side, program));
    });
    return { low: () => sides[0]?.() ?? 0, high: () => 0 - (sides[1]?.() ?? 0) };
  });
  const programs = pieces.map((piece, index) => settle(piece, program, ends[index] ?? []));
  return {
    intervals: intervals.map(({ low, high }) => ({ low: low(), high: high() })),
    programs: programs.reduce((sum, count) => sum + count, 0),
    pieces: pieces.length,
  };
}

const opposite = ({ cells, times }: Asked): Asked => ({ cells, times: times.map((times) => -times) });

const lowestBy = (form: Asked, { low, high }: Program): number => reach(form, low, high)[0];

function partsOf(
  { cells, times }: Asked,
  pieceOf: Int32Array,
): readonly { readonly piece: number; readonly form: Asked }[] {
  const touched = [...new Set(cells.map((cell) => pieceOf[cell] ?? -1))].filter((piece) => piece >= 0);
  return touched.map((piece) => {
    const here = cells.map((cell) => pieceOf[cell] === piece);
    return { piece, form: { cells: cells.filter((_, i) => here[i]), times: times.filter((_, i) => here[i]) } };
  });
}

/** Moves the outer limit of each end of a piece to where it is reached; gives the number of programs. */
function settle(piece: Piece, program: Program, ends: readonly End[]): number {
  const solver = solverOf(piece, program);
  try {
    return settleWith(solver, piece, program, ends);
  } finally {
    solver.dispose();
  }
}

function settleWith(solver: Solver, piece: Piece, program: Program, ends: readonly End[]): number {
  let programs = 0;
  const isOpen = ({ inner, outer }: End): boolean => inner > outer;
  const learn = (best: Best): void => {
    const point = best.point.map(Math.round);
    if (!isTable(best.point, point, piece, program)) return;
    for (const end of ends) end.inner = Math.min(end.inner, atPoint(end, point));
  };
  const together = (chosen: readonly End[]): Float64Array => {
    const weights = new Float64Array(piece.cells.length);
    for (const { cost } of chosen) for (const [place, weight] of cost) weights[place] = (weights[place] ?? 0) + weight;
    return weights;
  };
  let open = [...ends];
  let idle = 0;
  for (let round = 0; open.length > 0 && idle < 2; round++) {
    const chosen = open.filter(({ upper }) => upper === (round % 2 === 1));
    if (chosen.length > 0) {
      learn(solver.minimise(together(chosen)));
      programs++;
    }
    const left = open.filter(isOpen);
    idle = open.length - left.length > open.length / 20 ? 0 : idle + 1;
    open = left;
  }
  for (const end of open) {
    if (!isOpen(end)) continue;
    const weights = together([end]);
    const best = solver.minimise(weights);
    end.outer = Math.max(end.outer, Math.ceil(best.value - tolerance));
    learn(best);
    programs++;
    if (!isOpen(end)) continue;
    const whole = solver.minimiseWhole(weights);
    programs++;
    if (!whole) continue;
    learn(whole);
    end.outer = Math.max(end.outer, Math.round(whole.value));
  }
  return programs;
}

function atPoint({ cost }: End, point: Float64Array): number {
  let sum = 0;
  for (const [place, weight] of cost) sum += weight * (point[place] ?? 0);
  return sum;
}

/** Whether the rounded point is what the solver meant, and a table that keeps every limit and fact. */
function isTable(found: Float64Array, point: Float64Array, { cells, facts }: Piece, { low, high }: Program): boolean {
  if (found.some((value, place) => Math.abs(value - (point[place] ?? 0)) > tolerance)) return false;
  const whole = new Map(cells.map((cell, place) => [cell, point[place] ?? 0]));
  const within = cells.every((cell, place) => {
    const value = point[place] ?? 0;
    return value >= (low[cell] ?? 0) && value <= (high[cell] ?? 0);
  });
  return (
    within &&
    facts.every((fact) => {
      const value = fact.cells.reduce((sum, cell, i) => sum + (fact.times[i] ?? 0) * (whole.get(cell) ?? 0), 0);
      return value >= fact.low && value <= fact.high;
    })
  );
}
