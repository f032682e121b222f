import { beforeAll, expect, test } from "vitest";
import type { Link } from "../../src/partners/policy.ts";
import type { Explained } from "../audit/audit.ts";
import type { Why } from "../audit/why.ts";
import { canBeLeftOut } from "./leave-out.ts";
import { Stuck } from "./problem.ts";
import { raisableZeros } from "./raisable.ts";
import { roundAudited } from "./repair.ts";
import { roundRelease } from "./round.ts";
import type { PartsSolver } from "./solve-part.ts";
import { loadSolver } from "./solver.ts";
import { secretOf, smallCounts, smallPolicy, sumOf } from "./testing/small.ts";
import { solveHere } from "./testing/solve-here.ts";

let solve: PartsSolver;
beforeAll(async () => {
  solve = solveHere(await loadSolver());
});

const [policy, counts] = [smallPolicy(6, 3), smallCounts([13, 9, 4, 2, 0, 0], [7, 8, 5, 3, 1, 4])];
const start = () => roundRelease(solve, { release: "r", policy, counts }, secretOf(1), []);

/** That the smallest number which cells leave, or the largest, follows from them. */
const why = (table: string, places: readonly number[], weight: number, excess = 1): Why => ({
  ...{ text: `${table} could be narrowed`, tables: [table], excess, totals: [] },
  limits: places.map((place) => ({ release: "r", table, places: [place], weight })),
});

test("a number from which something follows is shown as the other multiple of 5, and links still hold", async () => {
  const first = await start();
  const shown = first.counts["outcomes"]?.[0] ?? 0;
  // 7 shown as 5 leaves 1 to 9; shown as 10 it leaves 6 to 14.
  const again = await first.again([why("outcomes", [0], shown === 5 ? -1 : 1)]);
  expect(again.counts["outcomes"]?.[0]).toBe(shown === 5 ? 10 : 5);
  expect(sumOf(again.counts["sites"])).toBe(sumOf(again.counts["outcomes"]));
  expect((await first.again([why("outcomes", [0], shown === 5 ? -1 : 1)])).counts).toEqual(again.counts);
});

test("what no number of the release can change, or no rounding keeps, is named with its table", async () => {
  const first = await start();
  // 5 is 5: there is no other way to show it.
  await expect(first.again([why("outcomes", [2], 1)])).rejects.toThrow(Stuck);
  const shown = first.counts["outcomes"]?.[0] ?? 0;
  const away = why("outcomes", [0], shown === 5 ? -1 : 1);
  const back = why("outcomes", [0], shown === 5 ? 1 : -1);
  const moved = await first.again([away]);
  const stuck = () => moved.again([back]);
  await expect(stuck()).rejects.toThrow(/no rounding keeps all links.*outcomes/);
  await expect(stuck()).rejects.toThrow(Stuck);
});

const told = (passed: boolean, ...whys: readonly Why[]): Explained => ({
  report: {
    ...{ passed, releases: ["r"], exact: true, tables: [] },
    problems: whys.map(({ text }) => text),
    failures: whys.map(({ text }) => ({ kind: "few-values", release: "r", text })),
  },
  why: whys,
});

test("numbers are rounded again until the audit passes, and an error of the tables is not rounded away", async () => {
  const seen: (number | undefined)[] = [];
  const found = await roundAudited({
    round: start,
    audit: async (own) => {
      const shown = own["outcomes"]?.[0];
      seen.push(shown);
      return shown === seen[0] ? told(false, why("outcomes", [0], shown === 5 ? -1 : 1)) : told(true);
    },
    say: () => {},
  });
  expect(seen).toHaveLength(2);
  expect(found.counts["outcomes"]?.[0]).not.toBe(seen[0]);
  const error: Explained = { ...told(false, why("outcomes", [0], 1)), why: [] };
  await expect(roundAudited({ round: start, audit: async () => error, say: () => {} })).rejects.toThrow(Stuck);
});

test("a table is left out only where the others' own links tell what went through it", () => {
  const third = { ...smallPolicy(6, 3).tables["sites"], question: "q" } as (typeof policy.tables)[string];
  const link = (left: string, right: string) =>
    ({ left: { table: left, where: {} }, right: { table: right, where: {} }, by: [], kind: "equal" }) as const;
  const chain = {
    ...policy,
    tables: { ...policy.tables, third },
    links: [link("sites", "outcomes"), link("outcomes", "third")],
  };
  // Without the one in the middle nothing would hold the other two together.
  expect(canBeLeftOut(["outcomes"], chain)).toBe(false);
  expect(canBeLeftOut(["third"], chain)).toBe(true);
  expect(canBeLeftOut(["outcomes"], { ...chain, links: [...chain.links, link("sites", "third")] })).toBe(true);
  const exact = [{ table: "third", where: {}, total: 28 }];
  expect(canBeLeftOut(["third"], { ...chain, exact })).toBe(false);
});

test("zeros that links hold once the secret has chosen are not counted on: all may be raised where a half is too few", () => {
  // Nobody is in d to f of either; a part is never shown as more than its whole.
  const link: Link = {
    ...{ left: { table: "sites", where: {} }, right: { table: "whole", where: {} } },
    ...{ by: [["site", "site"]], kind: "at_most" },
  };
  const whole = policy.tables["sites"] as (typeof policy.tables)[string];
  const two = { ...policy, tables: { ...policy.tables, whole }, links: [link] };
  const truths = { ...smallCounts([3, 2, 1, 0, 0, 0], [3, 1, 1, 1, 0, 0]), whole: [3, 2, 1, 0, 0, 0] };
  for (let n = 0; n < 40; n++) {
    const { places, needs } = raisableZeros(two, truths, secretOf(n));
    for (const [name, need] of needs) expect(places.get(name)?.size ?? 0, `${name} ${n}`).toBeGreaterThanOrEqual(need);
    for (const place of places.get("sites") ?? []) expect(places.get("whole")?.has(place)).toBe(true);
  }
});
