import { type Asked, ContradictionError, type Fact, type Program } from "./program.ts";

/** The least and the most that a sum can be when every cell keeps to its own limits. */
export function reach({ cells, times }: Asked, low: ArrayLike<number>, high: ArrayLike<number>): [number, number] {
  let least = 0;
  let most = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0;
    const positive = (times[i] ?? 0) > 0;
    least += positive ? (low[cell] ?? 0) : -(high[cell] ?? 0);
    most += positive ? (high[cell] ?? 0) : -(low[cell] ?? 0);
  }
  return [least, most];
}

/**
 * The limits of every cell that follow from one fact at a time, applied until nothing moves, and the facts that still say
 * something beyond them. Throws a ContradictionError when a cell is left without a value.
 */
export function propagate(program: Program): Program {
  const low = program.low.slice();
  const high = program.high.slice();
  const factsOf: number[][] = Array.from({ length: low.length }, () => []);
  program.facts.forEach((fact, index) => {
    for (const cell of fact.cells) factsOf[cell]?.push(index);
  });
  const waiting = new Set(program.facts.keys());
  for (const index of waiting) {
    waiting.delete(index);
    const fact = program.facts[index];
    if (!fact) continue;
    for (const cell of tighten(fact, low, high)) for (const other of factsOf[cell] ?? []) waiting.add(other);
  }
  const facts = program.facts.filter((fact) => {
    const [least, most] = reach(fact, low, high);
    return least < fact.low || most > fact.high;
  });
  return { low, high, facts };
}

/** Narrows the limits of a fact's cells in place; gives the cells that moved. */
function tighten(fact: Fact, low: Int32Array, high: Int32Array): readonly number[] {
  const [least, most] = reach(fact, low, high);
  if (least > fact.high || most < fact.low) throw new ContradictionError([fact.says]);
  const moved: number[] = [];
  fact.cells.forEach((cell, i) => {
    const from = low[cell] ?? 0;
    const to = high[cell] ?? 0;
    const width = to - from;
    // What the other cells leave to this one, above its least and below its most.
    const up = Math.min(width, fact.high - least);
    const down = Math.min(width, most - fact.low);
    if (up === width && down === width) return;
    const positive = (fact.times[i] ?? 0) > 0;
    low[cell] = to - (positive ? down : up);
    high[cell] = from + (positive ? up : down);
    moved.push(cell);
  });
  return moved;
}
