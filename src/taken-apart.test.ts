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

/** The floors that read files, addresses and days; they make no markup and no sentence. */
const reading = /^src\/(cubes|engine|leadership|partners|state|stats)\//;
/** Where else text is taken apart or changed, and what text that is: never our own markup or sentences, which are made of pieces. */
const takenApart: Readonly<Record<string, string>> = {
  "src/components/citation.ts": "fields of a file that other programs read, so that each stays in its line",
  "src/components/csv.ts": "cells of a file, so that no program runs them; the decimal sign of a number",
  "src/components/beside.ts": "an address",
  "src/components/download-files.ts": "filters as an address has them; a file's name",
  "src/components/explore/fill.ts": "SQL",
  "src/components/explore/link.ts": "an address",
  "src/components/explore/points.ts": "a month or a day of an answer",
  "src/components/explore/save-chart.ts": "SQL",
  "src/components/explore/sql-name.ts": "the name of a table",
  "src/components/explore/starts.ts": "the value of a list's item",
  "src/components/typed-field.ts": "keys of choices",
  "src/components/href.ts": "an address",
  "src/components/leadership-file.ts": "what a host says of a file",
  "src/components/kept-file.ts": "an address",
  "src/components/lost-address.ts": "an address",
  "src/components/lost.ts": "an address",
  "src/components/month-marks.ts": "fills the places that a sentence of the page keeps",
  "src/components/offline.ts": "names of the browser's stores",
  "src/components/older.ts": "fills the place that a sentence of the page keeps",
  "src/components/overdue.ts": "a day",
  "src/components/card-views.ts": "the address",
  "src/components/say-kept.ts": "fills the place that a sentence of the page keeps",
  "src/components/pack/readme.ts": "text for Markdown, so that it is taken for nothing else",
  "src/components/pack/sheet-names.ts": "names of sheets, which a program limits",
  "src/components/search-match.ts": "what the reader typed, and what it is held against",
  "src/components/share.ts": "a code that the reader typed",
  "src/components/table-view.ts": "the value of a list's item",
  "src/components/travel.ts": "an address",
  "src/define/fitting.ts": "the words of a sentence, to count them",
  "src/marks/month-ticks.ts": "a month",
  "src/marks/pick.ts": "what a mark carries, beside its writing",
  "src/marks/plain-svg.ts":
    "a figure that leaves the page, for programs that know no style sheets: here alone markup is read again",
  "src/marks/rules.ts": "the style sheet of figures, and of the sheet that they stand on",
  "src/marks/sentence.ts": "the first letter of a sentence, whose place it knows",
  "src/marks/svg.ts": "escapes what becomes markup",
  "src/marks/text.ts": "lets a line of a figure break between words",
  "src/offline/kinds.ts": "an address",
  "src/offline/page-text.ts": "a page as a browser kept it: fills the place that a sentence of it keeps",
  "src/offline/store.ts": "names of the browser's stores; an address",
  "src/offline/worker.ts": "an address",
  "src/pages/data/[release]/[file].ts": "a file's name",
  "src/panels/genes/genes-matrix/chosen.ts": "what the reader typed",
  "src/panels/laboratory/run-quality/wording.ts": "the decimals of a number",
  "src/panels/laboratory/test-success/wording.ts": "reasons as the laboratory gave them",
  "src/panels/status/status-signals/wording.ts": "counts the words of a sentence, of which there is room for 40",
  "src/questions/bands/question.ts": "SQL",
  "src/questions/genes/fusion.ts": "the name of a fusion",
  "src/questions/open-partners.ts": "the message of an error of reading a file",
  "src/releases/feed.ts": "characters that XML cannot hold",
  "src/say/names.ts": "the first letter of a name, within a sentence or at its start",
  "src/words/bound.ts": "the blank before a percent sign",
  "src/words/format.ts": "numbers",
  "src/words/glossary.ts": "looks for terms in texts, and leaves these as they are",
  "src/words/names.ts": "several codes in one cell",
};
const taking =
  /\.(split|replace|replaceAll|match|matchAll|search|exec|test|startsWith|endsWith|charAt)\(|[iI]ndexOf\("|\.(markup|text)\.slice\(|new RegExp\(/;

test("text is taken apart where it comes from outside, and never what we have made ourselves", () => {
  const found = sources.filter(({ file, code }) => !reading.test(file) && taking.test(code)).map(({ file }) => file);
  expect(found.toSorted()).toEqual(Object.keys(takenApart).toSorted());
});

/** Where a figure takes nothing for zero, and why it is zero or no count. */
const zero: Readonly<Record<string, string>> = {
  "src/panels/concordance/tmb/place.ts": "a height in pixels, one for each label",
  "src/panels/enrolment/enrolment-control/model.ts": "a month without a row has nobody",
  "src/panels/enrolment/enrolment-flow/steps.ts": "a reason without a row has nobody",
  "src/panels/enrolment/enrolment-forecast/facts.ts": "told only where a forecast of the past was tested",
  "src/panels/enrolment/enrolment-forecast/model.ts": "a month without a row has nobody",
  "src/panels/enrolment/enrolment-forecast/pace.ts": "a month without a row has nobody",
  "src/panels/enrolment/enrolment-forecast/place.ts": "dots in a column before the first",
  "src/panels/laboratory/run-quality/bins.ts": "samples in a bin before the first",
  "src/panels/turnaround/result-before-decision/facts.ts": "of the days told, each has its reports",
  "src/panels/turnaround/result-before-decision/place.ts": "a height in pixels, one for each name",
  "src/panels/turnaround/turnaround-control/chart.ts": "a height in pixels, one for each line",
  "src/panels/turnaround/turnaround-paired/bins.ts": "the end of an axis that holds zero",
  "src/panels/turnaround/turnaround-since/model.ts": "every quarter with samples has its evidence",
  "src/panels/value/time-to-actionable/chart.ts": "a height in pixels, one for each name",
  "src/questions/consents-by-site/policy.ts": "a partner table holds every cell",
  "src/questions/quality/counts.ts": "samples of a value before the first",
  "src/questions/settled-by-site/policy.ts": "a partner table holds every cell",
  "src/questions/steps-by-site/policy.ts": "a partner table holds every cell",
};

test("a figure takes a count for zero only where its rows say so", () => {
  const counting = /^src\/(panels|kinds|say|define|questions)\//;
  const found = sources
    .filter(({ file, code }) => counting.test(file) && /\?\? 0\b/.test(code))
    .map(({ file }) => file);
  expect(found.toSorted()).toEqual(Object.keys(zero).toSorted());
});
