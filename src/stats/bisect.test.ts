import { describe, expect, test } from "vitest";
import { bisect, firstInteger } from "./bisect.ts";

describe("bisect", () => {
  test("finds a root to the last bits", () => {
    expect(bisect((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  });

  test("ends at the nearer end where there is no root", () => {
    expect(bisect((x) => x - 5, 0, 2)).toBeCloseTo(2, 12);
    expect(bisect((x) => x + 5, 1, 2)).toBeCloseTo(1, 12);
  });
});

describe("firstInteger", () => {
  test("finds the first for which the condition holds, else the end", () => {
    expect(firstInteger((k) => k * k >= 30, 0, 100)).toBe(6);
    expect(firstInteger((k) => k > -7, -20, -1)).toBe(-6);
    expect(firstInteger(() => false, 0, 10)).toBe(10);
  });
});
