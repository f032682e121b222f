import { expect, test } from "vitest";
import { replyTo } from "../../../define/reply.testing.ts";
import { counted } from "../../../kinds/one-specimen/counts.testing.ts";
import type { ActionableCount } from "../../../questions/actionable/question.ts";
import { addedByBlood } from "./panel.ts";

const both: ActionableCount["origin"][] = ["counted", "with_haematopoiesis"];
/** With and without haematopoiesis alike. */
const alike = (...given: Parameters<typeof counted>): ActionableCount[] =>
  both.map((origin) => counted(given[0], given[1], given[2], given[3], { origin }));
const told = async (rows: readonly ActionableCount[], lang: "en" | "nb" = "en") => {
  const reply = await replyTo(addedByBlood, [rows], { supplied: ["samples", "variants"] });
  return [reply.verdict(lang).text, reply.howSure(lang)?.text ?? ""].map((text) => text.replaceAll("\u00a0", " "));
};

// 11 of 88: 7.1 to 21.0 % (Wilson); 88 ÷ 11 = 8.
const full = [
  ...alike("yes", "no", "evaluable", 5),
  ...alike("no", "no", "evaluable", 70),
  ...alike("yes", "failed", "no_pair", 6),
  ...alike("no", "not_available", "no_pair", 7),
];

test("a share of those tested, how sure it is, and how many had no tissue result", async () => {
  expect(await told(full)).toEqual([
    "Yes: blood adds an unconfirmed actionable finding in 13 % of the patients tested.",
    "95 % interval 7 to 21, 11 of 88 patients; one more for every 8 tested. Of the 11, 6 had no result from tissue. Findings likely from clonal haematopoiesis are left out and would add nobody.",
  ]);
  expect(await told(full, "nb")).toEqual([
    "Ja: blod gir et ekstra, ubekreftet behandlingsrelevant funn hos 13 % av de testede pasientene.",
    "95 %-intervall 7 til 21, 11 av 88 pasienter; én til for hver 8 som testes. Av de 11 manglet 6 svar fra vev. Funn som trolig kommer fra klonal hematopoese, er holdt utenfor og ville ikke gitt flere.",
  ]);
  const more = [...full, counted("yes", "no", "evaluable", 1, { origin: "with_haematopoiesis" })];
  expect((await told(more))[1]).toMatch(/are left out \(12 patients with them\)\.$/);
});
test("few have no percentage, and of few without a finding nothing is denied", async () => {
  const few = [...alike("yes", "failed", "no_pair", 2), ...alike("no", "no", "evaluable", 10)];
  expect(await told(few)).toEqual([
    "Yes: blood adds an unconfirmed actionable finding in 2 of 12 patients tested.",
    "Both had no result from tissue. Findings likely from clonal haematopoiesis are left out and would add nobody.",
  ]);
  expect((await told(alike("no", "no", "evaluable", 12)))[0]).toBe(
    "Not so far: blood adds no actionable finding in the 12 patients tested.",
  );
  expect((await told(alike("no", "no", "evaluable", 1), "nb"))[0]).toBe(
    "Ikke så langt: blod gir ingen ekstra behandlingsrelevante funn hos den ene testede pasienten.",
  );
  expect((await told(alike("no", "no", "evaluable", 40)))[0]).toBe(
    "No: blood adds no actionable finding in the 40 patients tested.",
  );
  expect((await told(alike("yes", "no", "evaluable", 1)))[0]).toBe(
    "Yes: blood adds an unconfirmed actionable finding in 1 of 1 patient tested.",
  );
});
test("blood alone, without a result of tissue, still says what was tested; nobody tested says why", async () => {
  expect(await told(alike("yes", "not_available", "no_pair", 30))).toEqual([
    "Yes: blood adds an unconfirmed actionable finding in 100 % of the patients tested.",
    "95 % interval 89 to 100, 30 of 30 patients. All 30 had no result from tissue. Findings likely from clonal haematopoiesis are left out and would add nobody.",
  ]);
  expect(await told([])).toEqual(["No patient has consented yet.", ""]);
  expect((await told(alike("pending", "pending", "no_pair", 1), "nb"))[0]).toBe(
    "Den ene samtykkede pasienten har ikke svar som kan si dette.",
  );
});
