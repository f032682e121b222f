import { expect, test } from "vitest";
import { settingOf } from "../../define/reply.testing.ts";
import { column, declareTable, tableOf } from "../../define/table.ts";
import { noFilters } from "../../state/filters.ts";
import { otherUnderOneName } from "./across.testing.ts";
import { isApart } from "./apart.testing.ts";
import { otherNumbers } from "./languages.testing.ts";
import { numbersNotHeld } from "./numbers.testing.ts";
import { othersNamed, somebodyLeft } from "./part.testing.ts";
import type { Said } from "./said.testing.ts";
import { brokenWords } from "./words.testing.ts";

// Wilson: 322 of 382 is 84.3 % (80.3 to 87.6), 182 of 313 is 58.1 % (52.6 to 63.5).
const declared = declareTable({
  specimen: column.code("specimen"),
  on_target: column.count("samples"),
  due: column.count("samples"),
  within_target: column.estimate("due"),
  km_median_days: column.days(),
});
const row = (specimen: string, on_target: number, due: number, low: number, high: number, km_median_days: number) => ({
  specimen,
  on_target,
  due,
  within_target: { value: on_target / due, low, high },
  km_median_days,
});
const table = tableOf(
  declared,
  [row("blood", 322, 382, 0.803, 0.876, 12), row("tissue", 182, 313, 0.526, 0.635, 21)],
  noFilters,
);
const right = "Blood: 84 % (95 % interval 80 to 88, 322 of 382). Tissue: 58 % (95 % interval 53 to 64, 182 of 313).";
const said = (howSure = right, verdict = "Blood takes 12 days, tissue 21.", lang: Said["lang"] = "en"): Said => ({
  panel: "p",
  lang,
  verdict,
  howSure,
  table,
  setting: settingOf({ study: { sites: [] } }),
  consented: 0,
  elsewhere: () => undefined,
});
const whys = (howSure: string, verdict?: string): string =>
  [...numbersNotHeld(said(howSure, verdict)), ...brokenWords(said(howSure, verdict))].map(({ why }) => why).join("; ");

test("what the table holds is no contradiction", () => {
  expect(whys(right)).toBe("");
  const nb = right
    .replaceAll("Blood", "Blod")
    .replaceAll("Tissue", "Vev")
    .replaceAll(" of ", " av ")
    .replaceAll(" to ", " til ")
    .replaceAll("95 % interval", "95 %-intervall");
  const norwegian = said(nb, "Blod tar 12 dager, vev 21.", "nb");
  expect(numbersNotHeld(norwegian)).toEqual([]);
  expect(otherNumbers(said(), norwegian)).toEqual([]);
});

test.each([
  ["a wrong n", "322 of 382", "323 of 382", "no row holds both"],
  ["n and N of two rows", "322 of 382", "182 of 382", "no row holds both"],
  ["more than there are", "322 of 382", "382 of 322", "more than the 322"],
  ["a share that is rounded wrongly", "84 %", "85 %", "no share of the table is rounded to it"],
  ["an interval that no row has", "80 to 88", "80 to 89", "no row holds both limits"],
  ["an upper limit that does not lie over what is told", "80 to 88", "80 to over 88", "no row holds both limits"],
  ["a limit of its own decimals that is wrong", "80 to 88", "80 to 87.7", "no row holds both limits"],
  ["the interval of another row", "80 to 88", "53 to 64", "no one row holds these numbers together"],
  ["n of N of another row", "322 of 382", "182 of 313", "no one row holds these numbers together"],
])("%s is found", (_, from, to, why) => expect(whys(right.replace(from, to))).toContain(why));

test("a limit may be told with decimals of its own, or only as under or over", () => {
  expect(whys(right.replace("80 to 88", "80.3 to 88"))).toBe("");
  expect(whys(right.replace("80 to 88", "80 to over 87"))).toBe("");
});

test("of what lies far out only that it is over a number may be told, beside its limits", () => {
  const odds = tableOf(
    declareTable({
      specimen: column.code("specimen"),
      odds_ratio: column.withLimits(column.number("odds ratio")),
    }),
    [{ specimen: "blood", odds_ratio: { value: 243.1, low: 1.1, high: 5000 } }],
    noFilters,
  );
  const whysOf = (howSure: string): string =>
    numbersNotHeld({ ...said(howSure, "Blood is rising."), table: odds })
      .map(({ why }) => why)
      .join("; ");
  expect(whysOf("Rising: blood over 100 (1.1 to over 100).")).toBe("");
  expect(whysOf("Rising: blood over 300 (1.1 to over 100).")).not.toBe("");
  expect(whysOf("Rising: blood over 100 (1.2 to over 100).")).not.toBe("");
});

test("specimens that are swapped are found", () => {
  const swapped = right.replace("Blood", "Other").replace("Tissue", "Blood").replace("Other", "Tissue");
  expect(whys(swapped)).toContain("the words name tissue, the numbers are of blood");
});

test("the verdict's share and the interval of another row are found", () =>
  expect(whys("95 % interval 53 to 64.", "Blood is on time in 84 % of samples.")).toContain(
    "not that of what the verdict tells",
  ));

test("n of N of the verdict and the share of another row are found", () =>
  expect(whys("That is 58 %, 95 % interval 53 to 64.", "In 322 of 382 samples blood is on time.")).toContain(
    "not that of what the verdict tells",
  ));

test("days that no row has, and a month that nobody gave, are found", () => {
  expect(whys("", "Blood takes 13 days.")).toContain("no cell of days tells it");
  expect(whys("", "Blood took 12 days in May 2019.")).toContain("neither in the table nor in study.json");
});

test.each([
  ["NaN days.", "went wrong"],
  ["1 patients.", "one of many"],
  ["0 of 0 samples.", "nothing of nothing"],
  ["All of the 1 screened consented.", "all or none of one"],
  ["Ingen av de 1 inkluderte falt fra.", "all or none of one"],
  ["12  days.", "doubled space"],
  ["12 days .", "space before a sign"],
])("words that no reader should meet are found: %s", (words, why) => expect(whys("", words)).toContain(why));

test("all beside all but one is found", () =>
  expect(brokenWords(said("", "All, 100 %: 381 of 382."))).toMatchObject([
    { why: "100 % beside 381 of 382: neither all nor none" },
  ]));

test("a Norwegian number that differs is found", () =>
  expect(otherNumbers(said(""), said("", "Blod tar 12 dager, vev 22.", "nb"))).toMatchObject([
    { why: "en 12 21; nb 12 22" },
  ]));

test("one name for two numbers is found", () => {
  const counts = declareTable({ site: column.code("site"), consented: column.count("patients") });
  const of = (panel: string, consented: number) => ({
    panel,
    followed: noFilters,
    table: tableOf(counts, [{ site: "A", consented }], noFilters),
  });
  expect(otherUnderOneName([of("a", 3), of("b", 3)], isApart)).toEqual([]);
  expect(otherUnderOneName([of("a", 3), of("b", 4)], isApart)).toMatchObject([{ why: "a 3, b 4" }]);
});

test("another site than the chosen one, and anything said of nobody, are found", () => {
  const site = (code: string, name: string) => ({ code, name, node: "N" });
  const setting = settingOf({
    filters: { site: "A" },
    study: { sites: [site("A", "Furu hospital"), site("B", "Gran hospital")] },
  });
  const chosen = { ...said("", "Furu hospital is like Gran hospital."), setting };
  expect(othersNamed(chosen)).toMatchObject([{ why: expect.stringContaining("B is named though A is chosen") }]);
  expect(somebodyLeft(chosen, chosen)).toEqual([]);
  expect(somebodyLeft(chosen, { ...chosen, verdict: "Nobody yet." })).toHaveLength(1);
});
