import { expect, test } from "vitest";
import { replyTo } from "../../../define/reply.testing.ts";
import type { ActionableDays } from "../../../questions/actionable-days/question.ts";
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
const told = async (rows: readonly StrategyCount[], lang: "en" | "nb" = "en", days: readonly ActionableDays[] = []) => {
  const reply = await replyTo(strategies, [rows, days], { supplied: ["samples", "variants"] });
  return [reply.verdict(lang).text, reply.howSure(lang)?.text ?? ""].map((text) => text.replaceAll("\u00a0", " "));
};

/** Of 40: by day 28 both have 12, blood first 11 and tissue alone 2; every one of the 16 who has a finding has a day. */
const days: readonly ActionableDays[] = [
  { strategy: "both", days: 14, patients: 12 },
  { strategy: "both", days: 30, patients: 4 },
  { strategy: "blood_then_tissue", days: 28, patients: 11 },
  { strategy: "blood_then_tissue", days: 60, patients: 5 },
  { strategy: "tissue", days: 28, patients: 2 },
  { strategy: "tissue", days: 29, patients: 8 },
];

test("by day 28, of all patients alike, against tissue alone", async () => {
  // 12 of 40: Wilson 18.1 to 45.4 %; (40 + 28) ÷ 40 = 1.7 tests.
  expect(await told(orders(40, 10, 12, 16), "en", days)).toEqual([
    "Testing both: by day 28, 30 % of patients have an actionable report; testing tissue alone, 5 %.",
    "95 % interval 18 to 45, 12 of 40 patients; blood first, then tissue 11. In the end 16 with both or with blood first (1.70 tests per patient, not 2.00), 10 with tissue alone, 12 with blood alone.",
  ]);
  expect(await told(orders(40, 10, 12, 16), "nb", days)).toEqual([
    "Med begge prøver har 30 % av pasientene et behandlingsrelevant svar innen dag 28, med vev alene 5 %.",
    "95 %-intervall 18 til 45, 12 av 40 pasienter; blod først, så vev 11. Til slutt 16 med begge eller med blod først (1,70 prøver per pasient, ikke 2,00), 10 med vev alene, 12 med blod alene.",
  ]);
});
test("where nobody has a report by then, both still find most in the end", async () => {
  expect((await told(orders(40, 10, 12, 16)))[0]).toBe(
    "Testing both finds most: something actionable in 40 % of patients, testing tissue alone in 25 %.",
  );
  expect((await told(orders(40, 10, 12, 16), "nb"))[0]).toBe(
    "Å teste begge finner mest: noe behandlingsrelevant hos 40 % av pasientene, å teste vev alene hos 25 %.",
  );
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
  const early: ActionableDays[] = [{ strategy: "both", days: 20, patients: 2 }];
  expect(await told(orders(12, 3, 2, 4), "en", early)).toEqual([
    "Testing both: by day 28, 2 of 12 patients have an actionable report; testing tissue alone, 0 of 12.",
    "By day 28: 2 of 12 patients; blood first, then tissue 0. In the end 4 with both or with blood first (1.83 tests per patient, not 2.00), 3 with tissue alone, 2 with blood alone.",
  ]);
  expect((await told(orders(12, 3, 2, 4)))[0]).toBe(
    "Testing both finds most: something actionable in 4 of 12 patients, testing tissue alone in 3 of 12.",
  );
  expect((await told([]))[0]).toBe("No patient has consented yet.");
});
