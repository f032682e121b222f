import fc from "fast-check";
import { expect, test } from "vitest";
import { panels } from "../../panels/index.ts";
import { langs } from "../../words/lang.ts";
import { sheetNames } from "./sheet-names.ts";

/** What Excel asks of the name of a sheet. */
const isLegal = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name) && name !== "History";

test.each(langs)("the sheets of all figures have legal names that differ and say what they hold (%s)", (lang) => {
  const titles = panels.map((panel) => panel.title(lang));
  const names = sheetNames(titles);
  expect(names.filter((name) => !isLegal(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const [i, name] of names.entries()) {
    expect(name).toMatch(new RegExp(`^${i + 1} `));
    expect(name.length, name).toBeGreaterThan(12);
  }
});

test("so they have whatever the titles are", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), { maxLength: 120 }), (titles) => {
      const names = sheetNames(titles);
      return names.every(isLegal) && new Set(names.map((name) => name.toLowerCase())).size === titles.length;
    }),
  );
});

test("a title is cut between words", () => {
  const titles = ["Which sites have patients, and which have reached their target?", "Why [all]: 1/2?", "' '"];
  expect(sheetNames(titles)).toEqual(["1 Which sites have patients…", "2 Why all 1 2", "3"]);
});
