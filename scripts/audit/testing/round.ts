import loadHighs from "highs";
import { Random } from "../../simulate/random.ts";
import { knowledgeOf } from "../knowledge/knowledge.ts";
import { base, isIdentifying, type Published } from "../published.ts";
import type { Exact } from "./made-up.ts";

const highs = await loadHighs();

/** What of the method is kept; a broken variant leaves something out. */
export type Method = {
  readonly secretOf: (release: number) => number;
  readonly links: boolean;
  readonly raised: boolean;
  readonly guard: boolean;
  /** Whether a number keeps to what was shown before, and no plain 5 becomes 0 again. */
  readonly keeps: boolean;
  /** Whether what is left of a whole without its part is hidden too. */
  readonly rests: boolean;
};

export const soundMethod: Method = {
  secretOf: () => 7,
  links: true,
  raised: true,
  guard: true,
  keeps: true,
  rests: true,
};

type Row = {
  readonly cells: readonly number[];
  readonly times: readonly number[];
  readonly low: number;
  readonly high: number;
};

/**
 * The releases rounded by the method that the audit is made for, or by one that leaves some of it out: floor or ceiling of each
 * fifth, with totals that agree. Small tables only; it serves tests.
 */
export function rounded(exact: readonly Exact[], method: Method = soundMethod): readonly Published[] {
  const done: Published[] = [];
  for (const [at, release] of exact.entries()) done.push(roundOne(release, done, method, method.secretOf(at)));
  return done;
}

function roundOne(release: Exact, earlier: readonly Published[], method: Method, secret: number): Published {
  const { unknowns, certain, pairs, rests } = knowledgeOf([...earlier, release]);
  const own = unknowns.list.findIndex((unknown) => unknown.release === earlier.length);
  const truth = unknowns.truth ?? [];
  const cells = unknowns.list.slice(own);
  const infinite = highs.infinity;
  const low = cells.map((_, at) => Math.floor((truth[own + at] ?? 0) / base));
  const high = cells.map((_, at) => Math.ceil((truth[own + at] ?? 0) / base));
  const cost = cells.map(({ table, place }) => 0.2 + noise(secret, table.name, table.cells[place] ?? []));
  const rows: Row[] = [];

  let small = 0;
  const zeros: number[] = [];
  for (const [at, { table }] of cells.entries()) {
    const count = truth[own + at] ?? 0;
    if (!isIdentifying(table)) continue;
    if (count >= 1 && count < base) small++;
    if (count > 0 || !method.raised) continue;
    high[at] = 1;
    zeros.push(at);
  }
  const needed = Math.min(zeros.length, Math.ceil(release.raisedZeros * small));
  if (zeros.length > 0) rows.push({ cells: zeros, times: zeros.map(() => 1), low: needed, high: zeros.length });

  for (const fact of certain.facts) {
    if (!method.links || fact.cells.some((cell) => cell < own)) continue;
    const here = fact.cells.map((cell) => cell - own);
    const exactTotal = fact.cells.reduce((sum, cell, i) => sum + (fact.times[i] ?? 0) * (truth[cell] ?? 0), 0);
    if (fact.from === "link" && fact.low === 0) rows.push({ cells: here, times: fact.times, low: 0, high: 0 });
    if (fact.from === "accuracy")
      rows.push({ cells: here, times: fact.times, low: (exactTotal - 5) / base, high: (exactTotal + 5) / base });
  }
  for (const rest of rests) {
    if (!method.rests || rest.release !== earlier.length) continue;
    const count = rest.cells.reduce((sum, cell, i) => sum + (rest.times[i] ?? 0) * (truth[cell] ?? 0), 0);
    rows.push({
      cells: rest.cells.map((cell) => cell - own),
      times: rest.times,
      low: 0,
      high: count < base ? 1 : infinite,
    });
  }
  for (const {
    table,
    earlier: before,
    later: [later = 0],
  } of pairs) {
    const at = later - own;
    if (at < 0) continue;
    const was = unknowns.list[before];
    const shown = (was?.table.shown[was.place] ?? 0) / base;
    const change = (truth[later] ?? 0) - (truth[before] ?? 0);
    if (method.guard && change !== 0 && Math.abs(change) < base) {
      low[at] = Math.max(low[at] ?? 0, shown - 1);
      high[at] = Math.min(high[at] ?? 0, shown + 1);
    }
    // Who takes it that counts do not fall would know more of a 5 that becomes 0 again.
    if (method.keeps && !isIdentifying(table) && shown > 0 && change >= 0) low[at] = Math.max(low[at] ?? 0, 1);
    if (method.keeps) cost[at] = (cost[at] ?? 0) + ((low[at] ?? 0) < shown ? -0.5 : 0.5);
  }
  const starts = [0];
  for (const { cells: list } of rows) starts.push((starts.at(-1) ?? 0) + list.length);
  const point = highs.withModel(
    {
      numCols: cells.length,
      numRows: rows.length,
      colCost: cost,
      colLower: low,
      colUpper: high,
      rowLower: rows.map((row) => (Number.isFinite(row.low) ? row.low : -infinite)),
      rowUpper: rows.map((row) => (Number.isFinite(row.high) ? row.high : infinite)),
      integrality: cells.map(() => highs.constants.variableType.integer),
      matrix: {
        format: "csr",
        numRows: rows.length,
        numCols: cells.length,
        starts,
        indices: rows.flatMap((row) => [...row.cells]),
        values: rows.flatMap((row) => [...row.times]),
      },
    },
    (model) => {
      model.options.set({ output_flag: false });
      const { modelStatus } = model.run();
      if (modelStatus !== highs.constants.modelStatus.optimal)
        throw new Error(`${release.name}: the made-up tables cannot be rounded so (status ${modelStatus})`);
      return model.getSolution().colValue;
    },
  );
  let next = 0;
  const tables = release.tables.map((table) => ({
    ...table,
    shown: table.cells.map(() => base * Math.round(point[next++] ?? 0)),
  }));
  return { ...release, tables };
}

/** From -1 to 1, by secret, table and cell alone. */
function noise(secret: number, table: string, codes: readonly string[]): number {
  const keys = [...`${table}|${codes.join("|")}`].map((letter) => letter.codePointAt(0) ?? 0);
  return new Random(secret, ...keys).between(-1, 1);
}
