import { nearIn } from "./near.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Asked, type Fact, type Interval, opposite, type Program, valueAt } from "./program.ts";
import { propagate, reach } from "./propagate.ts";
import { type Best, type Solver, solverOf } from "./solver.ts";
import { tablesOf, tolerance } from "./tables.ts";

/**
 * One end of an interval, as the least value of a weighted sum of a piece's cells (the upper end is minus the least of minus
 * the sum): not below `outer` by what is known, and `inner` in a table that exists.
 */
type End = {
  readonly upper: boolean;
  /** The place of its sum among all that are asked. */
  readonly turn: number;
  readonly cost: readonly (readonly [place: number, weight: number])[];
  outer: number;
  inner: number;
};

/** What is asked of one sum: its smallest and its largest value. */
type Pair = {
  readonly least: End;
  readonly most: End;
  readonly isEnough: Asked["isEnough"];
  readonly isLarge: Asked["isLarge"];
};

// What rounds leave open is asked for singly, so that these change how long it takes and nothing else: found on the simulated study of three
// releases, where without `far` it takes twice as long. Of studies of 60 and of 50,000 patients any `far` and 1 to 20 idle rounds gave the same report.
/** Ends are settled together as long as a round settles so many of them; else each alone takes no longer. */
const worthwhile = 3;
/** So many rounds in a row may settle fewer: a next one is drawn otherwise, and costs little beside many single questions. */
const idleRounds = { many: 6, few: 2 };
/** What so many open ends ask for lies far from what was asked last: to go on from there takes longer than to start anew. */
const far = 700;
/** With so many open ends a table is worth a whole-number program of its own. */
const many = 100;

/**
 * The smallest and largest value of each asked sum over all whole-number tables that agree with the program: first by
 * propagation, then by programs for many ends at once, as long as that settles some, then by a linear program for each end that is
 * still open, and by a whole-number program where the linear one ends between whole numbers. An end is taken as reached only by a
 * table that was checked in whole numbers; `table` is one that is known before. Throws a ContradictionError when there is no such table.
 */
export function intervalsOf(given: Program, asked: readonly Asked[], table?: readonly number[]): readonly Interval[] {
  const program = propagate(given);
  const { pieces, pieceOf } = piecesOf(program, asked);
  const place = new Map(pieces.flatMap(({ cells }) => cells.map((cell, at) => [cell, at] as const)));
  const pairs = pieces.map((): Pair[] => []);
  const told = leastTold(given.facts);
  const endOf = (form: Asked, turn: number, upper: boolean): End => {
    return {
      upper,
      turn,
      cost: form.cells.map((cell, i) => [place.get(cell) ?? 0, form.times[i] ?? 0] as const),
      outer: Math.max(reach(form, program.low, program.high)[0], told.get(nameOf(form)) ?? Number.NEGATIVE_INFINITY),
      inner: table ? valueAt(form, table) : Number.POSITIVE_INFINITY,
    };
  };
  const both = asked.map((form, turn): Pair => {
    const { isEnough, isLarge } = form;
    const pair = { least: endOf(form, turn, false), most: endOf(opposite(form), turn, true), isEnough, isLarge };
    pairs[pieceOf[form.cells[0] ?? 0] ?? -1]?.push(pair);
    return pair;
  });
  pieces.forEach((piece, index) => {
    settle(piece, program, pairs[index] ?? [], table);
  });
  // 0 added or taken from keeps a -0 of the solver's from coming out.
  return both.map((pair) => {
    const end = isTold(pair) ? "inner" : "outer";
    return { low: 0 + pair.least[end], high: 0 - pair.most[end] };
  });
}

/**
 * Whether a sum is to be large in a round, or small: a half of them is, for in a table with totals some cells can only grow where others
 * shrink. The next round is the other way round, and every two rounds another half is drawn.
 */
const isRaised = (turn: number, round: number): boolean =>
  (Math.imul(turn + 1, 0x9e3779b1) >>> (31 - ((round >> 1) % 16))) % 2 !== round % 2;

/** Moves the outer limit of each end of a piece to where it is reached. */
function settle(piece: Piece, program: Program, pairs: readonly Pair[], table: readonly number[] | undefined): void {
  if (pairs.every((pair) => isTold(pair) || !isOpen(pair))) return;
  const solver = solverOf(piece, program);
  try {
    settleWith(solver, piece, program, pairs, table);
  } finally {
    solver.dispose();
  }
}

/** Whether what tables reach is enough of a sum, or what limits leave. */
const isTold = ({ least, most, isEnough }: Pair): boolean => isEnough?.(least.inner, 0 - most.inner) ?? false;
const mayBeEnough = ({ least, most, isEnough }: Pair): boolean => isEnough?.(least.outer, 0 - most.outer) ?? true;
const isApart = ({ inner, outer }: End): boolean => inner > outer;
const isOpen = ({ least, most }: Pair): boolean => isApart(least) || isApart(most);
/** Whether limits say that a sum is too large to matter, and so cannot be what is enough. */
const isPassed = (pair: Pair): boolean =>
  !mayBeEnough(pair) && (pair.isLarge?.(pair.least.outer, 0 - pair.most.outer) ?? false);
const isWaiting = (pair: Pair): boolean => isOpen(pair) && !isTold(pair) && !isPassed(pair);

const nameOf = ({ cells, times }: Asked): string => `${cells} ${times}`;
/** What single facts say of the least that a sum can be, by the sum; both ways round. */
function leastTold(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const fact of facts)
    for (const [form, least] of [
      [fact, fact.low],
      [opposite(fact), -fact.high],
    ] as const)
      told.set(nameOf(form), Math.max(least, told.get(nameOf(form)) ?? least));
  return told;
}

function settleWith(
  solver: Solver,
  piece: Piece,
  program: Program,
  pairs: readonly Pair[],
  table: readonly number[] | undefined,
): void {
  let known: ArrayLike<number> | undefined = table && piece.cells.map((cell) => table[cell] ?? 0);
  const near = nearIn(piece);
  const isTable = tablesOf(piece, program);
  let waiting = pairs.filter(isWaiting);
  /** Takes what a program found as a table, if it is one. */
  const learn = (best: Best | undefined): boolean => {
    const point = best?.point.map(Math.round);
    if (!best || !point || !isTable(best.point, point)) return false;
    for (const { least, most } of waiting)
      for (const end of [least, most]) end.inner = Math.min(end.inner, atPoint(end, point));
    known = point;
    return true;
  };
  const weightsOf = (chosen: readonly End[]): Float64Array => {
    const weights = new Float64Array(piece.cells.length);
    for (const { cost } of chosen) for (const [place, weight] of cost) weights[place] = (weights[place] ?? 0) + weight;
    return weights;
  };
  const openEnds = (): readonly End[] => {
    waiting = waiting.filter(isWaiting);
    return waiting.flatMap(({ least, most }) => [least, most].filter(isApart));
  };
  let open = openEnds();
  // That there is a table at all has to be seen though nothing is open.
  if (open.length === 0) solver.minimise(weightsOf([]));
  for (let idle = 0, round = 0; open.length > 0 && idle < idleRounds[open.length > many ? "many" : "few"]; round++) {
    const weights = weightsOf(open.filter(({ upper, turn }) => upper === isRaised(turn, round)));
    const best = solver.minimise(weights, open.length > far);
    const found = learn(best) || learn(solver.minimiseNear(weights, best.point));
    if (!found && open.length > many && !table) learn(solver.nearMinimum(weights));
    const left = openEnds();
    idle = open.length - left.length >= worthwhile ? 0 : idle + 1;
    open = left;
  }
  for (const pair of waiting)
    for (const end of [pair.least, pair.most]) {
      const isDone = (): boolean => isTold(pair) || isPassed(pair) || !isApart(end);
      const weights = weightsOf([end]);
      const close = (size: number) =>
        near(
          end.cost.map(([place]) => place),
          size,
        );
      const lookAround = (size: number): void => {
        if (known && !isDone()) learn(solver.minimiseAround(weights, known, close(size)));
      };
      if (mayBeEnough(pair)) lookAround(nearest);
      if (isDone()) continue;
      const best = solver.minimise(weights);
      end.outer = Math.max(end.outer, Math.ceil(best.value - tolerance));
      if (learn(best)) continue;
      // What is too little in any numbers is too little in whole ones.
      if (!mayBeEnough(pair)) continue;
      further.forEach(lookAround);
      if (!isDone()) learn(solver.minimiseNear(weights, best.point));
      if (isDone()) continue;
      const whole = solver.minimiseWhole(weights, close(largest));
      learn(whole);
      if (whole) end.outer = Math.max(end.outer, Math.round(whole.value));
    }
}

/** A table in whole numbers is looked for by moving so many cells around the one that is asked. */
const nearest = 100;
const further = [400, 1600];
/** That there is none is shown by facts of so many cells around it; else the bound of the linear program stands. */
const largest = 1600;

function atPoint({ cost }: End, point: Float64Array): number {
  let sum = 0;
  for (const [place, weight] of cost) sum += weight * (point[place] ?? 0);
  return sum;
}
