import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { placeRuns } from "./chart.ts";
import { runsModel } from "./model.ts";
import { words } from "./words.ts";

const voice = { lang: "en", f: formats.en, names: names("en", study()) } as const;
const rows = [
  { specimen: "blood", size: 2, runs: 10, samples: 20, repeats: 0 },
  { specimen: "tissue", size: 1, runs: 5, samples: 5, repeats: 0 },
] as const;
const placed = (width: number) => placeRuns(something(runsModel(rows)), { width }, words.en, voice);

test("one scale for all: half the runs, half the bar; a line of 26 pixels a size", () => {
  const [blood, tissue] = placed(828).blocks;
  expect([blood?.left, tissue?.left, blood?.across]).toEqual([0, 428, 400]);
  const bars = [...(blood?.sizes ?? []), ...(tissue?.sizes ?? [])].map(({ bar }) => bar);
  expect(bars[1]).toBeGreaterThan(0);
  expect(bars[8]).toBeCloseTo((bars[1] ?? 0) / 2, 9);
  expect(bars[0]).toBe(0);
  // Under a head of one line: 22 + 20 + 6, then half a line.
  expect(blood?.sizes.slice(0, 2).map(({ y }) => y)).toEqual([61, 87]);
  expect(blood?.bottom).toBe(48 + 8 * 26);
});
test("on a phone tissue stands under blood", () => {
  const [blood, tissue] = placed(360).blocks;
  expect([tissue?.left, tissue?.top]).toEqual([0, (blood?.bottom ?? 0) + 28]);
});
