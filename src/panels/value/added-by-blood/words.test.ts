import { expect, test } from "vitest";
import { replyTo } from "../../../define/reply.testing.ts";
import { counted } from "../../../kinds/one-specimen/counts.testing.ts";
import type { ActionableCount } from "../../../questions/actionable/question.ts";
import { addedByBlood } from "./panel.ts";

const both: ActionableCount["origin"][] = ["counted", "with_haematopoiesis"];
/** With and without haematopoiesis alike. */
const alike = (...given: Parameters<typeof counted>): ActionableCount[] =>
  both.map((origin) => counted(given[0], given[1], given[2], given[3], { origin }));
const noteOf = async (rows: readonly ActionableCount[]) =>
  (await replyTo(addedByBlood, [rows], { supplied: ["samples", "variants"] })).note("en").text;
const told = async (
  rows: readonly ActionableCount[],
  lang: "en" | "nb" = "en",
  supplied: readonly string[] = ["samples", "variants"],
) => {
  const reply = await replyTo(addedByBlood, [rows], { supplied });
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
    "95 % interval 7 to 21, 11 of 88 patients; one for every 8 tested. Of the 11, 6 had no result from tissue.",
  ]);
  expect(await told(full, "nb")).toEqual([
    "Ja: blod gir et ekstra, ubekreftet behandlingsrelevant funn hos 13 % av de testede pasientene.",
    "95 %-intervall 7 til 21, 11 av 88 pasienter; én per 8 testede. Av de 11 manglet 6 svar fra vev.",
  ]);
  const more = [...full, counted("yes", "no", "evaluable", 1, { origin: "with_haematopoiesis" })];
  expect(await noteOf(more)).toContain("are left out (12 patients with them).");
  expect(await noteOf(full)).toContain("are left out and would add nobody.");
  // Rounded apart, those with them may seem fewer.
  const fewer = [...full, counted("yes", "no", "evaluable", 5, { origin: "counted" })];
  expect(await noteOf(fewer)).toContain("are left out and would add nobody.");
});
test("few have no percentage, and of few without a finding nothing is denied", async () => {
  const few = [...alike("yes", "failed", "no_pair", 2), ...alike("no", "no", "evaluable", 10)];
  expect(await told(few)).toEqual([
    "Yes: blood adds an unconfirmed actionable finding in 2 of 12 patients tested.",
    "Both had no result from tissue.",
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
    "95 % interval 89 to 100, 30 of 30 patients. All 30 had no result from tissue.",
  ]);
  expect(await told([])).toEqual(["No patient has consented yet.", ""]);
  expect((await told(alike("pending", "pending", "no_pair", 1), "nb"))[0]).toBe(
    "Den ene samtykkede pasienten har ikke svar som kan si dette.",
  );
});

test("what a review confirms and what led to a recommendation stand beside, where they were supplied", async () => {
  const all = ["samples", "variants", "reviews", "decisions"];
  const judged = [
    ...full,
    counted("yes", "no", "evaluable", 2, { blood_confirmed: "yes", blood_recommended: "yes" }),
    counted("yes", "failed", "no_pair", 1, { blood_recommended: "yes" }),
  ];
  // 14 of 91; 91 ÷ 3 = 30.3.
  expect(await told(judged, "en", all)).toEqual([
    "Yes: blood adds an actionable finding in 15 % of the patients tested, most not confirmed.",
    "95 % interval 9 to 24, 14 of 91 patients; one for every 7 tested. Of the 14, 7 had no result from tissue; 2 are confirmed by review. 3 got a recommendation informed by blood, one in 30 tested.",
  ]);
  expect(await told(judged, "nb", all)).toEqual([
    "Ja: blod gir et ekstra behandlingsrelevant funn hos 15 % av de testede pasientene, de fleste ikke bekreftet.",
    "95 %-intervall 9 til 24, 14 av 91 pasienter; én per 7 testede. Av de 14 manglet 7 svar fra vev; 2 er bekreftet i gjennomgang. 3 fikk anbefaling basert på blod, én per 30 testede.",
  ]);
  const one = (more: object) => told([counted("yes", "no", "evaluable", 1, more)], "en", all);
  expect(await one({ blood_confirmed: "yes" })).toEqual([
    "Yes: blood adds a confirmed actionable finding in 1 of 1 patient tested.",
    "Review confirms it. None got a recommendation informed by blood.",
  ]);
  expect((await one({}))[1]).toContain("Review does not confirm it.");
  const three = [counted("yes", "no", "evaluable", 3, { blood_confirmed: "yes" })];
  const two = [counted("yes", "no", "evaluable", 2, { blood_confirmed: "yes" }), counted("yes", "no", "evaluable", 1)];
  expect((await told(two, "en", all))[0]).toMatch(/patients tested, not all confirmed\.$/);
  expect((await told(two, "nb", all))[0]).toMatch(/pasienter, ikke alle bekreftet\.$/);
  expect((await told(three, "en", all))[1]).toMatch(/^All 3 are confirmed by review\./);
  expect((await told(three, "nb", all))[1]).toMatch(/^Alle 3 er bekreftet i gjennomgang\./);
  expect((await told(full, "en", all))[1]).toContain(
    "Of the 11, 6 had no result from tissue; none is confirmed by review.",
  );
});
test("why agreement by patient counts fewer stands under the figure", async () => {
  expect(await noteOf(full)).toContain("Why 11 here and 5 by patient:");
  expect(await noteOf(alike("yes", "no", "evaluable", 5))).not.toContain("Why");
});
