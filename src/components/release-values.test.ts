import { expect, test } from "vitest";
import { formats } from "../words/format.ts";
import { releaseWords } from "../words/releases.ts";
import { changeCells } from "./release-values.ts";

const writing = { f: formats.en, words: releaseWords.en, isRounded: false };
const row = { headline: "consented", unit: "patients", before: 310, after: 423, same: 312 } as const;

test("a change is parted into the months that both releases have and those since, and the parts add up", () => {
  expect(changeCells(row, true, writing)).toEqual(["310", "423", "+113", "+2", "+111"]);
  expect(changeCells(row, false, writing)).toEqual(["310", "423", "+113"]);
});

test("a share is in per cent, its change in points of what is written; what is not told is a dash", () => {
  const share = { ...row, unit: "share", before: 0.8383, after: 0.8126, same: null } as const;
  expect(changeCells(share, true, writing)).toEqual(["83.8\u00a0%", "81.3\u00a0%", "−2.5 points", "–", "–"]);
  expect(changeCells({ ...share, same: 0.84 }, true, writing).slice(2)).toEqual(["−2.5 points", "+0.2", "−2.7"]);
  expect(changeCells(share, false, { ...writing, f: formats.nb, words: releaseWords.nb, isRounded: true })).toEqual([
    "84\u00a0%",
    "81\u00a0%",
    "−3 prosentpoeng",
  ]);
});

test("days stand as they are, with a decimal where they have one", () => {
  expect(changeCells({ ...row, unit: "days", before: 12, after: 11.5, same: 12 }, true, writing)).toEqual([
    ...["12", "11.5", "−0.5", "0", "−0.5"],
  ]);
});
