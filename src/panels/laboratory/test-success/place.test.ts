import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { something } from "../../../define/nothing.testing.ts";
import { textWidth } from "../../../marks/text.ts";
import type { OutcomeCount } from "../../../questions/outcomes/question.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { successModel } from "./model.ts";
import { placeSuccess } from "./place.ts";
import { sectionsOf } from "./sections.ts";
import { words } from "./words.ts";

const voice = { lang: "en", f: formats.en, names: names("en", study()) } as const;
const sample = (outcome: "reported" | "failed" | "cancelled", samples: number, outcome_reason: string | null) => ({
  specimen: "blood" as const,
  outcome,
  outcome_reason,
  samples,
});
const model = (samples: readonly OutcomeCount[]) =>
  something(successModel({ samples, patients: [], reports: [], biomarkers: true }));
const sections = sectionsOf(model([sample("reported", 30, null), sample("failed", 10, "qns")]), words.en, voice);

test("sections with nobody are left out; reasons stand under their outcome", () => {
  expect(sections.map(({ title }) => title)).toEqual([
    words.en.sections.result,
    words.en.sections.asked,
    words.en.sections.outcomes,
  ]);
  expect(sections[2]?.blocks.map(({ below }) => below)).toEqual([[], ["Blood: qns 10"], [], []]);
});
test("bars begin at zero and end at their share; blocks follow one another with room for their reasons", () => {
  const { zero, percentAt, sections: placed, bottom } = placeSuccess(sections, [], { width: 800 }, voice);
  const [blood, tissue] = placed[0]?.blocks[0]?.bars ?? [];
  const one = percentAt - textWidth("100\u00a0%", 14, true) - 8;
  expect(blood?.interval?.value).toBeCloseTo(zero + 0.75 * (one - zero), 9);
  expect(tissue?.interval).toBeNull();
  expect([blood?.y, tissue?.y]).toEqual([38, 58]);
  // A section's title takes 28 pixels, a block 20 a bar and 10 below it, the next section 14 more.
  expect(placed[1]?.top).toBe(28 + 40 + 10 + 14);
  expect(placed[2]?.top).toBe(2 * (28 + 40 + 10 + 14));
  expect(placed[2]?.blocks.map(({ top }) => top)).toEqual([212, 262, 332, 382]);
  expect(bottom).toBe(432);
});
test("on a phone names stand over their bars", () => {
  const { names: left, sections: placed } = placeSuccess(sections, [], { width: 360 }, voice);
  expect(left).toBe(0);
  expect(placed[0]?.blocks[0]?.bars.map(({ y }) => y)).toEqual([58, 78]);
});
test("where all were cancelled none is reported of all asked for, and places stay numbers", () => {
  const none = sectionsOf(model([sample("cancelled", 5, null)]), words.en, voice);
  const { sections: placed, ticks } = placeSuccess(none, [], { width: 800 }, voice);
  expect(
    placed.map(({ blocks }) => blocks.map(({ bars }) => bars.map(({ row }) => [row.share.events, row.share.trials]))),
  ).toEqual([
    [
      [
        [0, 5],
        [0, 0],
      ],
    ],
  ]);
  expect(ticks.every(({ at }) => Number.isFinite(at))).toBe(true);
});
