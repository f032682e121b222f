import { expect, test } from "vitest";
import { falseSignals, measuredIn } from "./false-signals.ts";

test("with known limits every rule comes at its theoretical rate", () => {
  for (const rule of ["outside", "run_of_8", "trend_of_6", "two_of_three"] as const) {
    const ratio = measuredIn("known_limits")[rule] / measuredIn("theory")[rule];
    expect(ratio, rule).toBeGreaterThan(0.9);
    expect(ratio, rule).toBeLessThan(1.1);
  }
});
test("without any change fewer than 1 in 50 months breaks a rule, and the sentence says how many", () => {
  const { any } = measuredIn("monthly_consents");
  if (any === null) throw new Error("no rate was measured");
  expect(any).toBeLessThan(0.02);
  expect(falseSignals.en).toContain(`${(any * 1000).toFixed(1)} in 1,000 months`);
  expect(falseSignals.nb).toContain(`${(any * 1000).toFixed(1).replace(".", ",")} av 1\u00a0000`);
});
test("a world that was not measured is named", () => {
  expect(() => measuredIn("another")).toThrow("validation.json has no another");
});
test("a growing study whose sites keep their rate is seldom called slower, at 1, 3 and 25 consents a month", () => {
  for (const world of ["pace_1", "pace_3", "pace_25"]) {
    const { any, slower } = measuredIn(world);
    expect(any, world).toBeLessThan(0.02);
    expect(slower, world).toBeLessThan(0.01);
  }
});
