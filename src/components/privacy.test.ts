import { describe, expect, test } from "vitest";
import type { Policy } from "../partners/policy.ts";
import type { Audited } from "../partners/read-audit.ts";
import type { Table } from "../partners/table.ts";
import { partnerAnswers } from "../questions/partners.ts";
import { langs } from "../words/lang.ts";
import { privacyWords, type Section } from "../words/privacy.ts";
import { tableNames } from "../words/table-names.ts";
import { rulesOf } from "./rules.ts";

const table = (role: "who" | "none", results: boolean): Table => ({
  ...{ question: "q", count: "patients", results, impossible: [] },
  dimensions: [{ name: "d", role, codes: ["a", "b"], ordered: false }],
});
const policy: Policy = {
  ...{ format: 1, owner: "The owner", date: "2031-02-03", base: 5, raised_zeros: 0.15, links: [] },
  thresholds: { group: 37, gene: 13, new_patients: 17 },
  tables: { "steps-by-site": table("who", false), "by-tumour": table("who", true), msi: table("none", true) },
  exact: [
    { table: "steps-by-month", where: { step: ["screened"] }, total: 1777 },
    { table: "steps-by-month", where: { step: ["consented"] }, total: 1666 },
  ],
};
const found = { release: "2031-01-31", identifying: true, small: 1728, somebody: 1 };
const audit: Audited = {
  ...{ passed: true, releases: ["2030-10-31", "2031-01-31"], exact: true },
  tables: [
    { ...found, table: "steps-by-site", cells: 1200 },
    { ...found, table: "msi", cells: 34 },
  ],
};

const textOf = (sections: readonly Section[]): string => JSON.stringify(sections).replaceAll("\u00a0", " ");
const page = (lang: "en" | "nb", published = { policy, audit } as Parameters<typeof rulesOf>[0]) =>
  privacyWords[lang].rounded(rulesOf(published, false, lang));
/** How a page is made: its parts, and how much stands in each. */
const shape = (sections: readonly Section[]) =>
  sections.map(({ id, text = [], table: rows, points = [], checks = [] }) => [
    ...[id, text.length, points.length, checks.length],
    ...[rows?.heads.length ?? 0, ...(rows?.rows.map((row) => row.length) ?? [])],
  ]);
const numbersIn = (section: Section): readonly string[] =>
  (
    textOf([section])
      .replaceAll(/(?<=\d)[, ](?=\d{3})/g, "")
      .match(/\d+/g) ?? []
  ).toSorted();

describe("the page for the data-protection officer", () => {
  test("tells the rules of the policy and the figures of the audit, none of its own", () => {
    for (const [lang, numbers] of [
      ["en", ["1,777", "1,666", "1,234", "3,456", "37", "13", "17", "15 %", "3 February 2031", "The owner"]],
      ["nb", ["1 777", "1 666", "1 234", "3 456", "37", "13", "17", "15 %", "3. februar 2031", "The owner"]],
    ] as const) {
      const text = textOf(page(lang));
      for (const number of numbers) expect(text, `${lang}: ${number}`).toContain(number);
      expect(text).not.toMatch(/\b(20|423|543)\b/);
    }
  });

  test("says what the tables of the policy tell, and of no other", () => {
    const text = textOf(page("en"));
    expect(text).toContain("Without results: screened and consented, by hospital.");
    expect(text).toContain("With results, in groups of 37 or more: agreement of blood and tissue, by cancer type.");
    expect(text).toContain("Microsatellite instability.");
    expect(text).not.toContain("allele fraction");
    const none = textOf(page("nb", { policy: { ...policy, tables: {}, exact: [] }, audit }));
    expect(none).toContain("Uten resultater: ingen.");
    expect(none).toContain("de som policy.json nevner");
  });

  test("says that an audit failed, or that there is no report of one", () => {
    expect(textOf(page("en", { policy, audit: { ...audit, passed: false } }))).toContain("must not be published");
    expect(textOf(page("nb", { policy, audit: null }))).toContain("Ingen rapport om det ligger ved tabellene");
  });

  test("says of a simulated study that everybody knows its secret", () => {
    const simulated = privacyWords.en.rounded(rulesOf({ policy, audit }, true, "en"));
    expect(textOf(simulated)).toContain("one that everybody knows");
    expect(textOf(page("en"))).toContain("32 random bytes");
  });

  test("is the same in both languages: parts, rows, lines and numbers", () => {
    const exact = langs.map((lang) => privacyWords[lang].exact());
    for (const [en = [], nb = []] of [[page("en"), page("nb")], exact]) {
      expect(shape(nb)).toEqual(shape(en));
      for (const [i, section] of en.entries())
        expect(nb.slice(i, i + 1).flatMap(numbersIn), section.id).toEqual(numbersIn(section));
    }
    expect(privacyWords.nb.sign.length).toBe(privacyWords.en.sign.length);
  });

  test("of a site of exact counts says whom it is for, and nothing of rounding", () => {
    expect(textOf(privacyWords.en.exact())).toContain("holds exact counts and is for the study's leadership only");
    expect(textOf(privacyWords.nb.exact())).toContain("har nøyaktige antall og er bare for studieledelsen");
    for (const lang of langs) expect(privacyWords[lang].exact().map(({ id }) => id)).not.toContain("rounding");
  });
});

test("every table that partners can get has a name in both languages, and there is no other name", () => {
  const tables = partnerAnswers.flatMap(({ answer }) =>
    "tables" in answer ? answer.tables.map(({ name }) => name) : [],
  );
  expect(Object.keys(tableNames).toSorted()).toEqual([...tables].toSorted());
  for (const lang of langs)
    expect(new Set(Object.values(tableNames).map((name) => name[lang])).size).toBe(tables.length);
});
