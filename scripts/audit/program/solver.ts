import loadHighs from "highs";
import type { Piece } from "./pieces.ts";
import { ContradictionError, type Fact, type Program } from "./program.ts";

const highs = await loadHighs();
const { modelStatus, variableType } = highs.constants;

/** What a program gave: the best value of the objective, and where. */
export type Best = { readonly value: number; readonly point: Float64Array };
/** The least of a linear program, and what it follows from: a weight for the limit of each cell and of each fact, below 0 for upper ones. */
export type Least = { readonly value: number; readonly cells: Float64Array; readonly facts: Float64Array };

/** One piece as a linear program that stands ready: only what is minimised changes from question to question. */
export type Solver = {
  /** Minimises a weighted sum of the piece's cells (weights in the order of its cells); `isFar` from what was asked last, it starts anew. */
  readonly minimise: (weights: Float64Array, isFar?: boolean) => Best;
  /** The same with the proof that there is nothing less (the dual solution). */
  readonly prove: (weights: Float64Array) => Least;
  /**
   * The same over whole numbers by the facts that speak of some cells alone, so that the value is not above the least of all; undefined when
   * that takes more than its share of steps.
   */
  readonly minimiseWhole: (weights: Float64Array, cells: ReadonlySet<number>) => Best | undefined;
  /** A point in whole numbers that is nearly the least, as far as one is found in a few steps: it has to be checked. */
  readonly nearMinimum: (weights: Float64Array) => Best;
  /** A good point whose every number is one of the two whole ones around that of a given point: it has to be checked. */
  readonly minimiseNear: (weights: Float64Array, point: Float64Array) => Best;
  /** The best point in whole numbers that is a known one but for the cells that are free. */
  readonly minimiseAround: (
    weights: Float64Array,
    known: ArrayLike<number>,
    free: ReadonlySet<number>,
  ) => Best | undefined;
  readonly dispose: () => void;
};

/** How many it may open near a point that is given: what is found is checked, and need not be the best. */
const nearBranches = 5;
/** How many branches a whole-number program may open before the bound of the linear one stands. */
const branches = 500;

/**
 * How a linear program is tried: the primal simplex method goes on from the last point, feasible whatever the objective, for so many
 * steps; the first time, and where that or rounding errors stop it, the dual one starts afresh, without presolve and with it.
 */
const onwards = { simplex_strategy: 4, presolve: "off", simplex_iteration_limit: 4000 } as const;
const unlimited = 2 ** 31 - 1;
const afresh = [
  { simplex_strategy: 1, presolve: "off", simplex_iteration_limit: unlimited },
  { simplex_strategy: 1, presolve: "on", simplex_iteration_limit: unlimited },
] as const;

/** Loads a piece into HiGHS. Every question throws a ContradictionError when the piece has no solution. */
export function solverOf(piece: Piece, program: Program): Solver {
  const data = modelOf(piece, program);
  const linear = highs.createModel(data);
  linear.options.set({ output_flag: false });
  let whole: Model | undefined;

  const ask = (model: Model): Best | undefined => {
    const status = model.run().modelStatus;
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      throw new ContradictionError(whatContradicts(piece, program));
    if (status !== modelStatus.optimal) return undefined;
    return bestOf(model);
  };
  const bounds = { low: Float64Array.from(data.colLower), high: Float64Array.from(data.colUpper) };
  const columns = { kind: "range", from: 0, to: data.numCols - 1 } as const;
  /** The program over whole numbers, ready to run; `gap` is how far from the least its answer may be, as a share. */
  const wholeWithin = (weights: Float64Array, { low, high }: typeof bounds, gap: number): Model => {
    whole ??= wholeModel(data);
    setWeights(whole, weights);
    whole.changeColsBounds(columns, low, high);
    whole.options.set({ mip_rel_gap: gap, mip_max_nodes: gap > 0 ? 1 : branches });
    return whole;
  };
  let partAround: ReturnType<typeof aroundIn> | undefined;
  let isStarted = false;
  const minimise = (weights: Float64Array, isFar = false): Best => {
    setWeights(linear, weights);
    for (const way of isStarted && !isFar ? [onwards, ...afresh] : afresh) {
      if (way !== onwards) linear.clearSolver();
      isStarted = true;
      linear.options.set(way);
      const best = ask(linear);
      if (best) return best;
    }
    throw new Error(`HiGHS ended with status ${linear.getModelStatus()} on a linear program`);
  };
  const best = (model: Model): Best | undefined =>
    model.run().modelStatus === modelStatus.optimal ? bestOf(model) : undefined;
  /** A part of the piece over whole numbers, whose cells stand at some places of the whole. */
  const solvePart = (
    part: Piece,
    weights: Float64Array,
    places: ReadonlySet<number>,
    run: (model: Model) => Best | undefined,
  ): Best | undefined => {
    const model = wholeModel(modelOf(part, program));
    model.options.set({ mip_max_nodes: branches });
    setWeights(
      model,
      Float64Array.from(places, (at) => weights[at] ?? 0),
    );
    const found = run(model);
    model.dispose();
    return found;
  };
  const nowhere = piece.cells.map(() => Number.NaN);
  return {
    minimise,
    prove: (weights) => {
      const { value } = minimise(weights);
      const { colDual, rowDual } = linear.getSolution();
      return { value, cells: colDual, facts: rowDual };
    },
    minimiseWhole: (weights, near) => {
      if (near.size === piece.cells.length) return ask(wholeWithin(weights, bounds, 0));
      const found = solvePart(partOf(piece, near), weights, near, ask);
      return found && { value: found.value, point: spread(found.point, near, nowhere) };
    },
    nearMinimum: (weights) => {
      const model = wholeWithin(weights, bounds, 0.05);
      model.run();
      return bestOf(model);
    },
    minimiseNear: (weights, point) => {
      const low = point.map((value, at) => Math.max(bounds.low[at] ?? 0, Math.floor(value + 1e-6)));
      const high = point.map((value, at) => Math.min(bounds.high[at] ?? 0, Math.ceil(value - 1e-6)));
      const near = wholeWithin(weights, { low, high }, 0);
      near.options.set({ mip_max_nodes: nearBranches });
      near.run();
      return bestOf(near);
    },
    minimiseAround: (weights, known, free) => {
      partAround ??= aroundIn(piece);
      const found = solvePart(partAround(known, free), weights, free, best);
      return found && { value: found.value, point: spread(found.point, free, known) };
    },
    dispose: () => {
      linear.dispose();
      whole?.dispose();
    },
  };
}

/** Some cells of a piece, in their order, with the facts that speak of them alone. */
function partOf({ cells, facts }: Piece, near: ReadonlySet<number>): Piece {
  const own = [...near].map((at) => cells[at] ?? 0);
  const known = new Set(own);
  return { cells: own, facts: facts.filter((fact) => fact.cells.every((cell) => known.has(cell))) };
}

/** Some cells of a piece, with what its facts say of them while all others are as they are known. */
function aroundIn({ cells, facts }: Piece): (known: ArrayLike<number>, free: ReadonlySet<number>) => Piece {
  const at = new Map(cells.map((cell, place) => [cell, place]));
  const factsOf = cells.map((): number[] => []);
  facts.forEach((fact, index) => {
    for (const cell of fact.cells) factsOf[at.get(cell) ?? 0]?.push(index);
  });
  return (known, free) => {
    const told = new Set([...free].flatMap((place) => factsOf[place] ?? []));
    const around = [...told].flatMap((index): Fact[] => {
      const fact = facts[index];
      if (fact === undefined) return [];
      const places = fact.cells.map((cell) => at.get(cell) ?? 0);
      const kept = [...places.keys()].filter((i) => free.has(places[i] ?? 0));
      const fixed = places.reduce(
        (sum, place, i) => (free.has(place) ? sum : sum + (fact.times[i] ?? 0) * (known[place] ?? 0)),
        0,
      );
      const [own, times] = [kept.map((i) => fact.cells[i] ?? 0), kept.map((i) => fact.times[i] ?? 0)];
      return [{ ...fact, cells: own, times, low: fact.low - fixed, high: fact.high - fixed }];
    });
    return { cells: [...free].map((place) => cells[place] ?? 0), facts: around };
  };
}

/** A table with some numbers at their places, all others as they are known. */
function spread(point: Float64Array, places: ReadonlySet<number>, known: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(known);
  [...places].forEach((at, i) => {
    all[at] = point[i] ?? 0;
  });
  return all;
}

const bestOf = (model: Model): Best => ({
  value: model.getObjectiveValue(),
  point: model.getSolution().colValue,
});

type Model = ReturnType<typeof highs.createModel>;

const setWeights = (model: Model, weights: Float64Array): void =>
  void model.changeColsCost({ kind: "range", from: 0, to: weights.length - 1 }, weights);

function wholeModel(data: ReturnType<typeof modelOf>): Model {
  const model = highs.createModel({ ...data, integrality: data.colCost.map(() => variableType.integer) });
  model.options.set({ output_flag: false, mip_abs_gap: 0.5 });
  return model;
}

function modelOf({ cells, facts }: Piece, { low, high }: Program) {
  const column = new Map(cells.map((cell, place) => [cell, place]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const fact of facts) {
    fact.cells.forEach((cell, i) => {
      indices.push(column.get(cell) ?? 0);
      values.push(fact.times[i] ?? 0);
    });
    starts.push(indices.length);
  }
  const end = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  return {
    numCols: cells.length,
    numRows: facts.length,
    colCost: cells.map(() => 0),
    colLower: cells.map((cell) => low[cell] ?? 0),
    colUpper: cells.map((cell) => high[cell] ?? 0),
    rowLower: facts.map((fact) => end(fact.low)),
    rowUpper: facts.map((fact) => end(fact.high)),
    matrix: { format: "csr" as const, numRows: facts.length, numCols: cells.length, starts, indices, values },
  };
}

/** The facts that have to give way, and as little as possible, for the others to hold together. */
function whatContradicts(piece: Piece, program: Program): readonly string[] {
  const data = modelOf(piece, program);
  const { numCols, numRows, matrix } = data;
  const slack = piece.facts.flatMap((_, row) => [
    { row, value: 1 },
    { row, value: -1 },
  ]);
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < numRows; row++) {
    const [from, to] = [matrix.starts[row] ?? 0, matrix.starts[row + 1] ?? 0];
    indices.push(...matrix.indices.slice(from, to), numCols + 2 * row, numCols + 2 * row + 1);
    values.push(...matrix.values.slice(from, to), 1, -1);
    starts.push(indices.length);
  }
  const columns = numCols + slack.length;
  const given = highs.withModel(
    {
      ...data,
      numCols: columns,
      colCost: [...data.colCost, ...slack.map(() => 1)],
      colLower: [...data.colLower, ...slack.map(() => 0)],
      colUpper: [...data.colUpper, ...slack.map(() => highs.infinity)],
      matrix: { ...matrix, numCols: columns, starts, indices, values },
    },
    (model) => {
      model.options.set({ output_flag: false });
      model.run();
      return model.getSolution().colValue;
    },
  );
  const broken = (_: Fact, row: number): boolean =>
    (given[numCols + 2 * row] ?? 0) + (given[numCols + 2 * row + 1] ?? 0) > 1e-6;
  const named = piece.facts.filter(broken);
  // Only in whole numbers is there no solution: then all of them take part.
  return (named.length > 0 ? named : piece.facts).map(({ says }) => says);
}
