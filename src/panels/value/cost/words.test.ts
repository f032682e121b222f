import { expect, test } from "vitest";
import { replyTo } from "../../../define/reply.testing.ts";
import type { StrategyCount } from "../../../questions/strategies/question.ts";
import type { TestCount } from "../../../questions/tests/question.ts";
import type { Filters } from "../../../state/filters.ts";
import { cost } from "./panel.ts";

const row = (
  strategy: StrategyCount["strategy"],
  outcome: StrategyCount["outcome"],
  tests: number | null,
  patients: number,
): StrategyCount => ({ strategy, outcome, tests, patients, with_haematopoiesis: patients });
/** 40 patients, one blood and one tissue test each; after blood, the 28 without a finding in it are tested in tissue. */
const rows = [
  row("tissue", "actionable", 1, 10),
  row("tissue", "nothing_actionable", 1, 30),
  row("blood", "actionable", 1, 12),
  row("blood", "nothing_actionable", 1, 28),
  row("blood_then_tissue", "actionable", 1, 12),
  row("blood_then_tissue", "actionable", 2, 4),
  row("blood_then_tissue", "nothing_actionable", 2, 24),
  row("both", "actionable", 2, 16),
  row("both", "nothing_actionable", 2, 24),
];
const taken = (in_blood: "yes" | "no", in_tissue: "yes" | "no", patients: number): TestCount => ({
  origin: "counted",
  in_blood,
  in_tissue,
  blood_tests: 1,
  blood_stopped: 0,
  tissue_tests: 1,
  tissue_stopped: 0,
  patients,
});
const tests = [taken("yes", "yes", 6), taken("yes", "no", 6), taken("no", "yes", 4), taken("no", "no", 24)];
type Prices = readonly [blood: string, tissue: string];
const reply = (of: readonly StrategyCount[], [cost_blood, cost_tissue]: Prices) => {
  const filters: Partial<Filters> = { cost_blood, cost_tissue };
  return replyTo(cost, [of, tests], { supplied: ["samples", "variants"], filters });
};
const told = async (of: readonly StrategyCount[], prices: Prices, lang: "en" | "nb" = "en") => {
  const answer = await reply(of, prices);
  return [answer.verdict(lang).text, answer.howSure(lang)?.text ?? ""].map((text) => text.replaceAll("\u00a0", " "));
};
const less = (of: readonly StrategyCount[], by: number) =>
  of.map((each) => ({ ...each, patients: Math.floor(each.patients / by) }));

test("kroner for each extra patient, in two digits: 40,000 + 28 × 500 − 20,000 for 6", async () => {
  // 34,000 ÷ 6 = 5,667; Fieller's interval is 3,053 to 23,638.
  expect(await told(rows, ["1000", "500"])).toEqual([
    "Testing blood first costs about 5,700 kroner more than tissue alone for each extra patient with a finding.",
    "95 % interval 3,100 to 24,000 kroner. It finds something actionable in 6 more of 40 patients. The costs are yours, not the study's; a failed test counts in full.",
  ]);
  expect(await told(rows, ["1000", "500"], "nb")).toEqual([
    "Å teste blod først koster omtrent 5 700 kroner mer enn vev alene for hver ekstra pasient med funn.",
    "95 %-intervall 3 100 til 24 000 kroner. Det finner noe behandlingsrelevant hos 6 flere av 40 pasienter. Kostnadene er dine, ikke studiens; en mislykket prøve regnes fullt ut.",
  ]);
});
test("where blood first costs less, it saves; where it costs the same, it costs the same", async () => {
  expect((await told(rows, ["100", "1000"]))[0]).toBe(
    "Testing blood first finds more than tissue alone and saves 200 kroner per patient.",
  );
  expect((await told(rows, ["300", "1000"], "nb"))[0]).toBe(
    "Å teste blod først finner mer enn vev alene og koster det samme.",
  );
});
test("a cost that is not typed leads to its field on a page, and is words in a file", async () => {
  expect(await told(rows, ["", ""])).toEqual([
    "Cannot be said yet: it depends on what one blood and one tissue test cost.",
    "It takes the cost of one blood test and the cost of one tissue test: the study supplies none. In the same 40 patients, tissue alone finds something in 10 with 40 tests, blood first in 16 with 68.",
  ]);
  expect((await told(rows, ["", "500"], "nb"))[0]).toBe("Kan ikke sies ennå: hva én blodprøve koster, mangler.");
  const { markup } = (await reply(rows, ["", ""])).howSure("en") ?? { markup: "" };
  expect(markup).toContain('<a href="#choices" data-type-in="cost_blood">the cost of one blood test</a> and <a ');
});
test("few patients, nothing extra, nobody", async () => {
  expect((await told(less(rows, 2), ["1000", "500"]))[0]).toBe(
    "Cannot be said yet: 20 patients are too few to say what a finding costs.",
  );
  const barren = rows.map((each) => ({ ...each, outcome: "nothing_actionable" as const }));
  expect((await told(barren, ["1000", "500"]))[0]).toBe(
    "Blood finds nothing actionable that tissue alone does not: there is no extra finding to price.",
  );
  expect((await told([], ["1", "1"]))[0]).toBe("No patient has consented yet.");
});
