import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import { formats } from "../../../words/format.ts";
import { decisionModel } from "./model.ts";
import { placeDecision } from "./place.ts";
import { words } from "./words.ts";

const count = (cause: EndCount["cause"], days: number, samples: number, specimen: "blood" | "tissue" = "blood") => ({
  specimen,
  cause,
  days,
  samples,
});
const placed = (rows: readonly EndCount[], width: number) =>
  placeDecision(something(decisionModel(rows, [], [])), { width }, words.en, formats.en);

test("curves rise from nothing at receipt to the share ended, by the day", () => {
  const [blood, tissue] = placed([count("reported", 7, 20), count("failed", 14, 20)], 824).blocks;
  expect([blood?.left, tissue?.left, blood?.across]).toEqual([0, 424, 400]);
  expect(tissue?.plot).toBeNull();
  // Under a head of one line: 26 + 20 + 6; the plot is 194 high and half of the samples are reported.
  expect([blood?.plot?.top, blood?.plot?.bottom]).toEqual([52, 246]);
  const [reported, failed] = blood?.plot?.curves ?? [];
  expect(reported?.points.map(({ y }) => y)).toEqual([246, 149, 149, 149]);
  expect(failed?.points.map(({ y }) => y)).toEqual([246, 246, 149, 149]);
  const { start = 0, end = 0 } = blood?.plot ?? {};
  expect(reported?.points.map(({ x }) => x)).toEqual([start, (start + end) / 2, end, end]);
});
test("where samples still wait the curves end with their follow-up", () => {
  const [blood] = placed([count("reported", 7, 20), count("pending", 10, 5)], 824).blocks;
  const days = blood?.plot?.readings.map(({ day }) => day) ?? [];
  expect(Math.max(...days)).toBe(10);
});
test("what ended after the axis is told below; on a phone tissue stands under blood", () => {
  const rows = [count("reported", 10, 97), count("reported", 2000, 3), count("reported", 10, 30, "tissue")];
  const { blocks, foot } = placed(rows, 360);
  expect(foot.join(" ")).toBe("Ended after day\u00a042: 3 blood samples.");
  expect(blocks.map(({ left, top }) => [left, top > 0])).toEqual([
    [0, false],
    [0, true],
  ]);
});
