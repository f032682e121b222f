import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import type { ActionableCount } from "../../../questions/actionable/question.ts";
import type { OutcomeCount } from "../../../questions/outcomes/question.ts";
import type { RunCount } from "../../../questions/runs/question.ts";
import { classCounts } from "../../../questions/states/counts.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import { placeMoney } from "./chart.ts";
import { factsOf } from "./facts.ts";
import { moneyModel, tableRow, withoutNumbers } from "./model.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

const run = (specimen: RunCount["specimen"], size: number, runs: number): RunCount => ({
  ...{ specimen, size, runs },
  samples: size * runs,
  repeats: 0,
});
const sample = (
  specimen: OutcomeCount["specimen"],
  outcome: OutcomeCount["outcome"],
  samples: number,
): OutcomeCount => ({
  ...{ specimen, outcome, samples },
  outcome_reason: null,
});
const patient = (
  blood: ActionableCount["blood"],
  tissue: ActionableCount["tissue"],
  patients: number,
  origin: ActionableCount["origin"] = "counted",
): ActionableCount => ({
  ...{ origin, blood, tissue, patients },
  ...{ pair: "evaluable", signal_band: "unknown", blood_confirmed: "no", blood_recommended: "no" },
});
/** 100 patients of 200; 95 blood libraries on 20 runs, 60 of tissue on 30. */
const counts = {
  runs: [run("blood", 8, 5), run("blood", 5, 10), run("blood", 1, 5), run("tissue", 2, 30)],
  outcomes: [
    sample("blood", "reported", 80),
    sample("blood", "failed", 10),
    sample("blood", "pending", 12),
    sample("tissue", "reported", 50),
    sample("tissue", "cancelled", 3),
  ],
  actionable: [
    patient("yes", "no", 15),
    patient("yes_not_compared", "yes", 5),
    patient("no", "yes", 20),
    patient("yes", "yes", 99, "with_haematopoiesis"),
  ],
  patients: classCounts([
    { class: "any", blood_state: "detected", tissue_state: "detected", pair: "evaluable", patients: 60 },
    { class: "any", blood_state: "none", tissue_state: "none", pair: "no_pair", patients: 40 },
  ]),
};
const bought = (blood_libraries: number, blood_runs: number, tissue_libraries = 500) => [
  { item: "blood_libraries" as const, units: blood_libraries - 1, source: "S" },
  { item: "blood_libraries" as const, units: 1, source: "S" },
  { item: "blood_runs" as const, units: blood_runs, source: "S" },
  { item: "tissue_libraries" as const, units: tissue_libraries, source: "S" },
];
const manifest = (own = {}, more = {}) => ({
  ...{ release: "2022-12-31", previous: null, firstMonth: "2022-01", supplied: [], files: {} },
  study: study({ target_patients: 200, target_counts: "consented", ...own }),
  ...more,
});
const model = (own = {}, changed = {}, more = {}) =>
  something(moneyModel({ ...counts, ...changed }, manifest(own, more)));
const say = (of: ReturnType<typeof model>, lang: "en" | "nb" = "en") =>
  toldIn({ en, nb }[lang], factsOf(of), lang, { manifest: manifest(), filters: noFilters });

test("purchases add up; used, left, idle places and what each report and patient took", () => {
  const [blood, tissue, runs, tissueRuns] = flatRows(table, model({ purchased: bought(120, 25) }).items.map(tableRow));
  expect(blood).toMatchObject({
    ...{ item: "blood_libraries", purchased: 120, units_used: 95, units_left: 25, tests_done: 90, reports_given: 80 },
    ...{ actionable_patients: 20, used_per_report: 95 / 80, used_per_actionable: 4.75, idle_places: null },
    // Of 100 patients to 200.
    ...{ used_at_target: 190, left_at_target: -70, status: "ok" },
  });
  expect(tissue).toMatchObject({ units_used: 60, tests_done: 50, reports_given: 50, actionable_patients: 25 });
  // 10 runs with 3 places left and 5 with 7.
  expect(runs).toMatchObject({ units_used: 20, units_left: 5, idle_places: 65, idle_per_run: 3.25 });
  expect(tissueRuns).toMatchObject({ purchased: null, units_used: 30, units_left: null, status: "not_supplied" });
});
test("what does not last to the target, what is over, and what lasts, in both languages", () => {
  const short = model({ purchased: bought(120, 50) });
  expect(say(short)).toEqual([
    "130 reports so far; the blood libraries bought will not last to the target.",
    "Used: 95 of 120 blood libraries, 60 of 500 tissue libraries and 20 of 50 blood runs. At 200 patients: about 190 blood libraries. Idle places per blood run: 3.3.",
  ]);
  expect(say(short, "nb")).toEqual([
    "130 svar så langt; innkjøpte blodbiblioteker rekker ikke til målet.",
    "Brukt: 95 av 120 blodbiblioteker, 60 av 500 vevsbiblioteker og 20 av 50 blodkjøringer. Ved 200 pasienter: omtrent 190 blodbiblioteker. Ledige plasser per blodkjøring: 3,3.",
  ]);
  expect(say(model({ purchased: bought(190, 40) }))[0]).toBe(
    "130 reports so far; what was bought should last to the target.",
  );
  expect(say(model({ purchased: bought(190, 19) }))[0]).toBe(
    "130 reports so far; more blood runs are used than were bought.",
  );
  expect(say(model({ purchased: bought(190, 19) }))[1]).toContain("20 blood runs (19 bought)");
  expect(say(model({ purchased: bought(10, 19, 9) }))[0]).toBe(
    "130 reports so far; more blood libraries, tissue libraries and blood runs are used than were bought.",
  );
  expect(say(model({ purchased: bought(10, 19, 9) }), "nb")[0]).toBe(
    "130 svar så langt; det er brukt flere blodbiblioteker, vevsbiblioteker og blodkjøringer enn det ble kjøpt.",
  );
  expect(say(model({ purchased: bought(190, 19) }), "nb")[0]).toBe(
    "130 svar så langt; det er brukt flere blodkjøringer enn det ble kjøpt.",
  );
  // Of counts rounded to 5 it may be 15 to 25.
  expect(
    say(model({ purchased: bought(190, 19) }, {}, { rounding: { base: 5, least: 20, leastNamed: 10 } }))[0],
  ).toContain("will not last");
});
test("without purchases, of mixed runs, and where the target is reached", () => {
  const none = model();
  expect(say(none)).toEqual(["Cannot be said, for no purchases are set: 130 reports so far.", null]);
  expect(say(none, "nb")[0]).toBe("Kan ikke sies, for ingen innkjøp er oppgitt: 130 svar så langt.");
  expect(flatRows(table, none.items.map(tableRow))[0]).toMatchObject({ units_used: 95, units_left: null });
  const mixed = model({ purchased: bought(120, 25) }, { runs: [...counts.runs, run("both", 4, 1)] });
  expect(say(mixed)[0]).toBe("Cannot be said, for runs held both blood and tissue: 130 reports so far.");
  expect(flatRows(table, mixed.items.map(tableRow))[0]).toMatchObject({ units_used: null, status: "not_evaluable" });
  const reached = model({ purchased: bought(120, 25), target_patients: 90 });
  expect(say(reached)[0]).toBe("130 reports so far; what was bought has sufficed so far.");
  expect(flatRows(table, reached.items.map(tableRow))[0]).toMatchObject({ used_at_target: null });
  // All that was bought is used, and no more.
  const all = model({ purchased: bought(95, 20), target_patients: 90 });
  expect(say(all)[0]).toBe("130 reports so far; what was bought has sufficed so far.");
  // 60 evaluable pairs of 200.
  expect(model({ target_counts: "paired" }).items[0]?.atTarget).toBeCloseTo((95 * 200) / 60, 10);
  expect(model({ actionable_tiers: [] }).items[0]?.actionable).toBeNull();
});
test("without a sample there is nothing but what was bought", () => {
  const none = moneyModel(
    { runs: [], outcomes: [], actionable: [], patients: [] },
    manifest({ purchased: bought(9, 1) }),
  );
  expect(none).toEqual({ nothing: { why: "nobody" }, rows: withoutNumbers(study({ purchased: bought(9, 1) })) });
});
test("what was bought is one length; what is used, and what the target takes, are shares of it", () => {
  const { rows, ticks, left } = placeMoney(
    model({ purchased: bought(120, 25) }),
    700,
    ["Blood libraries"],
    ["95 of 120"],
    formats.en.percent,
  );
  const bar = rows[0]?.bar;
  const full = (bar?.bought ?? 0) - left;
  expect(((bar?.used ?? 0) - left) / full).toBeCloseTo(95 / 120, 10);
  expect(((bar?.foreseen ?? 0) - left) / full).toBeCloseTo(190 / 120, 10);
  expect(ticks[0]).toMatchObject({ at: left, share: 0 });
  expect(rows[3]?.bar).toBeNull();
});
test("the last label of the axis stands in the figure, however many times what was bought is used", () => {
  const odd = model({ purchased: bought(2, 1, 1) });
  const { ticks } = placeMoney(odd, 312, ["Blood libraries"], ["95 of 2"], formats.en.percent);
  const last = ticks.at(-1);
  const label = formats.en.percent(last?.share ?? 0);
  expect(label.length).toBeGreaterThan("100 %".length);
  expect((last?.at ?? 0) + textWidth(label, theme.font) / 2).toBeLessThanOrEqual(312);
});
