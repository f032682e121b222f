import { expect, test } from "vitest";
import { z } from "zod";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { byDays } from "../../../kinds/orders/soon.ts";
import type { FirstActionable } from "../../../questions/first-actionable/question.ts";
import type { FirstActionablePair } from "../../../questions/first-actionable-pairs/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { incidenceLimits } from "../../../stats/aalen-johansen.ts";
import { newcombePaired, pairedDifference } from "../../../stats/newcombe-paired.ts";
import { expectNear, referenceCases } from "../../../stats/reference.testing.ts";
import { wilson } from "../../../stats/wilson.ts";
import { placeTime } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { tableRows, timeModel, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const setting = (own = {}, manifest = {}) => ({
  manifest: {
    release: "2022-12-31",
    previous: null,
    study: study(own),
    firstMonth: "2022-01",
    supplied: ["patients", "samples", "variants"],
    files: {},
    ...manifest,
  },
  filters: noFilters,
});
type Ends = Readonly<
  Partial<Record<FirstActionable["strategy"], readonly (readonly [FirstActionable["cause"], number | null, number])[]>>
>;
const rows = (ends: Ends): readonly FirstActionable[] =>
  (["tissue", "blood", "blood_then_tissue", "both"] as const).flatMap((strategy) =>
    (ends[strategy] ?? []).map(([cause, days, samples]) => ({ strategy, cause, days, samples })),
  );
/** Of 40 patients none still waits: with tissue alone 8 by day 28, with blood alone 10, with both 12 by then and 16 by day 42. */
const all: Ends = {
  tissue: [
    ["reported", 25, 8],
    ["failed", 30, 30],
    ["died", 20, 2],
  ],
  blood: [
    ["reported", 14, 10],
    ["failed", 15, 29],
    ["died", 10, 1],
  ],
  blood_then_tissue: [
    ["reported", 14, 10],
    ["reported", 50, 3],
    ["failed", 55, 25],
    ["died", 20, 2],
  ],
  both: [
    ["reported", 14, 10],
    ["reported", 25, 2],
    ["reported", 40, 4],
    ["failed", 30, 22],
    ["died", 20, 2],
  ],
};
const pairs: readonly FirstActionablePair[] = [
  { strategy: "both", day: 28, state: "both", patients: 8 },
  { strategy: "both", day: 28, state: "order_only", patients: 4 },
  { strategy: "both", day: 28, state: "neither", patients: 28 },
];
const model = (ends: Ends, manifest = {}) => something(timeModel(rows(ends), pairs, setting({}, manifest)));
const told = (of: ReturnType<typeof model>, lang: "en" | "nb" = "en") =>
  toldIn({ en, nb }[lang], factsOf(of), lang, setting());
const cells = (of: ReturnType<typeof model>) => flatRows(table, tableRows(of));

test("without anybody waiting a share is so many of all, death and the end of all tests competing", () => {
  const both = cells(model(all)).filter(({ strategy }) => strategy === "both");
  expect(both.map(({ share }) => Number(share).toFixed(6))).toEqual(
    [0, 10, 10, 12, 16, 16].map((n) => (n / 40).toFixed(6)),
  );
  expect(both[3]).toMatchObject({ by_day: 28, patients: 40, actionable_so_far: 12, pending: 0, status: "ok" });
  expect(both[3]?.["died_share"]).toBeCloseTo(2 / 40, 12);
  expect(both[4]?.["ended_share"]).toBeCloseTo(22 / 40, 12);
});
test("the difference has the limits of the two shares and the correlation of the pairs", () => {
  // Without censoring the error of a share is that of the binomial, its limits those of the log-log scale.
  const limits = (n: number) => incidenceLimits(n / 40, Math.sqrt(((n / 40) * (1 - n / 40)) / 40));
  const [own, other] = [limits(12), limits(8)];
  if (!own || !other) throw new Error("shares between 0 and 1 have limits");
  // Of the pairs: (8 × 28 − 0 × 4 − 40 ÷ 2) ÷ √(12 × 28 × 8 × 32).
  const phi = 204 / Math.sqrt(12 * 28 * 8 * 32);
  const [a, b] = [own.value - own.low, other.high - other.value];
  const row = cells(model(all)).find(({ strategy, by_day }) => strategy === "both" && by_day === 28);
  expect(row?.["difference"]).toBeCloseTo(10, 10);
  expect(row?.["difference_low"]).toBeCloseTo(100 * (0.1 - Math.sqrt(a * a - 2 * phi * a * b + b * b)), 10);
  // With the limits of Wilson the same is Newcombe's method 10, whose published values its own test holds.
  const four = { both: 8, first: 4, second: 0, neither: 28 };
  expect(pairedDifference(wilson(12, 40), wilson(8, 40), four)).toEqual(newcombePaired(four));
  expect(cells(model(all)).find(({ strategy }) => strategy === "tissue")).toMatchObject({ difference: null });
});
test("the pending are censored; what the follow-up does not reach is not known, and the last day known is told", () => {
  const waiting: Ends = Object.fromEntries(
    Object.keys(all).map((strategy) => [
      strategy,
      [
        ["reported", 10, 10],
        ["pending", 23, 30],
      ],
    ]),
  );
  const of = model(waiting);
  const both = cells(of).filter(({ strategy }) => strategy === "both");
  expect(both.map(({ share }) => share)).toEqual([0, 0.25, 0.25, null, null, null]);
  expect(told(of)[0]).toBe(
    "By day 21 after consent, 25 % of all patients have an actionable report when both are tested at once.",
  );
  // Ten of 40 were censored on day 5, before the first report: 10 of the 30 left.
  const early = {
    ...waiting,
    both: [
      ["pending", 5, 10],
      ["reported", 10, 10],
      ["failed", 60, 20],
    ] as const,
  };
  expect(cells(model(early)).find((row) => row["strategy"] === "both" && row["by_day"] === 28)?.["share"]).toBeCloseTo(
    1 / 3,
    12,
  );
  const none = Object.fromEntries(Object.keys(all).map((strategy) => [strategy, [["pending", 3, 30]]]));
  expect(told(model(none as Ends))).toEqual(["Not yet: nobody has been followed to day 7 after consent.", null]);
});
test("verdict and how sure, in both languages", () => {
  // 12 of 40 on the log-log scale: 18.3 to 46.7 %.
  expect(told(model(all))).toEqual([
    "By day 28 after consent, 30 % of all patients have an actionable report when both are tested at once.",
    "95 % interval 18 to 47, of 40. Tissue alone 20 % (difference 10.0 percentage points, −1.5 to 22.2); blood alone 25 %; blood, then tissue 25 %.",
  ]);
  expect(told(model(all), "nb")).toEqual([
    "Innen dag 28 etter samtykke har 30 % av alle pasienter et behandlingsrelevant svar når begge prøver tas samtidig.",
    "95 %-intervall 18 til 47, av 40. Vev alene 20 % (forskjell 10,0 prosentpoeng, −1,5 til 22,2); blod alene 25 %; blod, så vev 25 %.",
  ]);
});
test("few have no percentage and no difference; nobody with a report is said so", () => {
  const few: Ends = {
    ...{
      tissue: [
        ["reported", 25, 1],
        ["failed", 30, 11],
      ],
      blood: [["failed", 30, 12]],
    },
    ...{
      blood_then_tissue: [
        ["reported", 27, 1],
        ["failed", 30, 11],
      ],
      both: [
        ["reported", 25, 2],
        ["failed", 60, 10],
      ],
    },
  };
  expect(told(model(few))).toEqual([
    "By day 28 after consent, 2 of 12 patients have an actionable report when both are tested at once.",
    "Tissue alone 1 of 12; blood alone 0 of 12; blood, then tissue 1 of 12.",
  ]);
  expect(cells(model(few))[0]).toMatchObject({ status: "too_few" });
  const nobody = Object.fromEntries(Object.keys(all).map((strategy) => [strategy, [["failed", 60, 12]]]));
  expect(told(model(nobody as Ends))).toEqual([
    "By day 28 after consent, none of 12 patients has an actionable report, whatever is tested.",
    null,
  ]);
  const one = Object.fromEntries(Object.keys(all).map((strategy) => [strategy, [["failed", 60, 1]]]));
  expect(told(model(one as Ends))[0]).toBe(
    "By day 28 after consent, the one patient has no actionable report, whatever is tested.",
  );
});
test("of rounded counts the difference is as wide as any that they may hide", () => {
  const exact = cells(model(all)).find(({ strategy, by_day }) => strategy === "both" && by_day === 28);
  const wide = cells(model(all, { rounding: { base: 5, least: 20, leastNamed: 10 } })).find(
    ({ strategy, by_day }) => strategy === "both" && by_day === 28,
  );
  expect(Number(wide?.["difference_low"])).toBeLessThan(Number(exact?.["difference_low"]) - 10);
  expect(Number(wide?.["difference_high"])).toBeGreaterThan(Number(exact?.["difference_high"]) + 10);
});
test("nobody, nobody with a date and no tier have no answer", () => {
  expect(timeModel([], [], setting())).toEqual({ nothing: { why: "nobody" }, rows: withoutNumbers() });
  const undated = Object.fromEntries(Object.keys(all).map((strategy) => [strategy, [["unknown", null, 3]]]));
  expect(timeModel(rows(undated as Ends), [], setting())).toMatchObject({ nothing: { why: "not_evaluable", of: 3 } });
  expect(timeModel(rows(all), [], setting({ actionable_tiers: [] }))).toMatchObject({ nothing: { what: "tiers" } });
});
test("curves stand on one scale, names beside each other at the end", () => {
  const { curves, shares, left, right, bottom } = placeTime(model(all), 800, [
    "Tissue alone",
    "Blood alone",
    "Blood, then tissue",
    "Both at once",
  ]);
  expect(shares.at(-1)).toEqual({ at: 12, share: 0.4 });
  expect(curves[3]?.points[0]).toEqual({ x: left, y: bottom });
  // Day 40 of 56, 40 % of a scale to 40 %.
  expect(curves[3]?.points.at(-1)).toEqual({ x: right, y: 12 });
  const at = curves.map(({ name }) => name[0]?.y ?? 0).toSorted((a, b) => a - b);
  for (const [i, y] of at.entries()) if (i > 0) expect(y - (at[i - 1] ?? 0)).toBeGreaterThanOrEqual(20);
});

const ended = z.array(
  z.object({ days: z.number(), end: z.enum(["reported", "failed", "died", "withdrew", "pending"]) }),
);
const three = z.tuple([z.number(), z.number(), z.number()]);
const followed = z.object({
  ...{ tissue: ended, both: ended },
  by: z.array(
    z.object({
      ...{ day: z.number(), share: three, tissue: three, difference: three },
      pairs: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
});
test.each(referenceCases("time_to_actionable", followed))("shares by a day and their difference are R's", (known) => {
  const ends = (of: typeof known.both): Ends[keyof Ends] => of.map(({ days, end }) => [end, days, 1]);
  const [tissue, both] = [ends(known.tissue) ?? [], ends(known.both) ?? []];
  const states = ["both", "order_only", "tissue_only", "neither"] as const;
  const pairsBy = known.by.flatMap(({ day, pairs: counts }) =>
    states.map((state, i) => ({ strategy: "both" as const, day, state, patients: counts[i] ?? 0 })),
  );
  const all = something(timeModel(rows({ tissue, blood: tissue, blood_then_tissue: both, both }), pairsBy, setting()));
  for (const { day, share, tissue: alone, difference } of known.by) {
    const at = byDays.indexOf(day);
    for (const [told, [value, low, high]] of [
      [all.orders.both.by[at], share],
      [all.orders.tissue.by[at], alone],
      [all.orders.both.differences[at], difference],
    ] as const) {
      expectNear(told?.value, value);
      expectNear(told?.low, low);
      expectNear(told?.high, high);
    }
  }
});
