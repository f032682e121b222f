import { expect, test } from "vitest";
import { studySchema } from "../../../cubes/study.ts";
import { plainText } from "../../../marks/plain-text.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { binned } from "./bins.ts";
import { type PairedCounts, pairedModel } from "./stats.ts";
import { words } from "./words.ts";

const study = studySchema.parse({
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2023-12-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: [],
});
const manifest = { release: "", previous: null, study, firstMonth: "2023-01", supplied: ["samples"], files: {} };
const answer = (rows: readonly PairedCounts[], lang: Lang = "en", site = "", supplied = ["samples"]) =>
  plainText(
    words[lang].summary(
      pairedModel(rows, supplied),
      { lang, f: formats[lang], names: names(lang, study) },
      { manifest, filters: { ...noFilters, site } },
    ),
  ).replaceAll("\u00a0", " ");
const count = (difference: number, first: PairedCounts["first"], patients = 1): PairedCounts => ({
  since: "receipt",
  difference,
  first,
  patients,
});

// The median of the 78 averages (d[i] + d[j]) / 2, i <= j, of these twelve is 6.5.
const twelve = [-7, 3, 12, 12, 0, 25, 9, 9, 1, -2, 14, 8].map((days) => count(days, days > 0 ? "blood" : "tissue"));

test("a first row per start sums up, then a row for each difference; the median is that of the differences", () => {
  const [receipt, collection] = pairedModel(twelve, ["samples"]).paired;
  expect(receipt?.all).toMatchObject({ patients: 12, blood_first: 9, same_day: 0, tissue_first: 3, median_days: 8.5 });
  expect(receipt?.all).toMatchObject({ status: "too_few", share: 0.75 });
  expect(receipt?.all.shift_days).toBe(6.5);
  expect(receipt?.rows.map((row) => [row.difference_days, row.patients])).toEqual([
    [null, 12],
    [-7, 1],
    [-2, 1],
    [0, 1],
    [1, 1],
    [3, 1],
    [8, 1],
    [9, 2],
    [12, 2],
    [14, 1],
    [25, 1],
  ]);
  expect(collection?.all).toMatchObject({ patients: 0, share: null, shift_days: null, status: "not_evaluable" });
});
test("too few differences give the median and no interval; all alike give no shift", () => {
  const few = pairedModel([count(4, "blood", 2), count(8, "blood")], ["samples"]).shown?.all;
  expect(few).toMatchObject({ shift_days: null, shift_low: null, median_days: 4 });
  expect(answer([count(0, "same_day", 40)])).toMatch(/^In the same patient blood and tissue take equally long/);
});
test("the sentence turns round when blood is the slower one, and its interval with it", () => {
  const slow = answer(Array.from({ length: 30 }, (_, i) => count(-5 - (i % 3), "tissue")));
  expect(slow).toMatch(
    /^In the same patient blood takes 6 days longer than tissue from receipt to report \(95 % interval 5/,
  );
  expect(slow).toContain(
    "The blood report came first in 0 % (95 % interval 0 to 11, 0 of 30), the tissue report in 30",
  );
  expect(answer(twelve, "nb")).toMatch(/^Hos samme pasient tar vev 6,5 dager lenger enn blod fra mottak til svar/);
});
test("fewer than 25 get n of N", () => {
  expect(answer(twelve)).toContain("The blood report came first in 9 of 12 patients, the tissue report in 3");
});
test("every kind of nothing has its own sentence", () => {
  const said = [answer([], "en", "", []), answer([]), answer([], "en", "A")];
  expect(new Set(said).size).toBe(3);
  expect(said[0]).toContain("not supplied");
  expect(said[2]).toContain("filters");
});

const days = (...list: number[]) => list.map((day) => ({ days: day, count: 1 }));

test("bins are a day wide where they fit, then weeks, and one starts at zero", () => {
  expect(binned(days(-3, 0, 5), 20).bins.map(({ from }) => from)).toEqual([-3, -2, -1, 0, 1, 2, 3, 4, 5]);
  const weeks = binned(days(-10, 0, 30), 10);
  expect(weeks.width).toBe(7);
  expect(weeks.bins[0]).toEqual({ from: -14, to: -8, count: 1 });
  expect(weeks.bins.reduce((sum, { count }) => sum + count, 0)).toBe(3);
});
test("an outlier is counted beyond the axis and does not stretch it", () => {
  const counts = [...Array.from({ length: 300 }, (_, i) => ({ days: i % 20, count: 1 })), { days: 2000, count: 1 }];
  const { bins, above, below } = binned(counts, 60);
  expect(bins.at(-1)?.to).toBe(19);
  expect([above.count, below.count]).toEqual([1, 0]);
});
