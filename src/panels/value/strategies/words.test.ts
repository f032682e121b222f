import { expect, test } from "vitest";
import { replyTo } from "../../../define/reply.testing.ts";
import type { StrategyCount } from "../../../questions/strategies/question.ts";
import { strategies } from "./panel.ts";

const row = (
  strategy: StrategyCount["strategy"],
  outcome: StrategyCount["outcome"],
  tests: number,
  patients: number,
): StrategyCount => ({ strategy, outcome, tests, patients, with_haematopoiesis: patients });
/** Patients of whom so many have a finding in tissue, in blood and in either. */
const orders = (of: number, tissue: number, blood: number, either: number) => [
  row("tissue", "actionable", 1, tissue),
  row("tissue", "nothing_actionable", 1, of - tissue),
  row("blood", "actionable", 1, blood),
  row("blood", "nothing_actionable", 1, of - blood),
  row("blood_then_tissue", "actionable", 1, blood),
  row("blood_then_tissue", "actionable", 2, either - blood),
  row("blood_then_tissue", "nothing_actionable", 2, of - either),
  row("both", "actionable", 2, either),
  row("both", "nothing_actionable", 2, of - either),
];
const told = async (rows: readonly StrategyCount[], lang: "en" | "nb" = "en") => {
  const reply = await replyTo(strategies, [rows, []], { supplied: ["samples", "variants"] });
  return [reply.verdict(lang).text, reply.howSure(lang)?.text ?? ""].map((text) => text.replaceAll("\u00a0", " "));
};

test("what both find, against tissue alone, and how many tests it takes", async () => {
  // 16 of 40: Wilson 26.3 to 55.4 %; (40 + 28) ÷ 40 = 1.7 tests.
  expect(await told(orders(40, 10, 12, 16))).toEqual([
    "Testing both finds most: something actionable in 40 % of patients, testing tissue alone in 25 %.",
    "With both, or blood first and then tissue: 95 % interval 26 to 55, 16 of 40 patients; tests per patient: 2.00 with both, 1.70 with blood first. With tissue alone 10, with blood alone 12.",
  ]);
  expect(await told(orders(40, 10, 12, 16), "nb")).toEqual([
    "Å teste begge finner mest: noe behandlingsrelevant hos 40 % av pasientene, å teste vev alene hos 25 %.",
    "Med begge, eller med blod først og så vev: 95 %-intervall 26 til 55, 16 av 40 pasienter; prøver per pasient: 2,00 med begge, 1,70 med blod først. Med vev alene 10, med blod alene 12.",
  ]);
});
test("where one alone finds as much, or nothing is found, it is said so", async () => {
  expect((await told(orders(40, 16, 12, 16)))[0]).toBe(
    "Testing tissue alone finds as much as both: something actionable in 40 % of patients.",
  );
  expect((await told(orders(12, 3, 3, 3)))[0]).toBe(
    "Testing either alone finds as much as both: something actionable in 3 of 12 patients.",
  );
  expect((await told(orders(12, 1, 3, 3), "nb"))[0]).toBe(
    "Å teste blod alene finner like mye som begge: noe behandlingsrelevant hos 3 av 12 pasienter.",
  );
  expect((await told(orders(1, 0, 0, 0)))[0]).toBe("No order of tests finds anything actionable in the one patient.");
});
test("few have no percentage; nobody says why", async () => {
  expect(await told(orders(12, 3, 2, 4))).toEqual([
    "Testing both finds most: something actionable in 4 of 12 patients, testing tissue alone in 3 of 12.",
    "With both, or blood first and then tissue: 4 of 12 patients; tests per patient: 2.00 with both, 1.83 with blood first. With tissue alone 3, with blood alone 2.",
  ]);
  expect((await told([]))[0]).toBe("No patient has consented yet.");
});
