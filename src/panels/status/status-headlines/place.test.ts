import { expect, test } from "vitest";
import { kaplanMeier, quantileDay } from "../../../stats/kaplan-meier.ts";
import type { Delay } from "./parts.ts";
import { columnsIn, placeBar, placeChanges, placeCounts, placeDelays, placeGrid, placeTexts } from "./place.ts";

test("four cells stand beside each other, two by two or stacked, each line as high as its highest", () => {
  expect(columnsIn(748)).toEqual({ columns: 4, each: 169 });
  expect(columnsIn(524)).toEqual({ columns: 2, each: 250 });
  expect(columnsIn(312)).toEqual({ columns: 1, each: 312 });
  const cell = (lines: number, height: number) => ({ heading: Array.from({ length: lines }, () => "H"), height });
  const { placed, height } = placeGrid([cell(1, 100), cell(2, 60), cell(1, 40), cell(1, 50)], 524);
  // Headings take 14 + 19 a line: 52 above the first line, 33 above the second, which begins 24 below the first.
  expect(placed).toMatchObject([
    { x: 0, y: 0, headed: 52 },
    { x: 274, y: 0, headed: 52 },
    { x: 0, y: 176, headed: 33 },
    { x: 274, y: 176, headed: 33 },
  ]);
  expect(height).toBe(176 + 33 + 50 + 8);
});

test("a bar reaches as far as it is towards the target, and further where the target is passed", () => {
  expect(placeBar(30, 120, null, 240)).toEqual({ track: 240, full: 60, bottom: 58, plan: null });
  expect(placeBar(240, 120, null, 240)).toMatchObject({ track: 120, full: 240 });
  expect(placeBar(0, 0, null, 240)).toMatchObject({ track: 0, full: 0 });
});

test("the plan's words stand under its mark, but never past an edge", () => {
  const words = "planned 60";
  const middle = placeBar(30, 120, { planned: 60, text: words }, 240);
  expect(middle.plan).toMatchObject({ at: 120, textX: 120, textY: 80 });
  const early = placeBar(30, 120, { planned: 0, text: words }, 240).plan;
  expect(early).toMatchObject({ at: 0, area: { x: 0, y: 64, height: 20 } });
  expect(early?.textX).toBe((early?.area.width ?? 0) / 2);
  const late = placeBar(30, 120, { planned: 120, text: words }, 240).plan;
  expect(late?.textX).toBe(240 - (late?.area.width ?? 0) / 2);
});

/** One sample reported on each of these days, and so many still open on the last. */
function delay(specimen: Delay["specimen"], days: readonly number[], open = 0): Delay {
  const completed = days.map((day) => ({ days: day, count: 1 }));
  const pending = open === 0 ? [] : [{ days: Math.max(...days), count: open }];
  const curve = kaplanMeier(completed, pending);
  const counts = {
    started: days.length + open,
    completed: days.length,
    pending: open,
    endedWithoutReport: 0,
    unknown: 0,
  };
  const [p25, p90] = [quantileDay(curve, 0.25).day, quantileDay(curve, 0.9).day];
  return { specimen, counts, curve, p25, median: quantileDay(curve, 0.5), p90, goal: null, status: "too_few" };
}

test("days run over whole weeks to 90 %; a line that never gets there goes to the end", () => {
  const blood = delay("blood", [4, 8, 12, 20]);
  const tissue = delay("tissue", [10], 2);
  const none = delay("tissue", []);
  const names = (specimen: string) => (specimen === "blood" ? "" : "-");
  const { left, last, x, rows, bottom } = placeDelays([blood, tissue], [blood, tissue], names, 400);
  // Blood's 90 % is day 20: three weeks. Tissue has reached a quarter on day 10, and is looked at twice as far: 20.
  expect(last).toBe(21);
  expect(x(0)).toBe(left);
  expect(x(21)).toBe(392);
  expect(rows).toMatchObject([
    { y: 56, line: { from: x(4), to: x(20) }, dot: x(8) },
    { y: 80, line: { from: x(10), to: 392 }, dot: null },
  ]);
  expect(bottom).toBe(92);
  expect(placeDelays([blood, none], [blood], names, 400).rows[1]).toMatchObject({ line: null, dot: null });
});

test("a label and its value share a line where they fit", () => {
  expect(placeTexts([["Blood", "9 of 12"]], 100, 300)).toEqual({
    texts: [{ text: "Blood: 9 of 12", y: 100 }],
    bottom: 123,
  });
  expect(
    placeTexts(
      [
        ["Blood", "9 of 12"],
        ["Tissue", "none"],
      ],
      100,
      50,
    ),
  ).toEqual({
    texts: [
      { text: "Blood", y: 100 },
      { text: "9 of 12", y: 119 },
      { text: "Tissue", y: 142 },
      { text: "none", y: 161 },
    ],
    bottom: 184,
  });
});

test("bars of counts begin behind the longest name, and end before the longest number", () => {
  const bars = placeCounts(
    [
      { name: "a", count: 20 },
      { name: "bbbbb", count: 5 },
    ],
    String,
    300,
  );
  const [first, second] = bars;
  expect(first?.left).toBe(second?.left);
  expect(first?.left).toBeGreaterThan(40);
  expect((first?.left ?? 0) + (first?.length ?? 0)).toBeLessThan(300 - 12);
  expect(second?.length).toBeCloseTo((first?.length ?? 0) / 4, 9);
  expect(bars.map(({ y }) => y)).toEqual([56, 80]);
});

test("what was added begins where what was there ends; what is gone is the end of it", () => {
  const difference = (before: number, now: number) => ({ difference: { before, now, change: now - before } });
  expect(placeChanges([difference(30, 40), difference(20, 15)], 400)).toMatchObject([
    { y: 44, from: 300, added: 100 },
    { y: 116, from: 150, added: 50 },
  ]);
  expect(placeChanges([difference(0, 0)], 400)).toMatchObject([{ from: 0, added: 0 }]);
});
