import { type Piece, piecesOf } from "./pieces.ts";
import { type Asked, type Interval, type Program, valueAt } from "./program.ts";
import { propagate, reach } from "./propagate.ts";
import { type Best, type Solver, solverOf } from "./solver.ts";

/** The intervals in the order asked, and how many programs had to be solved for them. */
export type Found = { readonly intervals: readonly Interval[]; readonly programs: number };

/**
 * One end of an interval, as the least value of a weighted sum of a piece's cells (the upper end is minus the least of minus
 * the sum): not below `outer` by what is known, and `inner` in a table that exists.
 */
type End = {
  readonly upper: boolean;
  readonly cost: readonly (readonly [place: number, weight: number])[];
  /** A value that is low enough. */
  readonly enough: number;
  outer: number;
  inner: number;
};

/** A program's numbers are whole up to this. */
const tolerance = 1e-6;
/** Ends are settled together as long as a round settles so many of them; else each alone takes no longer. */
const worthwhile = 3;
/** With so many open ends a table is worth a whole-number program of its own. */
const many = 100;

/**
 * The smallest and largest value of each asked sum over all whole-number tables that agree with the program: first by
 * propagation, then by programs for many ends at once, as long as that settles some, then by a linear program for each end that is
 * still open, and by a whole-number program where the linear one ends between whole numbers. An end is taken as reached only by a
 * table that was checked in whole numbers; `table` is one that is known before. Throws a ContradictionError when there is no such table.
 */
export function intervalsOf(given: Program, asked: readonly Asked[], table?: readonly number[]): Found {
  const program = propagate(given);
  const { pieces, pieceOf } = piecesOf(program, asked);
  const place = new Map(pieces.flatMap(({ cells }) => cells.map((cell, at) => [cell, at] as const)));
  const ends = pieces.map((): End[] => []);
  const endOf = (form: Asked, upper: boolean): End => {
    const end: End = {
      upper,
      cost: form.cells.map((cell, i) => [place.get(cell) ?? 0, form.times[i] ?? 0] as const),
      enough: form.around ?? Number.NEGATIVE_INFINITY,
      outer: reach(form, program.low, program.high)[0],
      inner: table ? valueAt(form, table) : Number.POSITIVE_INFINITY,
    };
    ends[pieceOf[form.cells[0] ?? 0] ?? -1]?.push(end);
    return end;
  };
  const both = asked.map((form) => [endOf(form, false), endOf(opposite(form), true)] as const);
  const programs = pieces.map((piece, index) => settle(piece, program, ends[index] ?? []));
  return {
    // 0 added or taken from keeps a -0 of the solver's from coming out.
    intervals: both.map(([least, most]) => ({ low: 0 + least.outer, high: 0 - most.outer })),
    programs: programs.reduce((sum, count) => sum + count, 0),
  };
}

const opposite = ({ cells, times, around }: Asked): Asked => ({
  cells,
  times: times.map((times) => -times),
  ...(around === undefined ? {} : { around: -around }),
});

/** Moves the outer limit of each end of a piece to where it is reached; gives the number of programs. */
function settle(piece: Piece, program: Program, ends: readonly End[]): number {
  if (ends.length === 0) return 0;
  const solver = solverOf(piece, program);
  try {
    return settleWith(solver, piece, program, ends);
  } finally {
    solver.dispose();
  }
}

const isOpen = ({ inner, outer, enough }: End): boolean => inner > Math.max(outer, enough);

function settleWith(solver: Solver, piece: Piece, program: Program, ends: readonly End[]): number {
  let programs = 0;
  /** Takes what a program found as a table, if it is one. */
  const learn = (best: Best | undefined): boolean => {
    programs++;
    const point = best?.point.map(Math.round);
    if (!best || !point || !isTable(best.point, point, piece, program)) return false;
    for (const end of ends) end.inner = Math.min(end.inner, atPoint(end, point));
    return true;
  };
  const weightsOf = (chosen: readonly End[]): Float64Array => {
    const weights = new Float64Array(piece.cells.length);
    for (const { cost } of chosen) for (const [place, weight] of cost) weights[place] = (weights[place] ?? 0) + weight;
    return weights;
  };
  let open = ends.filter(isOpen);
  for (let idle = 0, round = 0; open.length > 0 && idle < 2; round++) {
    const weights = weightsOf(open.filter(({ upper }) => upper === (round % 2 === 1)));
    const best = solver.minimise(weights);
    const found = learn(best) || learn(solver.minimiseNear(weights, best.point));
    if (!found && open.length > many) learn(solver.nearMinimum(weights));
    const left = open.filter(isOpen);
    idle = open.length - left.length >= worthwhile ? 0 : idle + 1;
    open = left;
  }
  for (const end of open) {
    if (!isOpen(end)) continue;
    const weights = weightsOf([end]);
    const best = solver.minimise(weights);
    end.outer = Math.max(end.outer, Math.ceil(best.value - tolerance));
    if (learn(best)) continue;
    if (isOpen(end)) learn(solver.minimiseNear(weights, best.point));
    if (!isOpen(end)) continue;
    const whole = solver.minimiseWhole(weights);
    learn(whole);
    if (whole) end.outer = Math.max(end.outer, Math.round(whole.value));
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
