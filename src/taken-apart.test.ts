import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { expect, test } from "vitest";

type Source = { readonly file: string; readonly code: string };
const sources: readonly Source[] = globSync("src/**/*.{ts,astro}")
  .filter((file) => !/\.(test|testing)\.ts$/.test(file))
  .map((file) => ({
    file: file.split(sep).join("/"),
    code: readFileSync(file, "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, ""),
  }));

/** Where text is taken apart or changed, and what text that is: never our own markup or sentences, which are made of pieces. */
const takenApart: Readonly<Record<string, string>> = {
  "src/components/FilterBar.astro": "keys of choices",
  "src/components/csv.ts": "cells of a file, so that no program runs them; the decimal sign of a number",
  "src/components/data-card.ts": "the address",
  "src/components/database.ts": "an address",
  "src/components/download-files.ts": "filters as an address has them; a file's name",
  "src/components/href.ts": "an address",
  "src/components/month-marks.ts": "fills the places that a sentence of the page keeps",
  "src/components/older.ts": "fills the place that a sentence of the page keeps",
  "src/components/overdue.ts": "a day",
  "src/cubes/study.ts": "the pattern of a month in study.json",
  "src/engine/intake.ts": "a file's name",
  "src/engine/reads.ts": "SQL",
  "src/engine/release.ts": "a folder's name and the first line of a file",
  "src/engine/strip-module.ts": "the database's glue",
  "src/engine/supplied.ts": "TABLE.COLUMN, as a panel says what it needs",
  "src/marks/month-ticks.ts": "a month",
  "src/marks/pick.ts": "what a mark carries, beside its writing",
  "src/marks/svg.ts": "escapes what becomes markup",
  "src/marks/text.ts": "lets a line of a figure break between words",
  "src/panels/genes/genes-matrix/chosen.ts": "what the reader typed",
  "src/panels/laboratory/run-quality/wording.ts": "the decimals of a number",
  "src/panels/laboratory/test-success/wording.ts": "reasons as the laboratory gave them",
  "src/panels/status/status-signals/wording.ts": "counts the words of a sentence, of which there is room for 40",
  "src/questions/bands/question.ts": "SQL",
  "src/questions/genes/fusion.ts": "the name of a fusion",
  "src/say/names.ts": "the first letter of a name, within a sentence or at its start",
  "src/state/address.ts": "the address",
  "src/state/filters.ts": "values of the address",
  "src/state/typed-cost.ts": "what the reader typed",
  "src/stats/xmr-phases.ts": "a day",
  "src/words/bound.ts": "the blank before a percent sign",
  "src/words/format.ts": "numbers",
  "src/words/names.ts": "several codes in one cell",
};
const taking =
  /\.(split|replace|replaceAll|match|matchAll|search|exec|test|startsWith|endsWith|charAt|regex)\(|[iI]ndexOf\("|\.(markup|text)\.slice\(|new RegExp\(/;

test("text is taken apart where it comes from outside, and never what we have made ourselves", () => {
  const found = sources.filter(({ code }) => taking.test(code)).map(({ file }) => file);
  expect(found.toSorted()).toEqual(Object.keys(takenApart).toSorted());
});

/** Where a figure takes nothing for zero, and why it is zero or no count. */
const zero: Readonly<Record<string, string>> = {
  "src/panels/concordance/tmb/place.ts": "a height in pixels, one for each label",
  "src/panels/enrolment/enrolment-control/model.ts": "a month without a row has nobody",
  "src/panels/enrolment/enrolment-flow/facts.ts": "a reason without a row has nobody",
  "src/panels/enrolment/enrolment-forecast/model.ts": "a month without a row has nobody",
  "src/panels/enrolment/enrolment-forecast/place.ts": "dots in a column before the first",
  "src/panels/laboratory/run-quality/bins.ts": "samples in a bin before the first",
  "src/panels/turnaround/result-before-decision/place.ts": "a height in pixels, one for each name",
  "src/panels/turnaround/turnaround-control/chart.ts": "a height in pixels, one for each line",
  "src/panels/turnaround/turnaround-paired/bins.ts": "the end of an axis that holds zero",
  "src/questions/quality/counts.ts": "samples of a value before the first",
};

test("a figure takes a count for zero only where its rows say so", () => {
  const counting = /^src\/(panels|kinds|say|define|questions)\//;
  const found = sources
    .filter(({ file, code }) => counting.test(file) && /\?\? 0\b/.test(code))
    .map(({ file }) => file);
  expect(found.toSorted()).toEqual(Object.keys(zero).toSorted());
});
