import { describe, expect, test } from "vitest";
import { logGamma } from "./log-gamma.ts";
import { expectNear } from "./reference.testing.ts";

describe("logGamma", () => {
  // scipy: special.gammaln(x)
  test.each([
    [0.001, 6.907178885383853],
    [0.5, 0.5723649429247],
    [1, 0],
    [2.5, 0.2846828704729192],
    [11.9, 17.25847745059552],
    [100, 359.1342053695754],
    [1e6, 12815504.569147611],
  ])("gives scipy's value at %f", (x, expected) => {
    expectNear(logGamma(x), expected, 1e-14);
  });

  test("refuses 0 and below", () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(-1.5)).toThrow("-1.5");
  });
});
