import { expect, test } from "vitest";
import { replyTo } from "../../../define/reply.testing.ts";
import { counted } from "../../../kinds/one-specimen/counts.testing.ts";
import type { ActionableCount } from "../../../questions/actionable/question.ts";
import { lostWithBloodOnly } from "./panel.ts";

const told = async (rows: readonly ActionableCount[], lang: "en" | "nb" = "en") => {
  const reply = await replyTo(lostWithBloodOnly, [rows], { supplied: ["samples", "variants"] });
  return [reply.verdict(lang).text, reply.howSure(lang)?.text ?? ""].map((text) => text.replaceAll("\u00a0", " "));
};
const faint = { signal_band: "lt_0_1pct" } as const;

// 8 of 40: 10.5 to 34.8 % (Wilson). Of 16 with a finding in tissue, blood found it in 10 and missed it in 6.
const full = [
  counted("yes", "yes", "evaluable", 10),
  counted("no", "yes", "evaluable", 5, faint),
  counted("no", "yes", "evaluable", 1),
  counted("no", "no", "evaluable", 22),
  counted("failed", "yes", "no_pair", 2),
];

test("a share of those tested; of what blood was judged for, how much it missed, and with how little in the blood", async () => {
  expect(await told(full)).toEqual([
    "Blood alone would miss an actionable finding in 20 % of the patients tested.",
    "95 % interval 10 to 35, 8 of 40 patients. Of 16 with an actionable finding in tissue whose blood was judged for that class, blood missed 6; 5 of these had a ctDNA fraction under 1 %.",
  ]);
  expect(await told(full, "nb")).toEqual([
    "Blod alene ville ha oversett et behandlingsrelevant funn hos 20 % av de testede pasientene.",
    "95 %-intervall 10 til 35, 8 av 40 pasienter. Av 16 med behandlingsrelevant funn i vev der blodet kunne vurderes for samme klasse, overså blodet 6; 5 av disse hadde ctDNA-andel under 1 %.",
  ]);
});
test("few have no percentage; one has no plural; none missed is said of those tested", async () => {
  expect(await told([counted("no", "yes", "evaluable", 1, faint)])).toEqual([
    "Blood alone would miss an actionable finding in 1 of 1 patient tested.",
    "Of the one patient with an actionable finding in tissue whose blood was judged for that class, blood missed 1, with a ctDNA fraction under 1 %.",
  ]);
  expect((await told([counted("no", "yes", "evaluable", 2), counted("yes", "no", "evaluable", 3)]))[1]).toMatch(
    /blood missed 2; none of these had a ctDNA fraction under 1 %\.$/,
  );
  expect(await told([counted("yes", "yes", "evaluable", 30)], "nb")).toEqual([
    "Blod alene ville ikke ha oversett noe behandlingsrelevant funn hos de 30 testede pasientene.",
    "95 %-intervall 0 til 11, 0 av 30 pasienter. Av 30 med behandlingsrelevant funn i vev der blodet kunne vurderes for samme klasse, overså blodet ingen.",
  ]);
});
test("of the missed whose ctDNA fraction is known, one is told as one", async () => {
  const rows = (band: "lt_0_1pct" | "1_to_5pct") => [
    counted("no", "yes", "evaluable", 1, { signal_band: band }),
    counted("no", "yes", "evaluable", 2, { signal_band: "unknown" }),
  ];
  expect((await told(rows("lt_0_1pct")))[1]).toMatch(
    /blood missed 3; the one with a known fraction had a ctDNA fraction under 1 %\.$/,
  );
  expect((await told(rows("1_to_5pct"), "nb"))[1]).toMatch(
    /overså blodet 3; den ene med kjent andel hadde ikke ctDNA-andel under 1 %\.$/,
  );
});
test("tissue alone, without a result of blood; nobody", async () => {
  expect(await told([counted("not_available", "yes", "no_pair", 3), counted("failed", "no", "no_pair", 1)])).toEqual([
    "Blood alone would miss an actionable finding in 3 of 4 patients tested.",
    "",
  ]);
  expect((await told([]))[0]).toBe("No patient has consented yet.");
});
