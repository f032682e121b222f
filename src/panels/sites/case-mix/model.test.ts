import { expect, test } from "vitest";
import type { TissueKind } from "../../../cubes/codes.ts";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { settingOf } from "../../../define/reply.testing.ts";
import type { CaseMixCount } from "../../../questions/case-mix/question.ts";
import { toldIn } from "../../../say/told.testing.ts";
import { formats } from "../../../words/format.ts";
import type { Lang } from "../../../words/lang.ts";
import { names } from "../../../words/names.ts";
import { factsOf } from "./facts.ts";
import { caseMixModel, tableRows } from "./model.ts";
import { nothingWords, words } from "./words.ts";

const codes = ["A", "B", "C"];
const sites = codes.map((code) => ({ code, name: `${code} hospital`, node: "N" }));
const row = (
  site: string,
  events: number,
  trials: number,
  tumour_group = "lung",
  tissue: TissueKind = "after_consent",
): CaseMixCount => ({ site, tumour_group, tissue, events, trials });
/** Easy patients get a pair in 45 of 50, hard ones in 15 of 50; A has 40 easy ones, B 40 hard ones, and both what that brings. */
const mixed = [
  row("A", 36, 40),
  row("A", 3, 10, "lung", "before_consent"),
  row("B", 9, 10),
  row("B", 12, 40, "lung", "before_consent"),
  row("B", 0, 7, "breast", "none"),
  row("A", 1, 2, "breast", "undated"),
];
const uneven = [row("A", 2, 20), row("B", 38, 60)];
const model = (rows: readonly CaseMixCount[], chosen: readonly string[] | null = null) =>
  something(caseMixModel(rows, study({ sites }).sites, chosen));
const say = (lang: Lang, of: ReturnType<typeof model>) =>
  toldIn(words[lang], factsOf(of), lang, settingOf({ study: { sites } }));

test("every site against its own patients; who has no dated tissue is left out, and a site without patients has no ratio", () => {
  const made = model(mixed);
  const [a, b, c] = tableRows(made);
  expect(a).toMatchObject({ site: "A", patients: 50, observed: 39, outside: "within", status: "ok" });
  expect(a?.["expected"]).toBeCloseTo(39, 10);
  expect(b?.["expected"]).toBeCloseTo(21, 10);
  expect(b?.["ratio"]).toBeCloseTo(1, 10);
  expect(c).toEqual({ site: "C", patients: 0, status: "not_evaluable" });
  expect(made.leftOut).toBe(9);
  expect(made.overall).toMatchObject({ events: 60, trials: 100 });
});
test("limits are those of the ratio", () => {
  // 10 of 20 expected: qbinom(c(0.001, 0.025, 0.975, 0.999), 20, 0.5) is 3, 6, 14 and 17.
  expect(tableRows(model(uneven))[0]).toMatchObject({
    ...{ observed: 2, expected: 10, ratio: 0.2, outside: "below_998" },
    ...{ limit_low998: 0.3, limit_low95: 0.6, limit_high95: 1.4, limit_high998: 1.7 },
  });
});
test("nobody, or all with a pair, has no answer", () => {
  expect(caseMixModel([row("A", 0, 4, "lung", "none")], study({ sites }).sites, null)).toMatchObject({
    nothing: { why: "nobody" },
    rows: codes.map((site) => ({ site, patients: 0 })),
  });
  expect(caseMixModel([row("A", 4, 4)], study({ sites }).sites, null)).toMatchObject({
    nothing: { why: "not_evaluable", of: 4 },
  });
});
test("whether sites differ beyond whom they treat, in both languages", () => {
  expect(say("en", model(mixed))).toEqual([
    "Not shown: neither of the 2 sites lies beyond what its patients and chance explain.",
    "Of those with dated tissue, 60 % have an evaluable pair (95 % interval 50 to 69, 60 of 100 patients).",
  ]);
  expect(say("nb", model(mixed))).toEqual([
    "Ikke vist: ingen av de 2 sykehusene ligger utenfor det pasientene og tilfeldigheter kan forklare.",
    "Av dem med datert vev har 60 % et evaluerbart par (95 %-intervall 50 til 69, 60 av 100 pasienter).",
  ]);
  expect(say("en", model(uneven))).toEqual([
    "Yes: 1 of 2 sites lies beyond what their patients and chance explain.",
    "Of those with dated tissue, 50 % have an evaluable pair (95 % interval 39 to 61, 40 of 80 patients). A hospital: 2, where 10.0 were expected.",
  ]);
  expect(say("nb", model(uneven))[0]).toBe(
    "Ja: 1 av 2 sykehus ligger utenfor det pasientene og tilfeldigheter kan forklare.",
  );
});
test("a chosen site, several and one without patients; one site alone", () => {
  const chosen = (lang: Lang, ...of: readonly string[]) => say(lang, model(mixed, of))[0];
  expect(chosen("en", "A")).toBe(
    "No more than by chance: A hospital has 1.00 times the pairs expected of its patients.",
  );
  expect(chosen("nb", "A")).toBe(
    "Ikke mer enn tilfeldigheter tilsier: A hospital har 1,00 ganger så mange par som forventet for sine pasienter.",
  );
  expect(chosen("en", "A", "B")).toBe(
    "No more than by chance: neither of the 2 chosen sites differs from what its patients let one expect.",
  );
  expect(chosen("en", "C")).toBe("Cannot be said: no patient with dated tissue here to compare.");
  expect(say("en", model([row("A", 2, 20)]))).toEqual([
    "Cannot be said: only one site has patients with dated tissue.",
    "Of those with dated tissue, 2 of 20 patients have an evaluable pair.",
  ]);
});
test("where sites cannot be compared, one patient is told as one", () => {
  const told = (lang: Lang, of: number) =>
    nothingWords[lang].summary(
      { why: "not_evaluable", of },
      { lang, f: formats[lang], names: names(lang, study({ sites })) },
      false,
    );
  expect(told("en", 4)).toMatch(/^Sites cannot be compared: all or none of 4 patients/);
  expect(told("en", 1)).toBe("Sites cannot be compared: only one patient has dated tissue.");
  expect(told("nb", 1)).toBe("Sykehusene kan ikke sammenlignes: bare én pasient har datert vev.");
});
test("too few in all for any site to stand out: nothing is said of chance", () => {
  const few = model([row("A", 2, 3), row("B", 1, 4)]);
  expect(say("en", few)[0]).toBe("Cannot be said yet: 7 patients with dated tissue are too few to compare sites.");
  expect(say("nb", few)[0]).toBe("Kan ikke sies ennå: 7 pasienter med datert vev er for få til å sammenligne sykehus.");
});
