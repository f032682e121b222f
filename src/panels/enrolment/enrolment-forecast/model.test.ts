import { sum } from "d3-array";
import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { type Filters, noFilters } from "../../../state/filters.ts";
import { monthRange } from "../../../stats/months.ts";
import { dateAt, type Level, levels, type Variant } from "../../../stats/reach.ts";
import type { Foreseen } from "./ahead.ts";
import { factsOf } from "./facts.ts";
import { type ForecastModel, forecastIfKnown, forecastModel } from "./model.ts";
import { words } from "./words.ts";

type Site = { code: string; name: string; node: string; opened: string | null; target?: number };
const site = (code: string, opened: string | null, target?: number): Site => ({
  code,
  name: code,
  node: "N1",
  opened,
  ...(target === undefined ? {} : { target }),
});
const plan = (version: string, approved_on: string, ...points: readonly (readonly [string, number])[]) => ({
  version,
  approved_on,
  source: "",
  points: points.map(([month, cumulative]) => ({ month, cumulative })),
});
const context = (changed: Partial<StudyInput> = {}, filters: Partial<Filters> = {}) => ({
  manifest: {
    release: "2023-12-31",
    previous: null,
    firstMonth: "2023-01",
    supplied: ["patients", "samples"],
    files: {},
    study: study({
      target_patients: 200,
      target_counts: "consented",
      sites: [site("A", "2023-01-01"), site("B", "2023-01-01")],
      ...changed,
    }),
  },
  filters: { ...noFilters, ...filters },
});
type Consents = { readonly site: string; readonly month: string; readonly patients: number; readonly release: string };
const row = (site: string, month: string, patients: number, release = ""): Consents => ({
  site,
  month,
  patients,
  release,
});
/** Five consents a month at each of two sites, all through 2023: 120 in all. */
const steady = (last = "2023-12", release = ""): Consents[] =>
  monthRange("2023-01", last).flatMap((month) => [row("A", month, 5, release), row("B", month, 5, release)]);

const total = (rows: readonly Consents[]): number => sum(rows, ({ patients }) => patients);
/** The forecast from consents, as the questions answer them. */
const modelOf = (...given: Parameters<typeof askedOf>): ForecastModel => forecastModel(askedOf(...given), given[1]);
function askedOf(rows: readonly Consents[], setting: ReturnType<typeof context>) {
  const present = rows.filter(({ release }) => release === "");
  const months = present.map(({ month, patients }) => ({ step: "consented" as const, month, patients }));
  const sites = [...new Set(present.map(({ site }) => site))].map((site) => {
    const consented = total(present.filter((each) => each.site === site));
    const none = { screened: 0, paired_evaluable: 0, first_consent: null };
    return { ...none, site, consented, since_opening: consented };
  });
  const before = [...new Set(rows.map(({ release }) => release))].filter((release) => release !== "");
  const of = (release: string) => rows.filter((each) => each.release === release);
  const releases = before.map((release) => ({
    release,
    step: "consented" as const,
    first_month: of(release)[0]?.month ?? "",
    patients: total(of(release)),
  }));
  const byMonth = (of: readonly Consents[]) =>
    of.map(({ site, month, patients: consented }) => ({ site, month, consented }));
  return {
    months: monthCounts(months, setting),
    sites,
    releases,
    joined: byMonth(present),
    waits: [],
    earlierMonths: before.flatMap((release) => byMonth(of(release)).map((row) => ({ release, ...row }))),
    earlierSites: before.flatMap((release) =>
      ["A", "B"].map((code) => ({ release, code, node: "N1", opened: "2023-01-01" })),
    ),
  };
}
/** What is foreseen, where the date can be told. */
function foreseen({ ahead }: ForecastModel): Foreseen {
  if (ahead.why !== "ok") throw new Error(`there should be a date, but: ${ahead.why}`);
  return ahead;
}

const reached = (m: ForecastModel, level: Level, variant: Variant = "last_six_months"): string | null =>
  dateAt(foreseen(m).reach, level, variant);

test("at ten a month 80 more patients take about eight months, sooner and later alike", () => {
  const m = modelOf(steady(), context());
  expect(m).toMatchObject({ now: 120, target: 200 });
  expect(foreseen(m).pace).toBeGreaterThan(9);
  expect(foreseen(m).pace).toBeLessThan(11);
  expect(reached(m, 0.5)?.slice(0, 7)).toMatch(/2024-0[89]/);
  expect((reached(m, 0.1) ?? "") < (reached(m, 0.5) ?? "")).toBe(true);
  expect((reached(m, 0.5) ?? "") < (reached(m, 0.9) ?? "")).toBe(true);
  const { dots } = foreseen(m);
  expect(dots).toHaveLength(20);
  expect(dots).toEqual(dots.toSorted());
  expect(reached(m, 0.5, "all_months")).toBeTruthy();
});
test("the fan begins at today's number, widens and never falls", () => {
  const { fan } = foreseen(modelOf(steady(), context()));
  expect(fan[0]).toEqual({ month: 0, quantiles: levels.map(() => 120) });
  for (const [i, { quantiles }] of fan.entries()) {
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
    for (const [j, value] of quantiles.entries()) expect(value).toBeGreaterThanOrEqual(fan[i - 1]?.quantiles[j] ?? 0);
  }
});
test("no plan: no chances, and no number of further sites", () => {
  expect(foreseen(modelOf(steady(), context()))).toMatchObject({ plans: [], moreSites: null });
});
test("two plans: each has its own chance in the order of approval, and the later month the better one", () => {
  const m = foreseen(
    modelOf(
      steady(),
      context({
        plan: [
          plan("2", "2023-06-01", ["2023-06", 50], ["2025-06", 200]),
          plan("1", "2023-01-01", ["2023-01", 0], ["2024-06", 200]),
          plan("never reaches it", "2023-09-01", ["2023-01", 0], ["2024-06", 199]),
        ],
      }),
    ),
  );
  expect(m.plans.map(({ version, month }) => [version, month])).toEqual([
    ["1", "2024-06"],
    ["2", "2025-06"],
  ]);
  const [early, late] = m.plans.map(({ chance }) => chance);
  expect(early).toBeLessThan(0.5);
  expect(late).toBeGreaterThan(0.9);
  expect(m.moreSites).toBe(0); // the newest plan leaves a year and a half
});
test("a plan that asks for more than the pace gives needs further sites", () => {
  const m = foreseen(modelOf(steady(), context({ plan: [plan("1", "2023-01-01", ["2024-05", 200])] })));
  expect(m.moreSites).toBeGreaterThan(0);
});
test("a plan that ended before the cut: no chance, and no number of sites helps", () => {
  const m = foreseen(modelOf(steady(), context({ plan: [plan("1", "2023-01-01", ["2023-10", 200])] })));
  expect(m.plans).toMatchObject([{ month: "2023-10", chance: 0 }]);
  expect(m.moreSites).toBeNull();
});
test("a site that opens later brings the target nearer, one without a date does not", () => {
  const sites = [site("A", "2023-01-01"), site("B", "2023-01-01")];
  const median = (...more: readonly Site[]) =>
    reached(modelOf(steady(), context({ sites: [...sites, ...more] })), 0.5) ?? "";
  expect(median(site("C", "2024-02-01")) < median()).toBe(true);
  expect(median(site("C", null))).toBe(median());
});
test("the target reached, exactly or passed, and a target of 0: nothing is left to foresee", () => {
  for (const target_patients of [120, 100, 0])
    expect(modelOf(steady(), context({ target_patients }))).toMatchObject({
      target: target_patients,
      now: 120,
      ahead: { why: "reached", target: target_patients },
    });
});
test("fewer than two open sites, or than three months: it cannot be said", () => {
  const alone = steady().filter((each) => each.site === "A");
  const notYet = [site("A", "2023-01-01"), site("B", "2024-01-01")];
  expect(modelOf(alone, context({ sites: notYet }))).toMatchObject({ ahead: { why: "too_little" } });
  const short = (first: string) =>
    modelOf([row("A", first, 5), row("B", first, 5)], context({ data_cut: "2023-03-31" })).ahead.why;
  expect(short("2023-02")).toBe("too_little");
  expect(short("2023-01")).toBe("ok");
  expect(modelOf([], context())).toMatchObject({ ahead: { why: "too_little" }, now: 0, past: [] });
});
test("a filter of one site has too little to go on; its own target reached is still said", () => {
  const sites = [site("A", "2023-01-01", 60), site("B", "2023-01-01")];
  const own = steady().filter((each) => each.site === "A");
  expect(modelOf(own, context({ sites }, { site: "A" }))).toMatchObject({
    target: 60,
    now: 60,
    ahead: { why: "reached" },
  });
  const larger = [site("A", "2023-01-01", 90), site("B", "2023-01-01")];
  expect(modelOf(own, context({ sites: larger }, { site: "A" }))).toMatchObject({
    target: 90,
    ahead: { why: "one_site" },
  });
});
test("a part of the study without a target of its own: a fan, but no date and no chance", () => {
  const m = modelOf(steady(), context({ plan: [plan("1", "2023-01-01", ["2024-06", 200])] }, { node: "N1" }));
  expect(m).toMatchObject({ target: null, ahead: { why: "no_target" } });
  expect("dots" in m.ahead || "reach" in m.ahead || "plans" in m.ahead).toBe(false);
  expect("fan" in m.ahead && m.ahead.fan.length).toBe(13);
});
test("the back-test holds each earlier release's forecast against what came, from its own rows alone", () => {
  const m = modelOf([...steady(), ...steady("2023-06", "2023-06-30")], context());
  expect(m.backTest).toHaveLength(1);
  expect(m.backTest[0]).toMatchObject({ release: "2023-06-30", observed: 120, held: true });
  const { low = 0, median = 0, high = 0 } = m.backTest[0] ?? {};
  expect(low).toBeGreaterThan(60);
  expect(low).toBeLessThan(median);
  expect(median).toBeLessThan(high);
  const stopped = modelOf([...steady("2023-06"), ...steady("2023-06", "2023-06-30")], context());
  expect(stopped.backTest[0]).toMatchObject({ observed: 60, held: false });
});
test("an earlier release with too little says nothing", () => {
  expect(modelOf([...steady(), row("A", "2023-01", 1, "2023-01-31")], context()).backTest).toEqual([]);
});
test("the same rows give the same forecast", () => {
  expect(modelOf(steady(), context())).toEqual(modelOf(steady().toReversed(), context()));
});

test("samples not supplied where the target counts pairs: not known, no number and no pace", () => {
  const setting = context({ target_counts: "paired" });
  const bare = { ...setting, manifest: { ...setting.manifest, supplied: ["patients"] } };
  expect(forecastIfKnown(askedOf(steady(), bare), bare)).toEqual({
    nothing: { why: "not_supplied", what: "samples" },
    rows: [{ quantity: "now", what: "2023-12-31", number: null, observed: 200 }],
  });
  expect(forecastIfKnown(askedOf(steady(), setting), setting)).toHaveProperty("now");
  const consents = { ...bare, manifest: { ...bare.manifest, study: context().manifest.study } };
  expect(forecastIfKnown(askedOf(steady(), consents), consents)).toMatchObject({ now: 120 });
});
test("a plan approved after the data cut is not judged by", () => {
  const later = plan("2", "2024-02-01", ["2024-01", 110], ["2024-12", 200]);
  const first = plan("1", "2023-01-01", ["2023-01", 0], ["2024-06", 200]);
  expect(foreseen(modelOf(steady(), context({ plan: [first, later] }))).plans.map(({ version }) => version)).toEqual([
    "1",
  ]);
  expect(modelOf(steady(), context({ plan: [later] }))).toMatchObject({ planned: false });
});
test("an earlier release that knew a site by another code is tested by its own sites", () => {
  const renamed = context({ sites: [site("A", "2023-01-01"), site("B-HF", "2023-01-01")] });
  const rows = steady().map((each) => (each.site === "B" ? { ...each, site: "B-HF" } : each));
  const tests = modelOf([...rows, ...steady("2023-06", "2023-06-30")], renamed).backTest;
  expect(tests).toMatchObject([{ release: "2023-06-30", observed: 120, held: true }]);
  expect(tests).toEqual(modelOf([...steady(), ...steady("2023-06", "2023-06-30")], context()).backTest);
});

test("consents that no pace holds, as they have no date, are counted", () => {
  const asked = askedOf(steady(), context());
  const undated = { ...asked, sites: asked.sites.map((each) => ({ ...each, consented: each.consented + 4 })) };
  expect(forecastModel(asked, context()).notInPace).toBe(0);
  const model = forecastModel(undated, context());
  expect(model.notInPace).toBe(8);
  expect(factsOf(model).note).toContainEqual({ say: "not_in_pace", consents: 8 });
});
test("a site with consents before its opening date is open from the first of them, and is said: nobody leaves the pace", () => {
  const wrong = context({ sites: [site("A", "2023-01-01"), site("B", "2023-12-20")] });
  const model = modelOf(steady(), wrong);
  expect({ ...model, early: [] }).toEqual(modelOf(steady(), context()));
  expect(model).toMatchObject({ early: ["B"], notInPace: 0 });
  expect(factsOf(model).note).toContainEqual({ say: "early", sites: ["B"] });
  // Without a date; not open at the cut by its date, but by its patients; an earlier release is read alike.
  const dateless = context({ sites: [site("A", null), site("B", null)] });
  expect({ ...modelOf(steady(), dateless), early: [] }).toEqual(modelOf(steady(), context()));
  const later = context({ sites: [site("A", "2023-01-01"), site("B", "2024-03-01")] });
  expect(modelOf(steady(), later).ahead).toEqual(modelOf(steady(), context()).ahead);
});
test("the answer: the month of the target, and in how many earlier releases such ranges held", () => {
  const said = (lang: "en" | "nb", model: ForecastModel) => toldIn(words[lang], factsOf(model), lang, context());
  const tested = modelOf([...steady(), ...steady("2023-06", "2023-06-30")], context());
  expect(said("en", tested)).toEqual([
    "The target of 200 is most likely reached in September 2024 if the last six months' pace holds.",
    expect.stringMatching(
      /^By the model 8 times in 10 from .* 2024 to .* 2025\. Such ranges held for 4 of 4 past quarters and 1 of 1 earlier release\. No plan is supplied to hold it against\.$/,
    ),
  ]);
  const alone = modelOf(
    steady().filter((each) => each.site === "A"),
    context({ sites: [site("A", "2023-01-01", 90), site("B", "2023-01-01")] }, { site: "A" }),
  );
  expect(said("nb", alone)).toEqual([
    "Kan ikke sies for ett sykehus alene: en prognose krever minst to åpne sykehus.",
    "Så langt 60 pasienter, av målet på 90.",
  ]);
  expect(said("en", modelOf(steady(), context({ target_counts: "paired", target_patients: 0 })))[0]).toBe(
    "No target is supplied, so no date can be foreseen; 0 patients have an evaluable pair.",
  );
});

const supposing = (filters: Partial<Filters>) => {
  const setting = context({}, filters);
  const model = modelOf(steady(), setting);
  return { model, said: (lang: "en" | "nb") => toldIn(words[lang], factsOf(model), lang, setting) };
};
test("what is assumed moves the date, and the answer tells of both; nothing assumed tells of none", () => {
  // Ten a month, 80 to go: an even chance a little after eight months; at a pace of eight a month, after ten.
  const usual = supposing({});
  expect(usual.model.usual).toBeNull();
  const slower = supposing({ pace: "-20" });
  const [now, later] = [usual.model.ahead, slower.model.ahead].map((ahead) =>
    ahead.why === "ok" ? dateAt(ahead.reach, 0.5) : null,
  );
  expect(now?.slice(0, 7)).toBe("2024-09");
  expect(later?.slice(0, 7)).toBe("2024-11");
  expect(slower.model.usual).toEqual({ date: now });
  expect(slower.said("en")[0]).toBe(
    "Then the target of 200 is most likely reached in November 2024; as things are, in September 2024.",
  );
  expect(slower.said("nb")[0]).toBe(
    "Da nås målet på 200 mest sannsynlig i november 2024; slik det er nå, i september 2024.",
  );
  expect(slower.said("en")[1]).toContain("What is assumed is not tested.");
});
test("further sites bring it forward, and a July without inclusion puts it off by a month", () => {
  const dateOf = ({ model: { ahead } }: ReturnType<typeof supposing>) =>
    ahead.why === "ok" ? (dateAt(ahead.reach, 0.5) ?? "").slice(0, 7) : "";
  expect(dateOf(supposing({ more_sites: "2" }))).toBe("2024-05");
  expect(dateOf(supposing({ stop: "july" }))).toBe("2024-10");
  expect(dateOf(supposing({ more_sites: "2", stop: "july" }))).toBe("2024-05");
});
