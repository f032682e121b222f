import { expect, test } from "vitest";
import { falseSignals } from "./false-signals.ts";
import validation from "./validation.json" with { type: "json" };

const of = (world: string) => validation.find((row) => row.world === world);

test("with known limits every rule comes at its theoretical rate", () => {
  for (const rule of ["outside", "run_of_8", "trend_of_6", "two_of_three"] as const) {
    const ratio = (of("known_limits")?.[rule] ?? 0) / (of("theory")?.[rule] ?? 1);
    expect(ratio, rule).toBeGreaterThan(0.9);
    expect(ratio, rule).toBeLessThan(1.1);
  }
});
test("without any change fewer than 1 in 50 months breaks a rule, and the sentence says how many", () => {
  const any = of("monthly_consents")?.any ?? 1;
  expect(any).toBeLessThan(0.02);
  expect(falseSignals.en).toContain(`${(any * 1000).toFixed(1)} in 1,000 months`);
  expect(falseSignals.nb).toContain(`${(any * 1000).toFixed(1).replace(".", ",")} av 1000`);
});
