import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Policy } from "../../src/partners/policy.ts";
import type { Counts } from "../../src/partners/release.ts";
import { Refusal } from "./problem.ts";
import { type EarlierRelease, roundRelease } from "./round.ts";
import type { PartsSolver } from "./solve-part.ts";
import { loadSolver } from "./solver.ts";
import { secretOf, smallCounts, smallPolicy, sumOf } from "./testing/small.ts";
import { solveHere } from "./testing/solve-here.ts";

let solve: PartsSolver;
const rounded = async (
  own: { policy: Policy; counts: Counts },
  secret: Uint8Array,
  earlier: readonly EarlierRelease[],
) => (await roundRelease(solve, own, secret, earlier)).counts;
beforeAll(async () => {
  solve = solveHere(await loadSolver());
});

const [policy, counts] = [smallPolicy(6, 3), smallCounts([13, 9, 4, 2, 0, 0], [7, 8, 5, 3, 1, 4])];

test("every count is a multiple of 5 beside the truth, and shared totals agree", async () => {
  const shown = await rounded({ policy, counts }, secretOf(1), []);
  for (const [name, truths] of Object.entries(counts))
    truths.forEach((truth, place) => {
      const value = shown[name]?.[place] ?? Number.NaN;
      const allowed = [
        Math.floor(truth / 5) * 5,
        Math.ceil(truth / 5) * 5,
        ...(name === "sites" && truth === 0 ? [5] : []),
      ];
      expect(allowed).toContain(value);
    });
  expect(sumOf(shown["sites"])).toBe(sumOf(shown["outcomes"]));
  expect(Math.abs(sumOf(shown["sites"]) - 28)).toBeLessThanOrEqual(5);
});
test("where a table says who, some zeros are raised: a tenth of the cells of 1 to 4, at least one", async () => {
  for (const n of [1, 2]) {
    const shown = await rounded({ policy, counts }, secretOf(n), []);
    const raised = (counts["sites"] ?? []).filter((truth, place) => truth === 0 && shown["sites"]?.[place] === 5);
    expect(raised.length).toBeGreaterThanOrEqual(1);
    // The other table says neither who nor when: a zero is 0.
    const zeros = smallCounts([13, 9, 4, 2, 0, 0], [7, 8, 5, 3, 5, 0]);
    expect((await rounded({ policy, counts: zeros }, secretOf(n), []))["outcomes"]?.[5]).toBe(0);
  }
});
test("the same counts, secret and earlier releases give the same; another secret may not", async () => {
  const once = await rounded({ policy, counts }, secretOf(1), []);
  expect(await rounded({ policy, counts }, secretOf(1), [])).toEqual(once);
  const others = await Promise.all(Array.from({ length: 6 }, (_, n) => rounded({ policy, counts }, secretOf(n), [])));
  expect(new Set(others.map((other) => JSON.stringify(other))).size).toBeGreaterThan(1);
});
test("a change of 1 to 4 moves a number by one step at most", async () => {
  const earlier = {
    policy,
    truths: smallCounts([4, 9, 4, 2, 0, 0], [4, 8, 2, 3, 1, 1]),
    shown: smallCounts([0, 10, 5, 0, 5, 0], [0, 10, 0, 5, 0, 5]),
  };
  const later = smallCounts([8, 13, 6, 3, 0, 0], [8, 12, 2, 3, 1, 4]);
  const shown = await rounded({ policy, counts: later }, secretOf(1), [earlier]);
  for (const name of ["sites", "outcomes"])
    later[name]?.forEach((truth, place) => {
      const change = Math.abs(truth - (earlier.truths[name]?.[place] ?? 0));
      const moved = Math.abs((shown[name]?.[place] ?? 0) - (earlier.shown[name]?.[place] ?? 0));
      if (change > 0 && change < 5) expect(moved).toBeLessThanOrEqual(5);
    });
  // 4 was shown as 0, so that 8 is not shown as 10.
  expect(shown["sites"]?.[0]).toBe(5);
});
test("a 5 that stands for 1 to 4 does not fall while its count does not, where nobody is raised", async () => {
  const earlier = { policy, truths: counts, shown: smallCounts([15, 10, 5, 0, 0, 0], [5, 10, 5, 5, 0, 5]) };
  const shown = await rounded({ policy, counts }, secretOf(3), [earlier]);
  expect(shown["outcomes"]?.[3]).toBe(5);
  expect(shown["outcomes"]?.[5]).toBe(5);
});
test("a cell that no value suits, and a link that cannot hold, are named", async () => {
  // 4 shown as 0 wants at most 5; 12 shown as 15 wants at least 10.
  const stuck = [
    {
      policy,
      truths: smallCounts([4, 0, 0, 0, 0, 0], [4, 0, 0, 0, 0, 0]),
      shown: smallCounts([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]),
    },
    {
      policy,
      truths: smallCounts([12, 0, 0, 0, 0, 0], [12, 0, 0, 0, 0, 0]),
      shown: smallCounts([15, 0, 0, 0, 0, 0], [15, 0, 0, 0, 0, 0]),
    },
  ];
  const eight = smallCounts([8, 0, 0, 0, 0, 0], [8, 0, 0, 0, 0, 0]);
  await expect(rounded({ policy, counts: eight }, secretOf(1), stuck)).rejects.toThrow(/sites: a: no value is near/);
  const falseLink = smallCounts([20, 0, 0, 0, 0, 0], [5, 0, 0, 0, 0, 0]);
  const asked = () => rounded({ policy, counts: falseLink }, secretOf(1), []);
  await expect(asked()).rejects.toThrow(Refusal);
  await expect(asked()).rejects.toThrow(/no rounding keeps .*sites/);
});
test("any two tables of the same patients are rounded so", async () => {
  const counted = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      counted,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 99 }),
      async (byOutcome, at, n) => {
        const total = sumOf(byOutcome);
        const bySite = [Math.floor(total / 2), 0, 0, 0, 0, 0].map(
          (own, i) => own + (i === at ? total - Math.floor(total / 2) : 0),
        );
        const own = { policy: smallPolicy(6, 4), counts: smallCounts(bySite, byOutcome) };
        const shown = await rounded(own, secretOf(n), []);
        expect(sumOf(shown["sites"])).toBe(sumOf(shown["outcomes"]));
        expect(Math.abs(sumOf(shown["sites"]) - total)).toBeLessThanOrEqual(5);
        byOutcome.forEach((truth, place) => {
          const value = shown["outcomes"]?.[place] ?? Number.NaN;
          expect(value % 5).toBe(0);
          expect(Math.abs(value - truth)).toBeLessThan(5);
        });
      },
    ),
    { numRuns: 25 },
  );
});
