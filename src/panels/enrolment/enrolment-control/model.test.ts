import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { openByFirstConsent } from "../../../state/chosen-sites.ts";
import { noFilters } from "../../../state/filters.ts";
import { addMonths } from "../../../stats/months.ts";
import { factsOf } from "./facts.ts";
import { type ControlModel, changesOnNothing, controlModel, tableRows } from "./model.ts";
import { placeControl } from "./place.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const of = (changed: Partial<StudyInput> = {}) =>
  study({
    sites: [
      { code: "A", name: "A", node: "N1", opened: "2023-01-01" },
      { code: "B", name: "B", node: "N2", opened: "2023-04-12" },
    ],
    ...changed,
  });
/** One site, open all the time. */
const one = of({ sites: [{ code: "A", name: "A", node: "N1", opened: "2023-01-01" }] });
/** What the chart shows, where it can say anything. */
function charted(...args: Parameters<typeof controlModel>): ControlModel {
  return something(controlModel(...args));
}
const rowsOf = (...args: Parameters<typeof controlModel>) => {
  const model = controlModel(...args);
  return flatRows(table, isNothing(model) ? model.rows : tableRows(model.phases));
};
const months = (first: string, ...values: readonly number[]) =>
  values.map((consented, i) => ({ month: addMonths(first, i), screened: 0, consented, paired_evaluable: 0 }));
const steady = months("2023-01", 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12);
const shown = (...args: Parameters<typeof controlModel>) => rowsOf(...args).map(({ month }) => month);

test("limits are those of what is expected of the open sites, and chance alone is no signal", () => {
  // 132 consents; A is open for 12 months, B for 19 of the 30 days of April and 8 months: 20.633 site-months.
  const rate = 132 / (12 + 19 / 30 + 8);
  const rows = rowsOf(steady, of(), noFilters);
  expect(rows[0]).toMatchObject({ month: "2023-01", consented: 10, open_sites: 1, rule: null, status: "ok" });
  expect(rows[0]?.mean).toBeCloseTo(rate, 10);
  expect(rows[0]?.upper).toBeCloseTo(rate + 3 * Math.sqrt(rate), 10);
  expect(rows[3]?.open_sites).toBeCloseTo(1 + 19 / 30, 10);
  expect(rows[11]?.mean).toBeCloseTo(2 * rate, 10);
  expect(charted(steady, one, noFilters).signals).toEqual([]);
});
test("a site with a consent before its opening date is open from that month", () => {
  const first = (site: string) => ({ first_consent: site === "B" ? "2023-02" : null });
  const rows = rowsOf(steady, openByFirstConsent(of(), first), noFilters);
  expect(rows.slice(0, 4).map(({ open_sites }) => open_sites)).toEqual([1, 2, 2, 2]);
  // 132 consents in 12 months of A and 11 of B.
  expect(rows[0]?.mean).toBeCloseTo(132 / 23, 10);
});
test("a study that grows by a site is not faster, and one that does not is slower for its sites", () => {
  const doubled = months("2023-01", 10, 12, 10, 16, 20, 22, 20, 22, 20, 22, 20, 22);
  expect(charted(doubled, of(), noFilters).signals).toEqual([]);
  expect(charted(doubled, one, noFilters).signals.length).toBeGreaterThan(0);
});
const saidOf = (lang: "en" | "nb", ...[rows, of_, filters]: Parameters<typeof controlModel>) =>
  toldIn(words[lang], factsOf(charted(rows, of_, filters), { filters }), lang, {
    manifest: { release: "", previous: null, study: of_, firstMonth: null, supplied: [], files: {} },
    filters,
  });
test("the answer: the newest signal with its direction, or that nothing beyond chance is seen", () => {
  expect(saidOf("en", steady, one, noFilters)).toEqual([
    "No: nothing beyond chance is seen in 12 months.",
    "None of the four rules is broken. With 1 open site in December 2023, chance alone gives 1.1 to 20.9, around a mean of 11.0.",
  ]);
  const fast = months("2023-01", 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 40);
  expect(saidOf("en", fast, one, noFilters)).toEqual([
    "Yes, faster than chance explains, last in December 2023: 40 consented, 13.3 expected of the open sites.",
    "Standing out of 12 months judged: 1 fast and 4 slow. With 1 open site in December 2023, chance alone gives 1.2 to 25.4, around a mean of 13.3.",
  ]);
  const stopped = months("2023-01", 20, 22, 20, 22, 20, 22, 20, 22, 20, 22, 20, 0);
  expect(saidOf("nb", stopped, one, noFilters)[0]).toBe(
    "Ja, langsommere enn tilfeldigheter tilsier, sist i desember 2023: 0 samtykket, 19,2 forventet av de åpne sykehusene.",
  );
});
test("the month of the cut counts only when the cut is its last day", () => {
  expect(shown(steady, of(), noFilters).at(-1)).toBe("2023-12");
  expect(shown(steady, of({ data_cut: "2023-12-30" }), noFilters).at(-1)).toBe("2023-11");
});
test("the first month is the first in which a chosen site was open throughout; months without anybody are zeros", () => {
  expect(shown(steady, of(), { ...noFilters, site: "B" })[0]).toBe("2023-01");
  const late = rowsOf(months("2023-07", 1), of(), { ...noFilters, site: "B" });
  expect(late.slice(0, 3).map(({ month, consented }) => [month, consented])).toEqual([
    ["2023-05", 0],
    ["2023-06", 0],
    ["2023-07", 1],
  ]);
});
test("a period shows its complete months only", () => {
  expect(shown(steady, of(), { ...noFilters, period: "2023-03..2023-04" })).toEqual(["2023-03", "2023-04"]);
});
test("fewer than six months: no limits, and it cannot be said", () => {
  const cut = of({ data_cut: "2023-05-31" });
  const reason = { why: "too_few_months", months: 5, from: "2023-01", to: "2023-05", of: 54 };
  expect(controlModel(steady, cut, noFilters)).toMatchObject({ nothing: reason });
  expect(rowsOf(steady, cut, noFilters).every((row) => row.mean === null && row.status === "too_few")).toBe(true);
});
test("limits are set anew only at a change of enrolment that resets them", () => {
  const shifted = months("2023-01", 10, 12, 10, 12, 10, 12, 30, 32, 30, 32, 30, 32);
  const change = (scope: string, resets_limits: boolean) =>
    of({ sites: one.sites, changes: [{ on: "2023-07-01", scope, text_en: "x", text_nb: "x", resets_limits }] });
  expect(charted(shifted, change("enrolment", true), noFilters).signals).toEqual([]);
  expect(charted(shifted, change("enrolment", false), noFilters).signals.length).toBeGreaterThan(0);
  expect(charted(shifted, change("blood", true), noFilters)).toMatchObject({ changes: [] });
  expect(charted(shifted, change("blood", true), noFilters).signals.length).toBeGreaterThan(0);
});
test("a broken rule stands with its month; a small mean has exact limits, never below zero", () => {
  const counts = months("2023-01", 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 30);
  expect(rowsOf(counts, one, noFilters).at(-1)).toMatchObject({ month: "2023-12", rule: "outside", lower: 0 });
  expect(charted(counts, one, noFilters).signals.at(-1)).toMatchObject({
    rule: "outside",
    from: "2023-12",
    value: 30,
    up: true,
  });
});
test("nobody and no site: no months", () => {
  expect(controlModel([], of({ sites: [] }), noFilters)).toEqual({ nothing: { why: "nobody" }, rows: [] });
});
test("where there is nothing to show, the changes within its months are known all the same", () => {
  const change = { on: "2023-03-01", scope: "enrolment", text_en: "x", text_nb: "x", resets_limits: true };
  const changed = of({ data_cut: "2023-05-31", changes: [change, { ...change, on: "2023-06-01" }] });
  const found = controlModel(steady, changed, noFilters);
  expect(isNothing(found) && changesOnNothing(found.nothing, changed, noFilters)).toEqual([change]);
  expect(changesOnNothing({ why: "nobody" }, changed, noFilters)).toEqual([change]);
});
test("points stand in the middle of their months, the phases' limits across them, their names apart", () => {
  const change = { on: "2023-07-01", scope: "enrolment", text_en: "x", text_nb: "x", resets_limits: true };
  const model = charted(
    months("2023-01", 1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5),
    of({ sites: one.sites, changes: [change] }),
    noFilters,
  );
  const names = [5, 5].map((value) => ({ value, text: "", className: "" }));
  const { right, bottom, points, limits, resets, names: placed } = placeControl(model, 740, names);
  // 34 to 726 in twelve months; 12, above the limit of 5 + 3 √5, at the top, 32, and nobody 230 below it.
  expect([right, bottom]).toEqual([726, 262]);
  expect(points.slice(0, 2).map(({ x, y }) => [x, Math.round(y)])).toEqual([
    [expect.closeTo(34 + 692 / 24, 10), 243],
    [expect.closeTo(34 + (692 * 3) / 24, 10), 243],
  ]);
  expect(points.at(-1)?.area).toEqual({
    ...{ x: expect.closeTo(34 + (692 * 11) / 12, 10), y: 32 },
    ...{ width: expect.closeTo(692 / 12, 10), height: 230 },
  });
  expect(limits).toHaveLength(12);
  expect(limits[0]).toMatchObject({
    from: 34,
    to: expect.closeTo(34 + 692 / 12, 10),
    mean: expect.closeTo(262 - 230 / 12, 10),
  });
  expect(limits[11]).toMatchObject({
    from: expect.closeTo(34 + (692 * 11) / 12, 10),
    to: 726,
    mean: expect.closeTo(262 - (230 * 5) / 12, 10),
  });
  expect(resets).toEqual([380]);
  expect((placed[1]?.at ?? 0) - (placed[0]?.at ?? 0)).toBe(17);
});

test("a period only chooses the months shown: limits and signals are those of the whole series", () => {
  const counts = months("2023-01", 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 40);
  const period = { ...noFilters, period: "2023-11..2023-12" };
  const [whole, part] = [rowsOf(counts, one, noFilters), rowsOf(counts, one, period)];
  expect(part).toEqual(whole.slice(-2));
  expect(saidOf("en", counts, one, period)[0]).toBe(saidOf("en", counts, one, noFilters)[0]);
  const early = { ...noFilters, period: "2023-01..2023-08" };
  expect(saidOf("nb", steady, one, early)[0]).toBe("Nei: i 8 måneder ses ingenting ut over tilfeldigheter.");
});
test("months since a change that are too few for limits are counted apart, and the mean is that before it", () => {
  const change = { on: "2023-04-01", scope: "enrolment", text_en: "x", text_nb: "x", resets_limits: true };
  const before = [10, 9, 11, 10, 10, 9, 11, 10, 9, 11, 10, 10, 9, 10, 10]; // 149 over 15 months
  const study_ = of({
    data_cut: "2023-06-30",
    changes: [change],
    sites: [{ code: "A", name: "A", node: "N1", opened: "2022-01-01" }],
  });
  const counts = months("2022-01", ...before, 30, 30, 30);
  expect(charted(counts, study_, noFilters)).toMatchObject({
    judged: 15,
    notJudged: 3,
    since: { months: 3, on: "2023-04-01" },
  });
  const [verdict, sure] = saidOf("en", counts, study_, noFilters);
  expect(verdict).toBe("No in 15 months before the change of 1 April 2023; the 3 since are too few.");
  expect(sure).toMatch(
    /^None of the four rules is broken\. The 3 months since the change of 1 April 2023 are too few for limits\. .* around a mean of 9\.9 before that change\.$/,
  );
  expect(controlModel(counts, study_, { ...noFilters, period: "2023-04..2023-06" })).toMatchObject({
    nothing: { why: "too_few_months", months: 3 },
  });
});

test("one patient in seven months is no change of pace", () => {
  const alone = [0, 0, 0, 1, 0, 0, 0];
  const counts = months("2023-01", ...alone);
  const shortly = of({ data_cut: "2023-07-31", sites: one.sites });
  expect(rowsOf(counts, shortly, noFilters)[3]).toMatchObject({ upper: 2, lower: 0, rule: null });
  expect(saidOf("en", counts, shortly, noFilters)).toEqual([
    "No: nothing beyond chance is seen in 7 months.",
    "No month lies outside the limits. With 1 open site in July 2023, chance alone gives 0.0 to 2.0, around a mean of 0.1.",
  ]);
});
