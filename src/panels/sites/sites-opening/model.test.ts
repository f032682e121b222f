import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { type Filters, noFilters } from "../../../state/filters.ts";
import { placeOpening } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { ofState, openingModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

type Given = readonly [code: string, opened: string | null, firstConsent?: string, region?: string];
/** The model of sites at which, if anybody, three consented. */
const modelOf = (...given: readonly Given[]) => modelUnder(noFilters, ...given);
function modelUnder(filters: Filters, ...given: readonly Given[]) {
  const sites = given.map(([code, opened, , region = ""]) => ({ code, name: code, node: "N", region, opened }));
  const rows = given.flatMap(([site, , first_consent]) =>
    first_consent === undefined
      ? []
      : [{ site, first_consent, screened: 3, consented: 3, paired_evaluable: 0, since_opening: 3 }],
  );
  return something(openingModel(siteSteps(rows), study({ data_cut: "2023-06-30", sites }), filters));
}
const rowsOf = (...given: readonly Given[]) => flatRows(table, modelOf(...given).rows.map(tableRow));

test("open, planned and without a date are three things; the day of the cut is open", () => {
  const given: readonly Given[] = [
    ["A", "2023-01-10", "2023-01"],
    ["B", "2023-06-30"],
    ["C", "2023-07-01"],
    ["D", null],
  ];
  expect(rowsOf(...given).map(({ state, months_open, status }) => [state, months_open, status])).toEqual([
    ["open", 6, "ok"],
    ["open", 1, "ok"],
    ["planned", null, "not_evaluable"],
    ["not_opened", null, "not_evaluable"],
  ]);
  const open = ofState(modelOf(...given), "open");
  expect(open.filter(({ consented }) => consented === 0).map(({ site }) => site)).toEqual(["B"]);
});
test("months to the first consent, and their median over sites that have one", () => {
  const given: readonly Given[] = [
    ["A", "2023-01-10", "2023-01"],
    ["B", "2023-01-31", "2023-04"],
    ["C", "2023-02-01"],
  ];
  expect(rowsOf(...given).map(({ months_to_first }) => months_to_first)).toEqual([0, 3, null]);
  expect(modelOf(...given).medianToFirst).toBe(1.5);
});
test("a consent before the opening date is no wait, and is said; no site is nothing to show", () => {
  const early: Given = ["A", "2023-03-01", "2023-01"];
  expect(rowsOf(early)[0]?.months_to_first).toBeNull();
  expect(modelOf(early, ["B", "2023-01-10", "2023-02"]).medianToFirst).toBe(1);
  expect(factsOf(modelOf(early)).sure).toContainEqual({ say: "early", sites: ["A"] });
  expect(openingModel(siteSteps([]), study(), noFilters)).toEqual({ nothing: { why: "nobody" }, rows: [] });
});
test("where every first consent came before its opening, somebody has consented all the same", () => {
  const early: readonly Given[] = [
    ["A", "2023-06-01", "2022-02"],
    ["B", "2023-09-01", "2022-03"],
  ];
  expect(said("en", ...early)).toEqual([
    "2 of 2 sites are open; how soon the first patient came is not known.",
    "First consent before the opening date: A and B.",
  ]);
  expect(said("nb", ["A", null, "2022-02"])).toEqual([
    "1 av 1 sykehus er åpent; når den første pasienten kom, er ikke kjent.",
    "Uten åpningsdato: A.",
  ]);
  expect(said("nb", ...early)[0]).toBe("2 av 2 sykehus er åpne; når den første pasienten kom, er ikke kjent.");
  const [a, b] = placeOpening(modelOf(...early), 740, { name: 86, end: 50 }).rows;
  expect([a, b].map((each) => (each?.firstConsent ?? 0) < (each?.opened ?? 0))).toEqual([true, true]);
});
test("each site's first consent, in opening order; a site without a region or patients stays", () => {
  const given: readonly Given[] = [
    ["B", "2022-05-01", "2022-05", "west"],
    ["A", "2022-03-15", "2022-05", "north"],
    ["Z", null],
  ];
  expect(rowsOf(...given).map((s) => [s.site, s.region, s.first_consent, s.consented])).toEqual([
    ["A", "north", "2022-05", 3],
    ["B", "west", "2022-05", 3],
    ["Z", null, null, 0],
  ]);
});
test("a line runs from the day of opening to the cut, and the first consent never stands before it", () => {
  const model = modelOf(["A", "2023-01-16", "2023-01"], ["B", "2023-07-01"], ["C", null]);
  const { rows, x, bottomOf } = placeOpening(model, 740, { name: 86, end: 50 });
  const [open, planned, undated] = rows;
  // Seven months, January to July, from 100 to 676; the cut is the end of the sixth, 16 January 15 of 31 days into the first.
  expect([x(0), x(7), bottomOf(3)]).toEqual([100, 676, 30 + 3 * 26]);
  expect(open?.opened).toBeCloseTo(100 + (576 / 7) * (15 / 31), 10);
  expect(open?.firstConsent).toBe(open?.opened);
  expect(open?.cut).toBeCloseTo(100 + (576 / 7) * 6, 10);
  expect(planned?.opened).toBeCloseTo(open?.cut ?? 0, 10);
  expect(undated?.opened).toBeNull();
});
test("on a phone a name has its line alone, and the words at the end stand behind their line", () => {
  const { nameRoom, rows, x } = placeOpening(modelOf(["A", "2023-01-16"]), 312, { name: 280, end: 60 });
  expect(nameRoom).toBe(312);
  expect(x(6)).toBeLessThanOrEqual(312 - 60 - 14);
  expect(rows[0]?.cut).toBeLessThanOrEqual(312 - 60 - 14);
  expect((rows[0]?.y ?? 0) - (rows[0]?.text.y ?? 0)).toBe(17);
});

const said = (lang: "en" | "nb", ...given: readonly Given[]) =>
  toldIn(words[lang], factsOf(modelOf(...given)), lang, {
    manifest: { release: "", previous: null, study: study(), firstMonth: null, supplied: [], files: {} },
    filters: noFilters,
  });
test("the answer counts the open sites and tells the typical wait; those waiting, planned or undated stand behind it", () => {
  const all: readonly Given[] = [
    ["A", "2023-01-10", "2023-01"],
    ["B", "2023-01-31", "2023-04"],
    ["C", "2023-02-01"],
    ["D", "2023-07-01"],
    ["E", null],
  ];
  expect(said("en", ...all)).toEqual([
    "3 of 5 sites are open; the first patient typically came 1.5 months after the month of opening.",
    "Median over 2 of 3 open sites that have a patient. Open without a consent so far: C. Planned: D (1 July 2023). Without an opening date: E.",
  ]);
  expect(said("nb", ["A", "2023-01-10", "2023-02"])).toEqual([
    "1 av 1 sykehus er åpent; den første pasienten kom 1 måned etter åpningsmåneden.",
    null,
  ]);
  expect(said("en", ["C", "2023-02-01"])[0]).toBe("1 of 1 site is open; no patient has consented yet.");
  expect(said("nb", ["D", "2023-07-01"])[0]).toBe("Sykehuset er ikke åpnet ennå.");
});

test("a chosen site is told beside all, never as one of one", () => {
  const all: readonly Given[] = [
    ["A", "2023-01-10", "2023-01"],
    ["B", "2023-01-31", "2023-04"],
    ["C", "2023-02-01"],
    ["E", null],
  ];
  const of = (lang: "en" | "nb", chosen: Partial<Filters>) => {
    const filters = { ...noFilters, ...chosen };
    return toldIn(words[lang], factsOf(modelUnder(filters, ...all)), lang, {
      manifest: { release: "", previous: null, study: study(), firstMonth: null, supplied: [], files: {} },
      filters,
    })[0];
  };
  expect(of("en", { site: "B" })).toBe(
    "B had its first patient 3 months after opening; typical of all sites is 1.5 months.",
  );
  expect(of("nb", { site: "C" })).toBe("C åpnet 1. februar 2023 og har ingen pasienter ennå.");
  expect(of("en", { site: "E" })).toBe("Not known: E has no opening date.");
  expect(of("nb", { node: "N" })).toBe("3 av 4 valgte sykehus er åpne, av alle 3 av 4.");
  expect(modelUnder({ ...noFilters, site: "B" }, ...all).rows).toHaveLength(4);
});
