import { expect, test } from "vitest";
import { accepts, assumptionKeys } from "../state/filters.ts";
import { langs } from "../words/lang.ts";
import { pageWords } from "../words/page.ts";
import { typedField } from "./typed-field.ts";

const options = { site: [], node: [], tumour_group: [], months: [] };

test.each(langs)("a slider reaches just what its choice can be, each step in words, and begins at none: %s", (lang) => {
  const words = pageWords[lang].choices;
  for (const key of assumptionKeys.filter((each) => each !== "stop")) {
    const { markup } = typedField(key, words[key]);
    const [, min = "", max = "", step = ""] =
      /type="range"[^>]* min="(-?\d+)" max="(\d+)" step="(\d+)" value="0"/.exec(markup) ?? [];
    const steps = Array.from(
      { length: (Number(max) - Number(min)) / Number(step) + 1 },
      (_, i) => Number(min) + i * Number(step),
    );
    expect(steps, key).toContain(0);
    for (const at of steps.filter((each) => each !== 0)) {
      expect(accepts(key, String(at), options), `${key} ${at}`).toBe(true);
      expect(markup).toContain(`<option value="${at}" label="${words[key].values?.[String(at)]}">`);
    }
    expect(Object.keys(words[key].values ?? {}), key).toHaveLength(steps.length);
    expect(markup).toContain(`aria-valuetext="${words[key].values?.[""]}"`);
  }
});
test("a choice of two stays a list", () => {
  expect(typedField("stop", pageWords.en.choices.stop).markup).toMatch(/^<div><label>Summer stop <select name="stop"/);
});
