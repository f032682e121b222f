import { expect, test } from "vitest";
import validation from "./validation.json" with { type: "json" };

const drawn = validation.filter(({ variant }) => variant === "last_six_months");

test("the method that is drawn holds the truth in 75 to 85 % of the simulated studies, of constant and of slow start", () => {
  expect(drawn.map(({ world }) => world)).toEqual(["constant", "slow_start"]);
  for (const { world, runs, dates, number_held, date_held } of drawn) {
    expect(Math.min(runs, dates), world).toBeGreaterThanOrEqual(500);
    for (const held of [number_held, date_held]) {
      expect(held, world).toBeGreaterThanOrEqual(0.75);
      expect(held, world).toBeLessThanOrEqual(0.85);
    }
  }
});
