import loadHighs from "highs";
import type { Equations, Row } from "./equations.ts";

const highs = await loadHighs();

/** A sum whose ends are asked, and how far apart they must be found for it to be safe: from `least` or less, `values` or more. */
export type Asked = { readonly of: ReadonlyMap<number, number>; readonly least: number; readonly values: number };
/** The least and the most that a sum can be; not further out than is asked. */
export type Ends = { low: number; high: number };

const grain = 1e-6;
/** Whether ends are far enough apart. */
export const isSafe = ({ low, high }: Ends, { least, values }: Asked): boolean =>
  low <= least + grain && Math.floor(high + grain) - Math.ceil(low - grain) + 1 >= values;

type Piece = { readonly numbers: number[]; readonly rows: Row[]; readonly asked: { asked: Asked; ends: Ends }[] };

function piecesOf({ low, rows }: Equations, asked: readonly { asked: Asked; ends: Ends }[]): readonly Piece[] {
  const parent = Int32Array.from(low.keys());
  const root = (from: number): number => {
    let at = from;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (const { of } of [...rows, ...asked.map((each) => each.asked)]) {
    const [first, ...others] = of.keys();
    if (first !== undefined) for (const other of others) parent[root(other)] = root(first);
  }
  const pieces = new Map<number, Piece>();
  const pieceAt = (at: number): Piece => {
    const found = pieces.get(root(at)) ?? { numbers: [], rows: [], asked: [] };
    pieces.set(root(at), found);
    return found;
  };
  for (const at of low.keys()) pieceAt(at).numbers.push(at);
  const firstOf = ({ of }: { of: ReadonlyMap<number, number> }): number => of.keys().next().value ?? 0;
  for (const row of rows) pieceAt(firstOf(row)).rows.push(row);
  for (const each of asked) pieceAt(firstOf(each.asked)).asked.push(each);
  return [...pieces.values()].filter((piece) => piece.asked.length > 0);
}

function modelOf({ numbers, rows }: Piece, { low, high }: Equations) {
  const place = new Map(numbers.map((at, i) => [at, i]));
  const starts = [0];
  const [indices, values]: [number[], number[]] = [[], []];
  for (const { of } of rows) {
    for (const [at, weight] of of) {
      indices.push(place.get(at) ?? 0);
      values.push(weight);
    }
    starts.push(indices.length);
  }
  const end = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  const [numCols, numRows] = [numbers.length, rows.length];
  const model = highs.createModel({
    ...{ numCols, numRows, colCost: numbers.map(() => 0) },
    colLower: numbers.map((at) => low[at] ?? 0),
    colUpper: numbers.map((at) => high[at] ?? 0),
    rowLower: rows.map((row) => end(row.low)),
    rowUpper: rows.map((row) => end(row.high)),
    matrix: { format: "csr", numRows, numCols, starts, indices, values },
  });
  model.options.set({ output_flag: false });
  return { model, place };
}

/** Finds the ends of what is asked of a piece by linear programs: of many sums at once as long as that settles some, then of each. */
function settle(piece: Piece, equations: Equations): void {
  const open = () => piece.asked.filter(({ asked, ends }) => !isSafe(ends, asked));
  const { model, place } = modelOf(piece, equations);
  const best = (weights: Float64Array): { readonly value: number; readonly point: Float64Array } => {
    model.changeColsCost({ kind: "range", from: 0, to: weights.length - 1 }, weights);
    for (const options of ways) {
      if (options !== ways[0]) model.clearSolver();
      model.options.set(options);
      const { modelStatus } = model.run();
      if (modelStatus === highs.constants.modelStatus.optimal)
        return { value: model.getObjectiveValue(), point: model.getSolution().colValue };
    }
    throw new Error("no numbers agree with what is published, or the solver gave up");
  };
  const weigh = (sums: readonly ReadonlyMap<number, number>[], sign: 1 | -1): Float64Array => {
    const weights = new Float64Array(piece.numbers.length);
    for (const of of sums)
      for (const [at, weight] of of) {
        const i = place.get(at) ?? 0;
        weights[i] = (weights[i] ?? 0) + sign * weight;
      }
    return weights;
  };
  const learn = (point: Float64Array): void => {
    for (const { asked, ends } of piece.asked) {
      let value = 0;
      for (const [at, weight] of asked.of) value += weight * (point[place.get(at) ?? 0] ?? 0);
      ends.low = Math.min(ends.low, value);
      ends.high = Math.max(ends.high, value);
    }
  };
  for (let idle = 0, sign: 1 | -1 = 1, left = open(); left.length > 0 && idle < 2; sign = sign === 1 ? -1 : 1) {
    learn(
      best(
        weigh(
          left.map(({ asked }) => asked.of),
          sign,
        ),
      ).point,
    );
    const now = open();
    idle = now.length + 2 < left.length ? 0 : idle + 1;
    left = now;
  }
  for (const { asked, ends } of piece.asked)
    for (const sign of [1, -1] as const) {
      if (isSafe(ends, asked)) continue;
      learn(best(weigh([asked.of], sign)).point);
    }
  model.dispose();
}

const ways = [
  { simplex_strategy: 4, presolve: "off", simplex_iteration_limit: 10_000 },
  { simplex_strategy: 1, presolve: "off", simplex_iteration_limit: 2 ** 31 - 1 },
  { simplex_strategy: 1, presolve: "on", simplex_iteration_limit: 2 ** 31 - 1 },
] as const;

/** For each sum the ends that linear programs find, as far out as shows it safe; those that are not come back whole. */
export function endsOf(equations: Equations, asked: readonly Asked[]): readonly Ends[] {
  const all = asked.map((each) => ({
    asked: each,
    ends: { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY },
  }));
  for (const piece of piecesOf(equations, all)) settle(piece, equations);
  return all.map(({ ends }) => ends);
}
