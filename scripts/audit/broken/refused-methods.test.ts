import { expect, test } from "vitest";
import { attack } from "../attack.ts";
import type { FailureKind } from "../failure.ts";
import { cellByCell, refused } from "../testing/refused.ts";
import { exact } from "../testing/sound.ts";

/** Why each method is stopped, among others. */
const reasons: Readonly<Record<keyof typeof refused, readonly FailureKind[]>> = {
  "exact numbers": ["few-values", "presence", "all-or-none", "change"],
  "1 to 4 left blank": ["few-values", "presence"],
  "nearest multiple of 5": ["truth-outside", "totals-differ"],
  "middle of a class of 6": ["truth-outside", "totals-differ"],
  "random rounding to 5": ["truth-outside", "totals-differ"],
  "small counts rounded to 5": ["few-values", "change"],
  "small counts rounded to 3": ["few-values", "presence", "change"],
  "cell key": ["truth-outside", "totals-differ"],
  "cell key, in fives": ["truth-outside", "totals-differ"],
};

const kindsOf = (found: ReturnType<typeof attack>): readonly FailureKind[] => [
  ...new Set(found.failures.map(({ kind }) => kind)),
];

for (const [name, why] of Object.entries(reasons))
  test(`${name}: stopped, and who knows that no zeros are raised can prove that somebody is there`, () => {
    const releases = cellByCell(exact.slice(0, 2), refused[name as keyof typeof refused]);
    expect(kindsOf(attack(releases))).toEqual(expect.arrayContaining([...why]));
    const owned = releases.map((release) => ({ ...release, raisedZeros: 0 }));
    expect(kindsOf(attack(owned))).toContain("presence");
  });
