/** Something that a reader knows of numbers that nobody published: a weighted sum of some of them lies from `low` to `high`. */
export type Row = {
  readonly of: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
};
/** Numbers, each from `low` to `high`, and what is known of several of them. */
export type Equations = { readonly low: Float64Array; readonly high: Float64Array; readonly rows: readonly Row[] };

/** Limits that creep are left to the linear programs. */
const mostSteps = 300_000;
/** Smaller steps than this are rounding of the arithmetic. */
const grain = 1e-6;

function tighten({ of, low: least, high: most }: Row, low: Float64Array, high: Float64Array): readonly number[] {
  let [bottom, top] = [0, 0];
  for (const [at, weight] of of) {
    bottom += weight * (weight > 0 ? (low[at] ?? 0) : (high[at] ?? 0));
    top += weight * (weight > 0 ? (high[at] ?? 0) : (low[at] ?? 0));
  }
  const moved: number[] = [];
  for (const [at, weight] of of) {
    const [from, to] = [low[at] ?? 0, high[at] ?? 0];
    const size = Math.abs(weight);
    // What the others leave to this one: whole, for these are counts.
    const up = Math.floor((most - bottom) / size + grain);
    const down = Math.floor((top - least) / size + grain);
    const [least1, most1] = weight > 0 ? [to - down, from + up] : [to - up, from + down];
    if (least1 <= from && most1 >= to) continue;
    low[at] = Math.max(from, least1);
    high[at] = Math.min(to, most1);
    moved.push(at);
  }
  return moved;
}

/** The same numbers with every limit as narrow as one row after another makes it, until nothing moves. */
export function narrowed({ low: givenLow, high: givenHigh, rows }: Equations): Equations {
  const [low, high] = [givenLow.slice(), givenHigh.slice()];
  const rowsOf = new Map<number, number[]>();
  rows.forEach(({ of }, row) => {
    for (const at of of.keys()) {
      const own = rowsOf.get(at) ?? [];
      own.push(row);
      rowsOf.set(at, own);
    }
  });
  const waiting = new Set(rows.keys());
  let left = mostSteps;
  for (const row of waiting) {
    if (left-- === 0) break;
    waiting.delete(row);
    const known = rows[row];
    if (known === undefined) continue;
    for (const at of tighten(known, low, high)) for (const other of rowsOf.get(at) ?? []) waiting.add(other);
  }
  for (const [at, least] of low.entries())
    if (least > (high[at] ?? 0)) throw new Error(`number ${at} cannot be: ${least} to ${high[at]}`);
  return { low, high, rows };
}
