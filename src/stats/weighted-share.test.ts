import { expect, test } from "vitest";
import { z } from "zod";
import { expectNear, referenceCases } from "./reference.testing.ts";
import { weighted } from "./weighted-share.ts";

const known = (events: number, trials: number) => ({ events, trials });

test("each kind counts by all its units, with the share of those known of it", () => {
  // 30 × 9 / 10 + 20 × 2 / 10 = 31 of 50.
  const strata = [
    { units: 30, within: [known(9, 10), known(11, 20)] },
    { units: 20, within: [known(2, 10), known(11, 20)] },
  ];
  expect(weighted(strata)).toBeCloseTo(31 / 50, 14);
});
const stratum = z.object({ units: z.number(), events: z.number(), trials: z.number() });
test.each(referenceCases("weighted_share", z.object({ strata: z.array(stratum), share: z.number() })))(
  "agrees with R's weighted mean: $share",
  ({ strata, share }) => {
    const told = weighted(strata.map(({ units, events, trials }) => ({ units, within: [known(events, trials)] })));
    expectNear(told, share);
  },
);
test("where all are known it is the plain share", () => {
  expect(
    weighted([
      { units: 10, within: [known(9, 10)] },
      { units: 10, within: [known(2, 10)] },
    ]),
  ).toBeCloseTo(11 / 20, 14);
});
test("a kind of which nothing is known has the share of the wider one around it", () => {
  const lone = { units: 10, within: [known(0, 0), known(0, 0), known(3, 4)] };
  expect(weighted([lone])).toBe(0.75);
  expect(weighted([{ units: 10, within: [known(0, 0)] }, lone])).toBeNull();
  expect(weighted([])).toBeNull();
  expect(() => weighted([{ units: -1, within: [] }])).toThrow(RangeError);
});
