import { expect, test } from "vitest";
import { study } from "../../src/cubes/study.testing.ts";
import { drawCodes } from "./draw-codes.ts";
import { drawQuarters, quarterCode } from "./draw-quarters.ts";

const cells = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([code, n]) => ({ code, n }));
const draw = (
  least: "group" | "gene",
  counts: Readonly<Record<string, number>>,
  more: Partial<Parameters<typeof drawCodes>[0]> = {},
) =>
  drawCodes({
    ...{ dimension: "code", drawn: { least, rest: "other" }, threshold: least === "group" ? 20 : 10 },
    ...{ cells: cells(counts), earlier: [], named: [], ...more },
  });

test("genes of enough patients are named, all others stand together", () => {
  expect(draw("gene", { TP53: 30, KRAS: 10, ALK: 9 })).toEqual(["KRAS", "TP53", "other"]);
});
test("the group of all others is large enough, or holds nobody", () => {
  expect(draw("group", { a: 50, b: 20 })).toEqual(["a", "b", "other"]);
  expect(draw("group", { a: 50, b: 20, c: 3 })).toEqual(["a", "other"]);
  expect(draw("group", { a: 50, b: 19, c: 3 })).toEqual(["a", "other"]);
  // One group of all tells nobody from nobody.
  expect(draw("group", { a: 19, b: 3 })).toEqual([]);
  expect(draw("group", { a: 50, b: 3 })).toEqual([]);
});
test("what was named stays; a code joins with at least 5 more than ever before, so that joining proves no change of 1 to 4", () => {
  const earlier = [cells({ TP53: 30, KRAS: 8, ALK: 4 })];
  expect(draw("gene", { TP53: 30, KRAS: 12, ALK: 10 }, { earlier, named: ["TP53", "other"] })).toEqual([
    "ALK",
    "TP53",
    "other",
  ]);
});

const received = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([month, n]) => ["blood", "tissue"].map((specimen) => ({ specimen, month, n })));
const site = { code: "A", name: "A", node: "A", region: null, opened: "2022-02-10", target: null };
const opened = (data_cut: string) => ({ ...study(), data_cut, sites: [site] });
test("quarters are told when complete and large enough; small ones join the next, and what was told stays", () => {
  const first = {
    study: opened("2022-10-31"),
    cells: received({ "2022-02": 5, "2022-05": 16, "2022-08": 25, "2022-10": 40 }),
  };
  const groups = drawQuarters([first], "specimen", 20);
  expect(groups).toEqual([
    { from: "2022-01", to: "2022-06" },
    { from: "2022-07", to: "2022-09" },
  ]);
  const second = { study: opened("2023-03-31"), cells: [...first.cells, ...received({ "2022-12": 2, "2023-01": 9 })] };
  expect(drawQuarters([first, second], "specimen", 20)).toEqual([...groups, { from: "2022-10", to: "2022-12" }]);
  expect(["2021-12", "2022-04", "2022-09", "2022-10"].map((month) => quarterCode(groups, month))).toEqual([
    "2022-01",
    "2022-01",
    "2022-07",
    null,
  ]);
});
