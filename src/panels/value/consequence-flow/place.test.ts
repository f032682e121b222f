import { expect, test } from "vitest";
import { boardStages, type Informant } from "../../../cubes/codes.ts";
import { shareOf } from "../../../stats/share.ts";
import type { Group } from "./model.ts";
import { placeSteps } from "./place.ts";

const group = <By extends Informant | "all">(
  informedBy: By,
  [discussed, recommended, offered, started]: readonly [number, number, number, number],
): Group<By> => ({
  informedBy,
  steps: {
    discussed: shareOf(discussed, discussed),
    recommended: shareOf(recommended, discussed),
    offered: shareOf(offered, discussed),
    started: shareOf(started, discussed),
  },
  laterFurther: 0,
});
const model = {
  told: boardStages,
  all: group("all", [100, 40, 20, 10]),
  groups: [group("both", [60, 30, 20, 10]), group("blood", [40, 10, 0, 0])],
};
const texts = { name: () => "", count: () => "" };

test("on a phone bars take the whole width under their labels, group after group", () => {
  const { steps, height } = placeSteps(model, { width: 400 }, texts, 50);
  expect(steps.map(({ y, label }) => [y, label.y])).toEqual([
    [70, 61],
    [142, 133],
    [214, 205],
    [286, 277],
  ]);
  expect(height).toBe(318);
  expect(steps.map(({ segments }) => segments.map(({ group, from, to }) => [group.informedBy, from, to]))).toEqual([
    [
      ["both", 0, 240],
      ["blood", 240, 400],
    ],
    [
      ["both", 0, 120],
      ["blood", 120, 160],
    ],
    [["both", 0, 80]],
    [["both", 0, 40]],
  ]);
});
test("each group flows to its own part of the next step, and where it has none it ends", () => {
  const { bands } = placeSteps(model, { width: 400 }, texts, 50);
  expect(
    bands.map(({ upper, lower, top, bottom }) => [upper.group.informedBy, upper.to, lower.to, top, bottom]),
  ).toEqual([
    ["both", 240, 120, 94, 122],
    ["blood", 400, 160, 94, 122],
    ["both", 120, 80, 166, 194],
    ["both", 80, 40, 238, 266],
  ]);
});
test("with room, labels stand before their bars", () => {
  const { steps } = placeSteps(model, { width: 740 }, { ...texts, name: (step) => step }, 50);
  const [first] = steps;
  expect(first?.label.y).toBe(50 + 12);
  expect(first?.segments[0]?.from).toBeGreaterThan(first?.label.area.width ?? 740);
});
