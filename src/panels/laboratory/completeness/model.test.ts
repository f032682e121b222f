import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { DueCount } from "../../../questions/completeness/question.ts";
import { told } from "../../../say/told.testing.ts";
import { factsOf } from "./facts.ts";
import { completenessModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { words } from "./words.ts";

const row = (
  field: DueCount["field"],
  site: string,
  due: number,
  missing: number,
  newest: string | null,
): DueCount => ({
  ...{ field, site, due, missing, newest },
});
const rows = [
  row("samples.run_id", "UNN", 20, 0, "2023-09"),
  row("samples.run_id", "OUS", 30, 1, "2023-10"),
  row("variants.vaf", "OUS", 10, 4, "2023-08"),
];
const made = (list: readonly DueCount[], cut = "2023-10-31") => something(completenessModel(list, ["OUS", "UNN"], cut));

test("values are summed by column and by site; a site has a row for each column that lacks some", () => {
  const lines = flatRows(table, tableRows(made(rows)));
  expect(
    lines.map(({ field, site, values_due, values_missing, newest_month }) => [
      field,
      site,
      values_due,
      values_missing,
      newest_month,
    ]),
  ).toEqual([
    ["all", null, 60, 5, "2023-10"],
    ["samples.run_id", null, 50, 1, "2023-10"],
    ["variants.vaf", null, 10, 4, "2023-08"],
    ["all", "OUS", 40, 5, "2023-10"],
    ["samples.run_id", "OUS", 30, 1, "2023-10"],
    ["variants.vaf", "OUS", 10, 4, "2023-08"],
    ["all", "UNN", 20, 0, "2023-09"],
  ]);
  expect(lines[0]?.share).toBeCloseTo(55 / 60, 12);
  expect(lines.map(({ status }) => status)).toEqual(["ok", "ok", "too_few", "ok", "ok", "too_few", "too_few"]);
});

test("a site is behind from two whole months without anything; a month that is not over does not count", () => {
  expect(made(rows).behind).toEqual([]);
  expect(made(rows, "2023-11-30").behind).toEqual([{ site: "UNN", months: 2 }]);
  expect(made(rows, "2023-11-29").behind).toEqual([]);
  expect(made([row("samples.run_id", "OUS", 3, 0, null)]).behind).toEqual([]);
});

test("of chosen months, and of a site without a known month, it is not told whether data are fresh", () => {
  const chosen = something(completenessModel(rows, ["OUS", "UNN"], "2023-12-31", "2023-08..2023-09"));
  expect(chosen.behind).toBeNull();
  expect(factsOf(chosen).sure.map(({ say }) => say)).toEqual(["most"]);
  const undated = [row("samples.run_id", "OUS", 30, 0, null), row("samples.run_id", "UNN", 30, 0, "2023-10")];
  expect(told(words, factsOf(made(undated)))[0]).toEqual(["Yes: none of 60 values that are due is missing.", null]);
});

test("nothing due is nothing to tell", () => {
  expect(isNothing(completenessModel([], [], "2023-10-31"))).toBe(true);
});

test("what is missing is told with the columns that lack most, and sites that are behind by name", () => {
  expect(told(words, factsOf(made(rows, "2023-11-30")))).toEqual([
    [
      "Not wholly: 5 of 60 values that are due are missing.",
      "Most often missing: allele fraction (4) and run (1). Nothing has come for two months or more from Universitetssykehuset Nord-Norge Tromsø.",
    ],
    [
      "Ikke helt: 5 av 60 verdier som skal være der, mangler.",
      "Oftest mangler allelfraksjon (4) og kjøring (1). Ingenting har kommet på to måneder eller mer fra Universitetssykehuset Nord-Norge Tromsø.",
    ],
  ]);
  expect(told(words, factsOf(made([row("samples.run_id", "OUS", 30, 0, "2023-10")])))[0]).toEqual([
    "Yes: none of 30 values that are due is missing.",
    "In the last two months something has come from every site that has data.",
  ]);
});

test("of one value it is said that it is there, or missing", () => {
  const verdicts = (missing: number) =>
    told(words, factsOf(made([row("samples.run_id", "OUS", 1, missing, "2023-10")]))).map(([verdict]) => verdict);
  expect(verdicts(0)).toEqual([
    "Yes: the one value that is due is there.",
    "Ja: den ene verdien som skal være der, er der.",
  ]);
  expect(verdicts(1)).toEqual([
    "No: the one value that is due is missing.",
    "Nei: den ene verdien som skal være der, mangler.",
  ]);
});
