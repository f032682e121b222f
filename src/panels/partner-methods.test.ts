import { describe, expect, test } from "vitest";
import { coarser, leadershipOnly } from "../questions/partner-engine.ts";
import { langs } from "../words/lang.ts";
import { panels } from "./index.ts";

/** What a reader of rounded tables cannot choose or is not shown. */
const notThere = {
  en: /working day|on request|chosen|choos|filter|period|month of receipt|kappa stands|by patient, as/i,
  nb: /arbeidsdag|om ønsket|valgt|valg av|velger|utvalg|periode(?!n)|måned for mottak|kappa står|per pasient, som/i,
};

describe.each(panels.filter(({ closedBy }) => closedBy(leadershipOnly) === null))("$id", (panel) => {
  test.each(langs)("tells in %s how rounded counts come about, and nothing of filters that are not there", (lang) => {
    for (const [part, { text }] of Object.entries(panel.method(lang, true))) {
      expect(text.length, part).toBeGreaterThan(5);
      expect(text, part).not.toMatch(notThere[lang]);
    }
  });

  test("says in both languages what is told less finely", () => {
    for (const told of coarser(panel.sql, { group: 37, gene: 13 }))
      for (const lang of langs) {
        expect(told[lang]).toMatch(/^\p{Lu}.*\.$/u);
        // What the study has signed, not the project's own.
        expect(told[lang]).not.toMatch(/\b[12]0\b/);
      }
  });
});

test("a figure that partners do not see says why, and keeps the method of exact counts", () => {
  const closed = panels.filter(({ closedBy }) => closedBy(leadershipOnly) !== null);
  expect(closed.map(({ id }) => id)).toContain("enrolment-forecast");
  for (const panel of closed)
    for (const lang of langs) {
      expect(panel.closedBy(leadershipOnly)?.[lang]).toMatch(/leadership|studieledelsen/i);
      expect(panel.method(lang, true).definition.text).toBe(panel.method(lang).definition.text);
    }
});

test("what is only told of exact counts stands in the method of exact counts alone", () => {
  const formulas = (id: string): readonly (string | undefined)[] =>
    [false, true].map((rounded) => panels.find((panel) => panel.id === id)?.method("en", rounded).formula.text);
  for (const [id, said] of [
    ["agreement-patients", "standard error of Fleiss"],
    ["agreement-variants", "design effect"],
    ["tmb", "Concordance after Lin"],
    ["enrolment-mix", "chi-square"],
    ["turnaround-sites", "log-log limits"],
  ] as const) {
    const [exact, rounded] = formulas(id);
    expect(exact, id).toContain(said);
    expect(rounded, id).not.toContain(said);
  }
});
