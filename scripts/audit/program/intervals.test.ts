import fc from "fast-check";
import { expect, test } from "vitest";
import { isLarge, mayBeNone } from "../judge.ts";
import { intervalsOf } from "./intervals.ts";
import { type Asked, ContradictionError, type Fact, type Program } from "./program.ts";

const known = (cells: number[], times: number[], low: number, high: number): Fact => ({
  cells,
  times,
  low,
  high,
  from: "link",
  says: `${cells}`,
});
const program = (limits: readonly [number, number][], facts: Fact[]): Program => ({
  low: Int32Array.from(limits, ([low]) => low),
  high: Int32Array.from(limits, ([, high]) => high),
  facts,
});
const cell = (at: number): Asked => ({ cells: [at], times: [1] });
const valueAt = ({ cells, times }: Asked, point: readonly number[]): number =>
  cells.reduce((sum, at, i) => sum + (times[i] ?? 0) * (point[at] ?? 0), 0);

test("a cell in no fact keeps its limits, and no program is solved for it", () => {
  expect(intervalsOf(program([[0, 4]], []), [cell(0)])).toEqual([{ low: 0, high: 4 }]);
});

test("a total leaves what the others leave", () => {
  const found = intervalsOf(
    program(
      [
        [0, 4],
        [1, 9],
        [6, 14],
      ],
      [known([0, 1, 2], [1, 1, 1], 25, 25)],
    ),
    [cell(0), cell(1), cell(2)],
  );
  expect(found).toEqual([
    { low: 2, high: 4 },
    { low: 7, high: 9 },
    { low: 12, high: 14 },
  ]);
});

test("a change is narrower than its two ends", () => {
  const change: Asked = { cells: [1, 0], times: [1, -1] };
  const found = intervalsOf(
    program(
      [
        [1, 9],
        [6, 14],
      ],
      [known([1, 0], [1, -1], 5, 8)],
    ),
    [change, cell(0), cell(1)],
  );
  expect(found).toEqual([
    { low: 5, high: 8 },
    { low: 1, high: 9 },
    { low: 6, high: 14 },
  ]);
});

test("cells that only whole numbers narrow are narrowed", () => {
  // a+b, b+c and a+c are all 3: in halves each is 1.5, in whole numbers there is no such table.
  const odd = [known([0, 1], [1, 1], 3, 3), known([1, 2], [1, 1], 3, 3), known([0, 2], [1, 1], 3, 3)];
  expect(() =>
    intervalsOf(
      program(
        [
          [0, 4],
          [0, 4],
          [0, 4],
        ],
        odd,
      ),
      [cell(0)],
    ),
  ).toThrow("0,1; 1,2; 0,2");
});

test("facts that cannot hold together are named", () => {
  const facts = [
    { ...known([0, 1], [1, 1], 9, 9), says: "rows" },
    { ...known([0, 1], [1, 1], 0, 5), says: "columns" },
  ];
  expect(() =>
    intervalsOf(
      program(
        [
          [0, 9],
          [0, 9],
        ],
        facts,
      ),
      [cell(0)],
    ),
  ).toThrow(/rows|columns/);
});

test("that nothing agrees with the facts is seen though all that is asked is large", () => {
  // All four are 20 at most, yet two of them are 11 at least, and the other two as well.
  const facts = [
    known([0, 1, 2, 3], [1, 1, 1, 1], 0, 20),
    known([0, 2], [1, 1], 11, 28),
    known([1, 3], [1, 1], 11, 28),
    known([0, 4], [1, -1], 5, 14),
  ];
  const rise: Asked = { cells: [0, 4], times: [1, -1], isEnough: mayBeNone, isLarge };
  expect(() =>
    intervalsOf(
      program(
        [0, 1, 2, 3, 4].map((): [number, number] => [0, 14]),
        facts,
      ),
      [rise],
    ),
  ).toThrow(ContradictionError);
});

/** Every table of whole numbers that agrees with a program, one by one. */
function tablesOf({ low, high, facts }: Program): readonly (readonly number[])[] {
  let points: number[][] = [[]];
  for (const [at, from] of low.entries()) {
    const values = Array.from({ length: (high[at] ?? 0) - from + 1 }, (_, i) => from + i);
    points = points.flatMap((point) => values.map((value) => [...point, value]));
  }
  return points.filter((point) =>
    facts.every((fact) => {
      const value = valueAt(fact, point);
      return value >= fact.low && value <= fact.high;
    }),
  );
}

const small = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 5 }),
    fc.array(
      fc.tuple(
        fc.array(fc.constantFrom(-1, 0, 1), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: -9, max: 20 }),
        fc.integer({ min: 0, max: 6 }),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([limits, rows]) =>
    program(
      limits.map(([from, width]) => [from, from + width] as [number, number]),
      rows.flatMap(([weights, from, width]) => {
        const cells = limits.map((_, at) => at).filter((at) => weights[at] !== 0);
        return cells.length === 0
          ? []
          : [
              known(
                cells,
                cells.map((at) => weights[at] ?? 0),
                from,
                from + width,
              ),
            ];
      }),
    ),
  );

test("intervals are those of all tables listed one by one", () => {
  fc.assert(
    fc.property(small, (given) => {
      const forms: Asked[] = [...given.low.keys()].map(cell);
      forms.push({ cells: [0, 1], times: [1, -1] });
      const tables = tablesOf(given);
      if (tables.length === 0) {
        expect(() => intervalsOf(given, forms)).toThrow(ContradictionError);
        return;
      }
      expect(intervalsOf(given, forms)).toEqual(
        forms.map((form) => {
          const values = tables.map((table) => valueAt(form, table));
          return { low: Math.min(...values), high: Math.max(...values) };
        }),
      );
    }),
    { numRuns: 400 },
  );
});

test("a change is none, or large, where it is so by all tables listed one by one", () => {
  fc.assert(
    fc.property(small, (given) => {
      const change: Asked = { cells: [0, 1], times: [1, -1], isEnough: mayBeNone, isLarge };
      const values = tablesOf(given).map((table) => valueAt(change, table));
      fc.pre(values.length > 0);
      const [{ low, high } = { low: 0, high: 0 }] = intervalsOf(given, [change]);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      expect([mayBeNone(low, high), isLarge(low, high)]).toEqual([mayBeNone(least, most), isLarge(least, most)]);
    }),
    { numRuns: 400 },
  );
});
