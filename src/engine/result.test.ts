import { expect, test } from "vitest";
import { alone, cellOf, type Piece, readResult } from "./result.ts";

const piece = (...columns: readonly (readonly unknown[])[]): Piece => ({
  numRows: columns[0]?.length ?? 0,
  getChildAt: (index) => columns[index] ?? null,
});
const fields = [
  { name: "month", type: { typeId: 5 } },
  { name: "n", type: { typeId: 2 } },
];

test("values become cells: whole numbers, decimals, days, times, truth, and what is made of parts", () => {
  expect(cellOf(12n, { typeId: 2 })).toBe(12);
  expect(cellOf(2n ** 60n, { typeId: 2 })).toBe("1152921504606846976");
  expect(
    cellOf(new Uint32Array([4_294_967_295, 4_294_967_295, 4_294_967_295, 4_294_967_295]), { typeId: 7, scale: 0 }),
  ).toBe(-1);
  expect(cellOf(new Uint32Array([150, 0, 0, 0]), { typeId: 7, scale: 2 })).toBe(1.5);
  expect(cellOf(Date.UTC(2023, 6, 31), { typeId: 8 })).toBe("2023-07-31");
  expect(cellOf(Date.UTC(2023, 6, 31, 12), { typeId: 10 })).toBe("2023-07-31 12:00:00");
  expect(cellOf(true, { typeId: 6 })).toBe("true");
  expect(cellOf(Number.NaN, { typeId: 3 })).toBe("NaN");
  expect(cellOf({ a: 1n }, { typeId: 13 })).toBe('{"a":"1"}');
  expect(cellOf(null, { typeId: 2 })).toBeNull();
});

test("columns are known by their type and by what they hold", async () => {
  const { columns, rows } = await readResult({ fields }, [piece(["2023-01", null, "unknown"], [1, 2n, 3])], 10);
  expect(columns.map(({ kind }) => kind)).toEqual(["month", "number"]);
  expect(rows).toEqual([
    ["2023-01", 1],
    [null, 2],
    ["unknown", 3],
  ]);
});

test("no more is read than a limit asks for, and more is known to be there", async () => {
  let handed = 0;
  function* pieces() {
    for (;;) {
      handed += 1;
      yield piece(["a", "b"], [1, 2]);
    }
  }
  const { rows, more } = await readResult({ fields }, pieces(), 5);
  expect([rows.length, more, handed]).toEqual([5, true, 3]);
  const whole = await readResult({ fields }, [piece(["a"], [1])], 1);
  expect(whole.more).toBe(false);
});

test("an answer without rows has its columns all the same", async () => {
  const { columns, rows } = await readResult({ fields }, [], 5);
  expect([columns.map(({ name }) => name), rows]).toEqual([["month", "n"], []]);
});

test("a name that comes again is numbered, and takes no other's", () => {
  expect(alone(["a", "a", "a_2", "a", "b"])).toEqual(["a", "a_3", "a_2", "a_4", "b"]);
});
