import fc from "fast-check";
import { expect, test } from "vitest";
import { placeColumns } from "./columns.ts";

test("one scale for all columns, and together they fill the room", () => {
  const column = (largest: number) => ({ largest, number: 20, head: 0 });
  const { scale, placed } = placeColumns([column(10), column(30), column(5)], 100, 640, 15);
  expect(scale).toBeCloseTo((540 - 30 - 60) / 45, 9);
  expect(placed[0].from).toBe(100);
  expect(placed[2].to).toBeCloseTo(640, 9);
});
test("no heading is wider than its column, and no column reaches into the next", () => {
  const column = fc.record({
    largest: fc.integer({ min: 1, max: 10_000 }),
    number: fc.integer({ min: 8, max: 50 }),
    head: fc.integer({ min: 20, max: 80 }),
  });
  fc.assert(
    fc.property(fc.tuple(column, column, column), (columns) => {
      const { scale, placed } = placeColumns(columns, 0, 312, 10);
      for (const [i, { from, to }] of placed.entries()) {
        const { largest, number, head } = columns[i] ?? { largest: 0, number: 0, head: 0 };
        expect(to - from).toBeGreaterThanOrEqual(head - 1e-6);
        expect(largest * scale + number).toBeLessThanOrEqual(to - from + 1e-6);
        if (i > 0) expect(from).toBeCloseTo((placed[i - 1]?.to ?? 0) + 10, 6);
      }
      expect(placed[2].to).toBeLessThanOrEqual(312 + 1e-6);
    }),
  );
});
