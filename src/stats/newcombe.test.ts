import { describe, expect, test } from "vitest";
import { newcombe } from "./newcombe.ts";

describe("newcombe", () => {
  // Newcombe 1998, Stat Med 17:873-890, table II, method 10, as printed to four decimals
  test.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [10, 10, 0, 20, 1, 0.6791, 1],
  ])("gives the published interval of %i/%i against %i/%i", (e1, n1, e2, n2, value, low, high) => {
    const difference = newcombe(e1, n1, e2, n2);
    expect(difference.value).toBeCloseTo(value, 4);
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });

  test("changes only its sign when the groups change places", () => {
    const forth = newcombe(14, 20, 5, 31);
    const back = newcombe(5, 31, 14, 20);
    expect(back.value).toBeCloseTo(-forth.value, 14);
    expect(back.low).toBeCloseTo(-forth.high, 14);
  });

  test("refuses an empty group", () => {
    expect(() => newcombe(1, 2, 0, 0)).toThrow(RangeError);
  });
});
