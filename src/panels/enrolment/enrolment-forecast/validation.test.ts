import { expect, test } from "vitest";
import { langs } from "../../../words/lang.ts";
import { validationWords } from "../../../words/validation.ts";
import validation from "./validation.json" with { type: "json" };

const used = validation.filter(({ variant }) => variant === "widened");
const calm = ["constant", "slow_start", "ramp", "season", "uneven", "shock", "drift"];

test("the interval of 80 % holds the truth in at least 75 % of the simulated studies of every world but the fading one", () => {
  expect(used.map(({ world }) => world)).toEqual([...calm, "fading"]);
  for (const { world, runs, dates, number_held, date_held } of used) {
    expect(Math.min(runs, dates), world).toBeGreaterThanOrEqual(500);
    if (calm.includes(world))
      for (const held of [number_held, date_held]) expect(held, world).toBeGreaterThanOrEqual(0.75);
  }
});
test("without the spread of the past it held too seldom where months differ, and every world has a name", () => {
  const plain = validation.filter(({ variant }) => variant === "plain");
  for (const world of ["season", "shock", "drift"])
    expect(plain.find((row) => row.world === world)?.number_held, world).toBeLessThan(0.65);
  for (const lang of langs)
    for (const { world, variant } of validation)
      expect([validationWords[lang].worlds[world], validationWords[lang].variants[variant]]).not.toContain(undefined);
});
