import { expect, test } from "vitest";
import { behindMethod, behindNote, daysBehind, shareName, sharesBehind } from "./cited.ts";
import { leftOut } from "./left-out.ts";
import { citedDays, citedShares, studies } from "./studies.ts";

const shown = { filters: { context: "shown" } };
const hidden = { filters: { context: "" } };

test("nothing lies behind a figure until the reader asks", () => {
  for (const panel of [...Object.keys(citedShares), ...Object.keys(citedDays)]) {
    expect(sharesBehind(panel, hidden)).toEqual([]);
    expect(daysBehind(panel, hidden)).toEqual([]);
    expect(behindNote(panel, "en", hidden)).toBe("");
    expect(sharesBehind(panel, shown).length + daysBehind(panel, shown).length).toBeGreaterThan(0);
  }
});
test("every study cited is named with assay, population and source, in both languages", () => {
  for (const panel of [...Object.keys(citedShares), ...Object.keys(citedDays)])
    for (const lang of ["en", "nb"] as const)
      for (const { study } of [...sharesBehind(panel, shown), ...daysBehind(panel, shown)]) {
        const { name, assay, population, source } = studies[study];
        for (const part of [name, assay[lang], population[lang], source]) {
          expect(behindNote(panel, lang, shown)).toContain(part);
          expect(behindMethod(panel, lang)).toContain(part);
        }
      }
});
test("shares are shares, and those with counts are what the counts give", () => {
  for (const cited of Object.values(citedShares).flat()) {
    expect(cited.share).toBeGreaterThan(0);
    expect(cited.share).toBeLessThanOrEqual(1);
    if (cited.counts) expect(cited.share).toBeCloseTo(cited.counts[0] / cited.counts[1], 10);
  }
  expect(shareName({ study: "rome", part: { en: "tissue", nb: "vev" }, share: 0.84 }, "nb")).toBe("ROME 2025, vev");
});
test("what is left out says why", () => {
  for (const { figure, panel, why } of leftOut) for (const text of [figure, panel, why]) expect(text).not.toBe("");
});
test("a panel without cited figures says nothing of them", () => {
  expect(behindNote("tmb", "en", shown)).toBe("");
  expect(behindMethod("tmb", "en")).toBe("");
});
