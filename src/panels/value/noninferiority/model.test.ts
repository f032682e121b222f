import { expect, test } from "vitest";
import { z } from "zod";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { orderCounts } from "../../../questions/strategies/counts.ts";
import type { StrategyCount } from "../../../questions/strategies/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { expectNear, referenceCases } from "../../../stats/reference.testing.ts";
import type { Lang } from "../../../words/lang.ts";
import { placeNoninferiority } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { noninferiorityModel, tableRows, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const margin = (points: number) => ({ points, approved_on: "2022-01-14", source: "protocol", source_nb: "protokoll" });
const setting = (own = {}, filters = {}, manifest = {}) => ({
  manifest: {
    release: "2022-12-31",
    previous: null,
    study: study({ noninferiority_margin: margin(10), ...own }),
    firstMonth: "2022-01",
    supplied: ["patients", "samples", "variants"],
    files: {},
    ...manifest,
  },
  filters: { ...noFilters, ...filters },
});
type Outcome = StrategyCount["outcome"];
/** Patients of whom so many have a finding in both, in blood only, in tissue only and in neither; none gave no result. */
function orders(both: number, bloodOnly: number, tissueOnly: number, neither: number, awaited = 4) {
  const all = both + bloodOnly + tissueOnly + neither;
  const row = (strategy: StrategyCount["strategy"], found: number): readonly StrategyCount[] =>
    (
      [
        ["actionable", 1, found],
        ["nothing_actionable", 1, all - found],
        ["awaited", null, awaited],
      ] as const
    ).map(([outcome, tests, patients]: readonly [Outcome, number | null, number]) => ({
      ...{ strategy, outcome, tests, patients },
      with_haematopoiesis: patients,
    }));
  const either = both + bloodOnly + tissueOnly;
  return orderCounts([
    ...row("tissue", both + tissueOnly),
    ...row("blood", both + bloodOnly),
    ...row("blood_then_tissue", either),
    ...row("both", either),
  ]);
}
const model = (counts: Parameters<typeof orders>, own = {}, filters = {}, manifest = {}) =>
  something(noninferiorityModel(orders(...counts), setting(own, filters, manifest)));
const say = (lang: Lang, of: ReturnType<typeof model>) => toldIn({ en, nb }[lang], factsOf(of), lang, setting());

test("each order against tissue alone, over the same patients, by both methods", () => {
  // Cavo 2012, as Fagerland, Lydersen and Laake print it: Newcombe −0.1186 to −0.0046, Tango −0.1240 to −0.0054.
  const [blood, after, both] = flatRows(table, tableRows(model([59, 6, 16, 80])));
  expect(blood).toMatchObject({
    ...{ strategy: "blood", patients: 161, both: 59, blood_only: 6, tissue_only: 16, neither: 80 },
    ...{ margin: 10, status: "ok" },
  });
  expect(blood?.["difference"]).toBeCloseTo(-1000 / 161, 10);
  expect(blood?.["difference_low"]).toBeCloseTo(-11.86, 2);
  expect(blood?.["difference_high"]).toBeCloseTo(-0.46, 2);
  expect(blood?.["tango_low"]).toBeCloseTo(-12.4, 2);
  expect(blood?.["tango_high"]).toBeCloseTo(-0.54, 2);
  // What both find: all that tissue finds, and what blood alone finds.
  for (const row of [after, both]) expect(row).toMatchObject({ both: 75, blood_only: 6, tissue_only: 0, neither: 80 });
  expect(both?.["difference"]).toBeCloseTo(600 / 161, 10);
});
test("NILE (doi 10.1158/1078-0432.CCR-19-0624): a biomarker in 77 of 282 by blood, in 60 by tissue, in 89 by either, as printed", () => {
  const nile = model([48, 29, 12, 193]);
  const [blood, , either] = flatRows(table, tableRows(nile));
  expect(blood).toMatchObject({ patients: 282, both: 48, blood_only: 29, tissue_only: 12, neither: 193 });
  expect(Number(blood?.["difference"])).toBeCloseTo(27.3 - 21.3, 1);
  expect(Number(either?.["both"]) + Number(either?.["blood_only"])).toBe(89);
  expect(say("en", nile)[0]).toBe(
    "Yes: blood finds something actionable in 6.0 percentage points more patients than tissue.",
  );
});
test.each([
  // Of 200: Newcombe of 20, 2, 3 and 175 is −3.1 to 2.0; of 20, 2, 30 and 148 −19.5 to −8.8.
  [[20, 2, 3, 175], 5, "noninferior"],
  [[20, 2, 30, 148], 5, "inferior"],
  [[20, 2, 30, 148], 10, "not_shown"],
  // Tissue finds something in 25, 0, 0.5 and 5 %: blood that finds nothing would lie within the margin.
  [[20, 2, 30, 148], 25, null],
  [[20, 2, 30, 148], 24.9, "noninferior"],
  [[0, 0, 0, 200], 5, null],
  [[0, 0, 1, 199], 5, null],
  [[10, 0, 0, 190], 5, null],
  [[0, 100, 100, 0], 5, "not_shown"],
] as const)("%j is held against a margin of %i points: %s", (counts, points, conclusion) => {
  const { rows } = model([...counts], { noninferiority_margin: margin(points) });
  expect(rows.blood.conclusion).toBe(conclusion);
});
test("without a margin, of a part, or of few, nothing is concluded; few have no difference", () => {
  const without = model([20, 2, 3, 175], { noninferiority_margin: null });
  expect([without.margin, without.rows.blood.conclusion]).toEqual([null, null]);
  expect(model([20, 2, 3, 175], {}, { site: "A" }).rows.blood).toMatchObject({ conclusion: null });
  expect(flatRows(table, tableRows(model([3, 1, 2, 18])))[0]).toMatchObject({
    ...{ patients: 24, tissue_only: 2, difference: null, tango_low: null, margin: 10, status: "too_few" },
  });
});
test("nobody, nobody settled and no tier have no answer", () => {
  const none = (counts: Parameters<typeof orders>, own = {}) => noninferiorityModel(orders(...counts), setting(own));
  expect(none([0, 0, 0, 0, 0])).toEqual({ nothing: { why: "nobody" }, rows: withoutNumbers() });
  expect(none([0, 0, 0, 0])).toMatchObject({ nothing: { why: "not_evaluable", of: 4 } });
  expect(none([1, 2, 3, 40], { actionable_tiers: [] })).toMatchObject({ nothing: { what: "tiers" } });
});
test("of rounded counts the interval is the widest of any that they may hide", () => {
  const rounding = { rounding: { base: 5, least: 20, leastNamed: 10 } };
  const exact = model([55, 25, 35, 260]).rows.blood.difference;
  const { rows } = model([55, 25, 35, 260], {}, {}, rounding);
  expect(rows.blood.difference?.newcombe.value).toBe(exact?.newcombe.value);
  // Found with blood 75, with tissue 95, with either 120, of 370 patients: 50, 25, 45 and 250.
  const least = model([50, 25, 45, 250]).rows.blood.difference;
  expect(rows.blood.difference?.newcombe.low).toBeCloseTo(least?.newcombe.low ?? Number.NaN, 12);
  expect(rows.blood.difference?.tango.low).toBeCloseTo(least?.tango.low ?? Number.NaN, 12);
  // An order that finds all does so in any counts: none of tissue's findings is lost.
  expect(rows.both.difference?.newcombe.high).toBeCloseTo(
    model([85, 35, 0, 250]).rows.both.difference?.newcombe.high ?? Number.NaN,
    12,
  );
});
test("the verdict, with one number, in both languages", () => {
  expect(say("en", model([59, 6, 16, 80]))).toEqual([
    "Not yet: blood finds something actionable in 6.2 percentage points fewer patients than tissue; the margin is not excluded.",
    "Blood minus tissue: −6.2, 95 % interval −11.9 to −0.5; the margin allows 10 fewer. Found in 65 of 161 patients with blood, in 75 with tissue: in 6 with blood only, in 16 with tissue only.",
  ]);
  expect(say("nb", model([59, 6, 16, 80]))).toEqual([
    "Ikke ennå: blod finner noe behandlingsrelevant hos 6,2 prosentpoeng færre pasienter enn vev; marginen er ikke utelukket.",
    "Blod minus vev: −6,2, 95 %-intervall −11,9 til −0,5; marginen tillater 10 færre. Funnet hos 65 av 161 pasienter med blod, hos 75 med vev: hos 6 bare med blod, hos 16 bare med vev.",
  ]);
  const verdicts = (lang: Lang) => [
    say(lang, model([20, 2, 3, 175]))[0],
    say(lang, model([20, 6, 2, 172]))[0],
    say(lang, model([20, 3, 3, 174]))[0],
    say(lang, model([20, 2, 60, 118]))[0],
    say(lang, model([3, 0, 2, 95]))[0],
    say(lang, model([20, 2, 3, 175], { noninferiority_margin: null }))[0],
    say(lang, model([20, 2, 3, 175], {}, { site: "A" }))[0],
    ...say(lang, model([3, 1, 2, 18])),
  ];
  expect(verdicts("en")).toEqual([
    "Yes: blood finds something actionable in 0.5 percentage points fewer patients than tissue, within the margin.",
    "Yes: blood finds something actionable in 2.0 percentage points more patients than tissue.",
    "Yes: blood finds something actionable in as many patients as tissue.",
    "No: blood finds something actionable in 29.0 percentage points fewer patients than tissue, beyond the margin.",
    "Cannot be said: tissue finds something actionable in 5 of 100 patients, so the margin excludes nothing.",
    "Cannot be said without a margin: blood finds something actionable in 0.5 percentage points fewer patients than tissue.",
    "Cannot be said of a part: blood finds something actionable in 0.5 percentage points fewer patients than tissue.",
    "Not yet: 24 patients have both blood and tissue settled, too few for percentages.",
    "Found in 4 of 24 patients with blood, in 5 with tissue: in 1 with blood only, in 2 with tissue only.",
  ]);
  expect(verdicts("nb")).toEqual([
    "Ja: blod finner noe behandlingsrelevant hos 0,5 prosentpoeng færre pasienter enn vev, innenfor marginen.",
    "Ja: blod finner noe behandlingsrelevant hos 2,0 prosentpoeng flere pasienter enn vev.",
    "Ja: blod finner noe behandlingsrelevant hos like mange pasienter som vev.",
    "Nei: blod finner noe behandlingsrelevant hos 29,0 prosentpoeng færre pasienter enn vev, mer enn marginen tillater.",
    "Kan ikke sies: vev finner noe behandlingsrelevant hos 5 av 100 pasienter, så marginen utelukker ingenting.",
    "Kan ikke sies uten en margin: blod finner noe behandlingsrelevant hos 0,5 prosentpoeng færre pasienter enn vev.",
    "Kan ikke sies om en del av studien: blod finner noe behandlingsrelevant hos 0,5 prosentpoeng færre pasienter enn vev.",
    "Ikke ennå: 24 pasienter har både blod og vev avklart, for få til prosenter.",
    "Funnet hos 4 av 24 pasienter med blod, hos 5 med vev: hos 1 bare med blod, hos 2 bare med vev.",
  ]);
});
test("an interval, the margin and no difference stand at their points; a part of the study has no margin", () => {
  const texts = { margin: "margin −10", labels: ["Blood"], values: ["−6.2"] };
  const place = (of: ReturnType<typeof model>, width = 744) => placeNoninferiority(of, width, texts);
  const narrow = place(model([59, 6, 16, 80]), 340);
  // From −16 to 8 points, by a nice axis −20 to 10: 308 pixels for 30 points.
  expect(narrow).toMatchObject({ zero: 16 + (308 * 20) / 30, margin: 16 + (308 * 10) / 30, marginEnds: true });
  expect(narrow.rows[0]?.line?.mid).toBeCloseTo(16 + (308 * (20 - 1000 / 161)) / 30, 6);
  expect(place(model([59, 6, 16, 80], {}, { site: "A" })).margin).toBeNull();
  expect(place(model([3, 1, 2, 18])).rows[0]?.line).toBeUndefined();
});

const limits = z.tuple([z.number(), z.number()]);
const counts = z.object({ both: z.number(), first: z.number(), second: z.number(), neither: z.number() });
// Among them the 423 lung cancers of doi 10.1186/s12885-023-10674-z: 197 found in both, 47 in blood only, 83 in tissue only, 96 in neither.
test.each(referenceCases("pairs", counts.extend({ newcombe: limits, tango: limits })))(
  "in percentage points the limits are R's: $both, $first, $second and $neither",
  ({ both, first, second, neither, newcombe, tango }) => {
    const [blood] = flatRows(table, tableRows(model([both, first, second, neither])));
    const all = both + first + second + neither;
    if (all < 25) return expect(blood).toMatchObject({ difference: null, status: "too_few" });
    expectNear(Number(blood?.["difference"]), (100 * (first - second)) / all);
    expectNear(Number(blood?.["difference_low"]), 100 * newcombe[0]);
    expectNear(Number(blood?.["difference_high"]), 100 * newcombe[1]);
    expectNear(Number(blood?.["tango_low"]), 100 * tango[0]);
    return expectNear(Number(blood?.["tango_high"]), 100 * tango[1]);
  },
);
