import { expect, test } from "vitest";
import { openRelease } from "../../../engine/release.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import type { Fact } from "./facts.ts";
import { words } from "./words.ts";

const { manifest } = openRelease("data");
const setting = { manifest, filters: noFilters };
const say = (...summary: readonly Fact[]) =>
  words.en.summary(
    { summary, note: { patients: 0, awaited: 0 } },
    { lang: "en", f: formats.en, names: names("en", manifest.study) },
    setting,
  );

test("a cost that is not typed leads to its field on a page, and is words in a file", () => {
  const { markup, text } = say({ say: "untyped", keys: ["cost_blood", "cost_tissue"] });
  expect(markup).toContain('<a href="#choices" data-type-in="cost_blood">the cost of one blood test</a> and <a ');
  expect(text).toContain("until you type the cost of one blood test and the cost of one tissue test: no cost");
});
test("what an extra finding costs has its limits in whole kroner, and none where it has none", () => {
  const fact = { say: "per_extra", extra: 6, patients: 40, each: 5666.7, both: null } as const;
  expect(say({ ...fact, limits: { low: 2923.7, high: 12037.8 } }).text).toContain(
    "at 5,667\u00a0kroner for each of them (95\u00a0% interval 2,924 to 12,038).",
  );
  expect(say({ ...fact, limits: null }).text).toContain("for each of them.");
});
