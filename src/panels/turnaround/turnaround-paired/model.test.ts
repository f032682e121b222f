import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { sentences } from "../../../marks/sentence.ts";
import type { PairedRow } from "../../../questions/paired-days/question.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { binned } from "./bins.ts";
import { factsOf } from "./facts.ts";
import { pairedModel, tableRows, withoutTable } from "./model.ts";
import { table } from "./table.ts";
import { nothing, words } from "./words.ts";

const manifest = {
  release: "",
  previous: null,
  study: study(),
  firstMonth: "2023-01",
  supplied: ["samples"],
  files: {},
};
const voice = (lang: Lang) => ({ lang, f: formats[lang], names: names(lang, manifest.study) });
const said = (rows: readonly PairedRow[], lang: Lang = "en", site = "") => {
  const model = pairedModel(rows);
  const setting = { manifest, filters: { ...noFilters, site } };
  const summary = isNothing(model)
    ? nothing[lang].summary(model.nothing, voice(lang), site !== "")
    : sentences(
        [words[lang].verdict, words[lang].howSure].map((say) => say?.(factsOf(model, setting), voice(lang), setting)),
      ).text;
  return summary.replaceAll("\u00a0", " ");
};
function modelOf(rows: readonly PairedRow[]) {
  return something(pairedModel(rows));
}
const count = (difference: number, first: PairedRow["first"], patients = 1): PairedRow => ({
  since: "receipt",
  difference,
  first,
  patients,
});

// The median of the 78 averages (d[i] + d[j]) / 2, i <= j, of these twelve is 6.5.
const twelve = [-7, 3, 12, 12, 0, 25, 9, 9, 1, -2, 14, 8].map((days) => count(days, days > 0 ? "blood" : "tissue"));

test("a first row per start sums up, then a row for each difference; the median is that of the differences", () => {
  const rows = flatRows(table, modelOf(twelve).ways.flatMap(tableRows));
  const [all, ...byDifference] = rows.filter(({ since }) => since === "receipt");
  expect(all).toMatchObject({ patients: 12, blood_first: 9, same_day: 0, tissue_first: 3, median_days: 8.5 });
  expect(all).toMatchObject({ difference_days: null, status: "too_few", share: 0.75, shift_days: 6.5 });
  expect(byDifference.map((row) => [row.difference_days, row.patients])).toEqual([
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
  expect(rows.filter(({ since }) => since === "collection")).toMatchObject([
    { patients: 0, share: null, shift_days: null, status: "not_evaluable" },
  ]);
});
test("too few differences give the median and no interval; all alike give no shift", () => {
  const few = modelOf([count(4, "blood", 2), count(8, "blood")]);
  expect(few.shown).toMatchObject({ centre: 4, median: 4, interval: null });
  expect(flatRows(table, few.ways.flatMap(tableRows))[0]).toMatchObject({
    shift_days: null,
    shift_low: null,
    median_days: 4,
  });
  expect(said([count(0, "same_day", 40)])).toBe(
    "Neither: in all 40 patients both reports came on one day. From receipt, blood and tissue take equally long.",
  );
  expect(said([count(0, "same_day", 1)], "nb")).toMatch(
    /^Ingen av dem: hos den ene pasienten kom begge svar samme dag\. Fra mottak tar blod og vev like lang tid/,
  );
});
test("where no samples were supplied the ways stand without numbers", () =>
  expect(flatRows(table, withoutTable())).toMatchObject([
    { since: "receipt", patients: null, status: null },
    { since: "collection", patients: null, status: null },
  ]));
test("the sentence turns round when blood is the slower one, and its interval with it", () => {
  const slow = said(Array.from({ length: 30 }, (_, i) => count(-5 - (i % 3), "tissue")));
  expect(slow).toBe(
    "Tissue comes first in 100 % of patients. 95 % interval 89 to 100, 30 of 30 patients; blood first in 0. From receipt, blood takes 6 days longer (95 % interval 5.5 to 6.5).",
  );
  expect(said(twelve, "nb")).toContain("Fra mottak tar vev 6,5 dager lenger (95 %-intervall");
});
test("fewer than 25 get n of N, and nobody comes first where chance allows either", () => {
  // Wilson, 9 of 12: 47 to 91 %; 23 of 24: 80 to 99 %
  expect(said(twelve)).toMatch(
    /^It cannot be said yet: blood came first in 9 of 12 patients, tissue in 3\. From receipt/,
  );
  expect(said([count(4, "blood", 23), count(-2, "tissue", 1)])).toMatch(
    /^Blood comes first in 23 of 24 patients\. Tissue first in 1\./,
  );
  expect(said([count(4, "blood", 1)])).toMatch(
    /^It cannot be said yet: blood came first in 1 of 1 patient, tissue in 0\./,
  );
  expect(said([count(4, "blood", 30), count(-4, "tissue", 28), count(0, "same_day", 2)], "nb")).toMatch(
    /^Ingen av dem klart: blod kom først hos 30 av 60 pasienter, vev hos 28\. Begge samme dag hos 2\./,
  );
});
test("every kind of nothing has its own sentence", () => {
  const notSupplied = nothing.en.summary({ why: "not_supplied", what: "samples" }, voice("en"), false);
  const reasons = [notSupplied, said([]), said([], "en", "A")];
  expect(new Set(reasons).size).toBe(3);
  expect(reasons[0]).toContain("not supplied");
  expect(reasons[2]).toContain("filters");
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
  expect([above, below]).toEqual([{ count: 1, farthest: 2000 }, null]);
});
