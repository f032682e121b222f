import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { placeSites } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { siteModel, tableRow } from "./model.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

type Given = readonly [code: string, opened: string | null, consented: number, target: number | null];
/** The model of sites of which one more was screened than consented. */
function modelOf(given: readonly Given[], filters = noFilters) {
  const sites = given.map(([code, opened, , target]) => ({
    code,
    name: code,
    node: "N",
    region: null,
    opened,
    target,
  }));
  const none = { paired_evaluable: 0, first_consent: null, since_opening: 0 };
  const rows = given.map(([site, , consented]) => ({
    ...none,
    site,
    screened: consented + 1,
    consented,
    since_opening: consented,
  }));
  return siteModel(siteSteps(rows), study({ data_cut: "2022-12-31", sites }), filters);
}
function toldOf(lang: "en" | "nb", model: ReturnType<typeof siteModel>, filters = noFilters) {
  const manifest = { release: "", previous: null, study: study(), firstMonth: null, supplied: [], files: {} };
  return toldIn(words[lang], factsOf(model), lang, { manifest, filters });
}
const said = (lang: "en" | "nb", given: readonly Given[], filters = noFilters) =>
  toldOf(lang, modelOf(given, filters), filters);
const three: readonly Given[] = [
  ["A", "2022-03-01", 5, 5],
  ["B", "2022-03-01", 0, 9],
  ["C", "2022-03-01", 2, null],
];

test("the answer counts open sites with patients and own targets; of a part of the study no target and nobody waiting", () => {
  expect(said("en", three)).toEqual([
    "2 of 3 open sites have patients; 1 of 2 has reached its own target.",
    "7 consented; 10 were screened. Open without a patient: B.",
  ]);
  expect(said("nb", three)).toEqual([
    "2 av 3 åpne sykehus har pasienter; 1 av 2 har nådd sitt eget mål.",
    "7 har samtykket; 10 er vurdert. Åpne uten pasienter: B.",
  ]);
  const ofGroup = { ...noFilters, tumour_group: "lung" };
  expect(said("en", three, ofGroup)).toEqual([
    "2 of 3 sites have patients in this selection.",
    "7 consented; 10 were screened.",
  ]);
  expect(said("en", [["B", "2022-03-01", 0, 9]])).toEqual(["Nobody has consented yet, at 1 open site.", null]);
  expect(said("nb", [["B", "2022-03-01", 0, 9]], ofGroup)[0]).toBe(
    "Ingen pasienter med samtykke passer til dette utvalget.",
  );
});

test("months open count both ends, and the pace follows", () => {
  const { sites } = modelOf([["A", "2022-03-15", 20, null]]);
  expect(sites[0]).toMatchObject({ monthsOpen: 10, consentedPerMonth: 2 });
});
test("only the part of a period in which the site was open counts", () => {
  const filters = { ...noFilters, period: "2022-01..2022-04" };
  expect(modelOf([["A", "2022-03-15", 4, null]], filters).sites[0]).toMatchObject({
    monthsOpen: 2,
    consentedPerMonth: 2,
  });
});
test("a site that opens after the cut is not open, one without a date not known to be; neither has a pace", () => {
  const model = modelOf([
    ["A", "2023-01-01", 0, 5],
    ["B", null, 0, null],
  ]);
  expect(model).toMatchObject({ open: 0, waiting: [], withTarget: 1, reached: 0 });
  expect(model.sites.map((s) => [s.monthsOpen, s.consentedPerMonth])).toEqual([
    [0, null],
    [null, null],
  ]);
});
test("totals for the sentence", () => {
  const model = modelOf([
    ["A", "2022-03-01", 5, 5],
    ["B", "2022-03-01", 0, 9],
    ["C", "2022-03-01", 2, null],
  ]);
  expect(model).toMatchObject({ consented: 7, screened: 10, open: 3, withTarget: 2, reached: 1, waiting: ["B"] });
});
test("every site in opening order with its steps; one without patients stays, one that never opened comes last", () => {
  const sites = [
    { code: "B", name: "B", node: "N2", opened: "2022-05-01" },
    { code: "A", name: "A", node: "N1", opened: "2022-03-15", target: 20 },
    { code: "Z", name: "Z", node: "N1", opened: null, target: 5 },
  ];
  const pace = { first_consent: "2022-05", since_opening: 5 };
  const rows = [
    { ...pace, site: "A", screened: 4, consented: 5, paired_evaluable: 1 },
    { ...pace, site: "B", screened: 7, consented: 2, paired_evaluable: 0 },
  ];
  const found = (node: string) =>
    flatRows(table, siteModel(siteSteps(rows), study({ sites }), { ...noFilters, node }).sites.map(tableRow)).map(
      (s) => [s.site, s.opened, s.target, s.screened, s.consented, s.paired_evaluable],
    );
  expect(found("")).toEqual([
    ["A", "2022-03-15", 20, 4, 5, 1],
    ["B", "2022-05-01", null, 7, 2, 0],
    ["Z", null, 5, 0, 0, 0],
  ]);
  expect(found("N1")).toEqual(found("")); // a choice marks, and leaves out none
});
test("a line from none to the larger number, the target across it; in a narrow figure the name stands over it", () => {
  const model = modelOf([
    ["A", "2022-03-01", 9, 20],
    ["B", "2022-03-01", 19, null],
  ]);
  const wide = placeSites(model, 740, (site) => site);
  const [first, second] = wide.rows;
  expect([first?.y, second?.y, wide.bottomOf(2)]).toEqual([47, 73, 86]);
  expect(first?.target).toBe(740 - 64); // twenty is the highest number
  expect(first?.screened).toBeCloseTo((wide.left + 676) / 2, 10);
  expect(second?.target).toBeNull();
  const narrow = placeSites(model, 320, (site) => site);
  expect(narrow.rows.map(({ name, y }) => [name.x, name.y, y])).toEqual([
    [8, 50, 64],
    [8, 94, 108],
  ]);
});

test("consents before a site's opening are none of its pace", () => {
  const rows = [{ site: "A", screened: 15, consented: 15, paired_evaluable: 0, first_consent: "2022-02" }];
  const sites = [{ code: "A", name: "A", node: "N", opened: "2023-06-01" }];
  const steps = siteSteps(rows.map((row) => ({ ...row, since_opening: 0 })));
  const { sites: found } = siteModel(steps, study({ sites, data_cut: "2023-06-30" }), noFilters);
  expect(found[0]).toMatchObject({ consented: 15, monthsOpen: 1, consentedPerMonth: 0 });
});
test("under a period targets are left out, sites that opened later are not open, and all sites are the whole", () => {
  const filters = { ...noFilters, period: "2022-03..2022-04" };
  const given: readonly Given[] = [...three, ["D", "2022-05-01", 0, 4]];
  expect(modelOf(given, filters)).toMatchObject({ open: 3, withTarget: 0, reached: 0 });
  expect(said("en", given, filters)).toEqual([
    "2 of 4 sites have patients in this selection.",
    "7 consented; 11 were screened.",
  ]);
  expect(said("nb", given, filters)[0]).toBe("2 av 4 sykehus har pasienter i dette utvalget.");
});
test("a site without an opening date stands among those of a part, as its other patients are not seen there", () => {
  const given: readonly Given[] = [
    ["A", "2022-03-01", 5, 5],
    ["B", null, 0, null],
  ];
  expect(said("en", given, { ...noFilters, tumour_group: "lung" })[0]).toBe(
    "1 of 2 sites has patients in this selection.",
  );
  expect(said("en", given)[0]).toBe("1 of 1 open site has patients; 1 of 1 has reached its own target.");
});
test("a chosen site is compared with all, never alone", () => {
  expect(said("en", three, { ...noFilters, site: "A" })).toEqual([
    "A has 5 of the 7 patients who consented; its own target of 5 is reached.",
    "Here 5 consented and 6 were screened; at all sites 7 and 10.",
  ]);
  expect(said("nb", three, { ...noFilters, site: "B" })[0]).toBe(
    "B har 0 av de 7 pasientene som har samtykket; sykehusets eget mål er 9.",
  );
  expect(said("en", three, { ...noFilters, node: "N" })[0]).toBe(
    "The 3 chosen sites have 7 of the 7 patients who consented.",
  );
});

test("of rounded counts neither pairs nor pace of a site are told, and nothing stands in their place", () => {
  const row = { site: "A", screened: 20, consented: 15, paired_evaluable: 0, first_consent: null, since_opening: 0 };
  const sites = [{ code: "A", name: "A", node: "N", region: null, opened: "2022-03-01", target: null }];
  const { sites: found } = siteModel(siteSteps([row]), study({ data_cut: "2022-12-31", sites }), noFilters, true);
  expect(found.map(tableRow)).toMatchObject([{ consented: 15, paired_evaluable: null, consented_per_month: null }]);
});

test("what is expected by now is an even part of a site's own target, from its opening to the end of the newest plan", () => {
  const sites = [
    { code: "A", name: "A", node: "N", region: null, opened: "2022-03-01", target: 40 },
    { code: "B", name: "B", node: "N", region: null, opened: "2022-11-01", target: 12 },
    { code: "C", name: "C", node: "N", region: null, opened: "2022-03-01", target: null },
    { code: "D", name: "D", node: "N", region: null, opened: "2023-02-01", target: 5 },
  ];
  const plan = (version: string, approved_on: string, month: string) => ({
    ...{ version, approved_on, source: "" },
    points: [{ month, cumulative: 60 }],
  });
  const plans = [
    plan("1", "2022-01-01", "2022-12"),
    plan("2", "2022-06-01", "2023-10"),
    plan("3", "2023-01-01", "2030-01"),
  ];
  const steps = siteSteps(
    sites.map(({ code }) => ({
      site: code,
      screened: 9,
      consented: 9,
      paired_evaluable: 0,
      first_consent: null,
      since_opening: 9,
    })),
  );
  const of = (filters = noFilters, rounded = false) =>
    siteModel(steps, study({ data_cut: "2022-12-31", sites, plan: plans }), filters, rounded);
  const expected = (model: ReturnType<typeof of>) =>
    model.sites.map((site) => site.expected && Math.round(site.expected * 1e6) / 1e6);
  expect(expected(of())).toEqual([20, null, 2, null]); // in opening order: A, C, B, D
  expect(of()).toMatchObject({ withExpected: 2, onPace: 1 });
  expect(toldOf("en", of())[1]).toContain("1 of 2 has as many as expected by now.");
  expect(expected(of({ ...noFilters, period: "2022-03..2022-04" }))).toEqual([null, null, null, null]);
  expect(of(noFilters, true)).toMatchObject({ withExpected: 0 });
});
