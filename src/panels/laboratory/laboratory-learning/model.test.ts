import { expect, test } from "vitest";
import { z } from "zod";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { LaboratoryMonthEnd } from "../../../questions/ends-by-laboratory-month/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { addMonths } from "../../../stats/months.ts";
import { expectNear, referenceCases } from "../../../stats/reference.testing.ts";
import { placeLearning } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { learningModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const site = (code: string, node: string) => ({ code, name: code, node });
const change = (on: string, scope = "blood") => ({
  on,
  scope,
  text_en: "New assay",
  text_nb: "Ny analyse",
  resets_limits: false,
});
const own = (more = {}) =>
  study({
    sites: [site("A", "N1"), site("B", "N2")],
    turnaround_targets: [{ specimen: "blood", segment: "receipt_to_report", days: 14, share: 0.8, source: "S" }],
    ...more,
  });
type Cause = LaboratoryMonthEnd["cause"];
const row = (
  month: string,
  cause: Cause,
  days: number | null,
  samples: number,
  node = "N1",
  specimen: LaboratoryMonthEnd["specimen"] = "blood",
): LaboratoryMonthEnd => ({
  ...{ specimen, node, month, cause, days, samples },
});
/** A month of ten samples: so many in time, so many late, the others failed. */
const month = (i: number, inTime: number, late: number, node = "N1") => [
  row(addMonths("2022-01", i), "reported", 10, inTime, node),
  row(addMonths("2022-01", i), "reported", 20, late, node),
  row(addMonths("2022-01", i), "failed", 5, 10 - inTime - late, node),
];
const months = (of: (i: number) => readonly [number, number], many = 10, node = "N1") =>
  Array.from({ length: many }, (_, i) => month(i, ...of(i), node)).flat();
const model = (ends: readonly LaboratoryMonthEnd[], more = {}) => something(learningModel(ends, own(more)));
const cells = (of: ReturnType<typeof model>) => flatRows(table, tableRows(of));
const say = (of: ReturnType<typeof model>, lang: "en" | "nb" = "en") =>
  toldIn({ en, nb }[lang], factsOf(of), lang, {
    manifest: { release: "2022-12-31", previous: null, firstMonth: "2022-01", supplied: [], files: {}, study: own() },
    filters: noFilters,
  });

test("each laboratory by its own tenths: one that opened later has its first tenth beside the first of the other", () => {
  // N1 has ten months of ten samples, N2 twenty months of ten, from another month on: two of its months make a tenth.
  const late = Array.from({ length: 20 }, (_, i) => month(i + 5, 8, 1, "N2")).flat();
  const all = cells(model([...months(() => [6, 3]), ...late]));
  const first = all.find((each) => each["tenth"] === 1 && each["node"] === null);
  expect(first).toMatchObject({
    learning_row: "tenth",
    events: 27,
    trials: 30,
    share: 0.9,
    median_days: 10,
    status: "ok",
  });
  const inTime = all.find((each) => each["tenth"] === 1 && each["node"] === null && each["measure"] === "on_time");
  // 6 of 10 and 16 of 20.
  expect(inTime).toMatchObject({ events: 22, trials: 30 });
  expect(
    all.filter((each) => each["node"] === "N2" && each["measure"] === "success").map(({ trials }) => trials),
  ).toEqual(Array(10).fill(20));
});
test("death and withdrawal say nothing of success, and are not in time; a report without a day is a success", () => {
  const ends = [
    ...months(() => [9, 0]),
    row("2022-01", "died", 3, 4),
    row("2022-01", "withdrew", 3, 1),
    row("2022-01", "unknown", null, 5),
  ];
  const [success, inTime] = cells(model(ends));
  expect(success).toMatchObject({ tenth: 1, events: 14, trials: 15 });
  expect(inTime).toMatchObject({ measure: "on_time", events: 9, trials: 15 });
});
test("months in which more than a tenth still wait are left out, and counted", () => {
  const waiting = [...month(10, 6, 0).slice(0, 1), row("2022-11", "pending", 5, 2)];
  const of = model([...months(() => [9, 0]), ...waiting]);
  expect(of.left).toBe(8);
  expect(say(of)[0]).toContain("Not shown");
  const few = [row("2022-11", "reported", 10, 19), row("2022-11", "pending", 20, 1)];
  expect(model([...months(() => [9, 0]), ...few]).left).toBe(0);
});
test("a trend from the first tenth to the last is told, in both languages", () => {
  // In time 3 of 10 in the first half, 8 of 10 in the second; success stays at 9 of 10.
  const better = model(months((i) => (i < 5 ? [3, 6] : [8, 1])));
  const [success, inTime] = better.practice;
  expect(success?.trend?.ratio.value).toBeCloseTo(1, 8);
  expect([inTime?.trend && inTime.trend.first < 0.3, inTime?.trend && inTime.trend.last > 0.8]).toEqual([true, true]);
  expect(inTime?.trend?.ratio.value).toBeCloseTo(
    (inTime?.trend?.last ?? 0) /
      (1 - (inTime?.trend?.last ?? 0)) /
      ((inTime?.trend?.first ?? 0) / (1 - (inTime?.trend?.first ?? 0))),
    8,
  );
  expect(say(better)[0]).toBe(
    "Yes: over a laboratory's tenths of samples, the trend of blood reported in time rises from about 21 % to 86 %.",
  );
  expect(say(better, "nb")[0]).toBe(
    "Ja: over tidelene av et laboratoriums prøver stiger trenden for blod besvart i tide fra omtrent 21 % til 86 %.",
  );
  // By numpy: 23.2038 (5.1375 to 104.801), and 1 (0.1291 to 7.7455).
  expect(say(better)[1]).toBe(
    "Odds, last tenth over first: 23 (95 % interval 5.1 to over 100). No trend shown: success of blood. Time alone may explain it.",
  );
  expect(say(better, "nb")[1]).toBe(
    "Odds, siste tidel mot første: 23 (95 %-intervall 5,1 til over 100). Ingen trend vist: blod med svar. Tiden alene kan forklare det.",
  );
  expect(say(model(months((i) => (i < 5 ? [8, 1] : [3, 6]))))[0]).toMatch(/^No: .* falls from about .* to /);
  // Nine steps of a slope whose error is 1 ÷ √(10 × 0.6 × 0.4 × 82.5).
  const flat = model(months(() => [6, 3]));
  expect(say(flat)).toEqual([
    "Not shown: from a laboratory's first tenth of samples to its last, nothing changes beyond chance.",
    "Odds, last tenth over first, 95 % interval: success of blood 0.13 to 7.7 and blood reported in time 0.29 to 3.5.",
  ]);
  // Both fall: reported 10 of 10 and then 6, in time 9 of 10 and then 1.
  const both = model(months((i) => (i < 5 ? [9, 1] : [1, 5])));
  expect(say(both, "nb")[1]).toBe(
    "Odds, siste tidel mot første: under 0,01 (95 %-intervall under 0,01 til 0,03). Synker også: blod med svar 0,01 (under 0,01 til 0,16). Tiden alene kan forklare det.",
  );
  // In time rises while success falls.
  const mixed = model(months((i) => (i < 5 ? [1, 9] : [6, 0])));
  expect(say(mixed)[1]).toMatch(/ (Falling: success of blood|Rising: blood reported in time) /);
  expect(say(model(months((i) => (i < 5 ? [3, 6] : [8, 1]), 2)), "nb")).toEqual([
    "Ikke ennå: 20 prøver har et utfall, for få til en trend.",
    null,
  ]);
});
test("a marked change is a step in the series of months; its own month is of neither side", () => {
  // Without a slope: 5 of 10 in time before July, 8 of 10 from August on, and whatever in July.
  const ends = months((i) => (i < 6 ? [5, 4] : i === 6 ? [0, 9] : [8, 1]), 14);
  const flat = model(ends, {
    changes: [change("2022-07-15"), change("2022-07-15", "tissue"), change("2030-01-01")],
    data_cut: "2023-02-28",
  });
  const effects = flat.effects.filter(({ specimen }) => specimen === "blood");
  expect(effects.map(({ measure, change: { on } }) => `${measure} ${on}`)).toEqual([
    "success 2022-07-15",
    "on_time 2022-07-15",
  ]);
  const inTime = effects[1]?.effect;
  expect(inTime?.without).toBeGreaterThan(0.4);
  expect(inTime?.without).toBeLessThan(0.6);
  expect(inTime?.with.value).toBeCloseTo(0.8, 1);
  const shift = (p: number): number => Math.log(p / (1 - p));
  expect(Math.log(inTime?.ratio.value ?? 0)).toBeCloseTo(
    shift(inTime?.with.value ?? 0) - shift(inTime?.without ?? 0),
    8,
  );
  // Two months after it are too few.
  const soon = model(ends, { changes: [change("2023-01-01")], data_cut: "2023-02-28" });
  expect(soon.effects.map(({ effect }) => effect)).toEqual([null, null]);
  expect(cells(soon).find((each) => each["learning_row"] === "change")).toMatchObject({
    changed_on: "2023-01-01",
    odds_ratio: null,
    status: "not_evaluable",
  });
});
test("without a target there is no share in time; without an outcome there is nothing", () => {
  const none = model(
    months(() => [9, 0]),
    { turnaround_targets: [] },
  );
  expect(none.practice.map(({ measure }) => measure)).toEqual(["success", "success"]);
  expect(learningModel([], own())).toMatchObject({ nothing: { why: "nobody" } });
  expect(learningModel([row("2022-01", "pending", 5, 3)], own())).toMatchObject({
    nothing: { why: "not_evaluable", of: 3 },
  });
});
test("tenths stand from the first to the last on axes of shares and of days; few are not drawn", () => {
  const of = model(months(() => [20, 5]).filter(({ samples }) => samples > 0));
  const [success, , days] = placeLearning(of, 900, ["a", "b", "c"], ["Blood", "Tissue"]).figures;
  expect(success?.curves.map(({ specimen, points }) => [specimen, points.length])).toEqual([["blood", 10]]);
  expect(success?.curves[0]?.points[0]).toMatchObject({ x: success?.left, y: success?.top });
  expect(success?.curves[0]?.points.at(-1)?.x).toBe(success?.right);
  expect(days?.y.at(-1)?.value).toBe(10);
});

const three = z.tuple([z.number(), z.number(), z.number()]);
const series = z.object({
  ...{ events: z.array(z.number()), trials: z.array(z.number()) },
  ...{ ratio: three, dispersion: z.number(), without: z.number(), with: three },
});
test.each(referenceCases("interrupted_series", series))("the effect of a change is R's: odds ratio $ratio", (known) => {
  const ends = known.events.flatMap((events, i) => [
    row(addMonths("2022-01", i), "reported", 10, events),
    row(addMonths("2022-01", i), "failed", 5, (known.trials[i] ?? 0) - events),
  ]);
  const { effects } = model(ends, { changes: [change("2022-07-20")] });
  const effect = effects.find(({ measure }) => measure === "success")?.effect;
  for (const [told, [value, low, high]] of [
    [effect?.ratio, known.ratio],
    [effect?.with, known.with],
  ] as const) {
    expectNear(told?.value, value);
    expectNear(told?.low, low);
    expectNear(told?.high, high);
  }
  expectNear(effect?.without, known.without);
});
