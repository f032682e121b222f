import { describe, expect, test } from "vitest";
import { sumByDay, total } from "./day-counts.ts";

describe("sumByDay", () => {
  test("gives each day once, ascending, without empty days", () => {
    const counts = [
      { days: 10, count: 2 },
      { days: 9, count: 1 },
      { days: 10, count: 3 },
      { days: 4, count: 0 },
    ];
    const summed = sumByDay("test", counts);
    expect(summed).toEqual([
      { days: 9, count: 1 },
      { days: 10, count: 5 },
    ]);
    expect(total(summed)).toBe(6);
  });

  test("takes negative days only where they are signed", () => {
    const counts = [{ days: -2, count: 1 }];
    expect(sumByDay("test", counts, true)).toEqual(counts);
    expect(() => sumByDay("test", counts)).toThrow("test needs whole days of at least 0; got -2");
  });

  test("refuses broken counts", () => {
    expect(() => sumByDay("test", [{ days: 1, count: 0.5 }])).toThrow("0.5");
  });
});
