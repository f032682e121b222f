import { beforeAll, expect, test } from "vitest";
import { decode } from "../../src/engine/decode.ts";
import { nodeEngine } from "../../src/engine/node.ts";
import { openRelease, type Release } from "../../src/engine/release.ts";
import { answeredBy } from "../../src/partners/release.ts";
import { partnerAnswers } from "../../src/questions/partners.ts";
import { askAll } from "../../src/questions/question.ts";
import { noFilters } from "../../src/state/filters.ts";
import { randomStudy } from "../../tests/random-study/random-study.ts";
import { oddShapes } from "../../tests/random-study/shape.ts";
import { everyNth } from "../../tests/whole.ts";
import { askedCells, exactCells } from "./exact-cells.ts";
import { defaultPolicy } from "./places.ts";
import { readSigned } from "./policy-file.ts";
import { pairsOf, type Resolved, resolve } from "./resolve.ts";

let release: Release;
let resolved: Resolved;
beforeAll(async () => {
  release = openRelease("data");
  resolved = resolve(readSigned(defaultPolicy), { releases: [await exactCells(release)], before: [] });
});

/** Links that are not true of the counts, each with its two sums. */
const brokenIn = ({ policy, counts }: Resolved) => {
  const sum = (table: string, places: readonly number[]): number =>
    places.reduce((n, place) => n + (counts[table]?.[place] ?? 0), 0);
  return policy.links.flatMap((link) =>
    pairsOf(link, policy).flatMap(({ left, right, at }) => {
      const [l, r] = [sum(link.left.table, left), sum(link.right.table, right)];
      return (link.kind === "equal" ? l === r : l <= r) ? [] : [{ link, at, l, r }];
    }),
  );
};

test("every link between the questions' tables is true", () => {
  expect(resolved.policy.links.length).toBeGreaterThan(100);
  expect(brokenIn(resolved)).toEqual([]);
});

const shapes = oddShapes.map((shape, i) => ({ shape, seed: i + 1 }));
test.each(everyNth(shapes, 3, 1))(
  "every link is true of a study drawn at random: $shape.name",
  async ({ shape, seed }) => {
    const { manifest, engine } = await randomStudy(shape, seed);
    const exact = await askedCells(manifest, engine);
    expect(brokenIn(resolve(readSigned(defaultPolicy), { releases: [exact], before: [] }))).toEqual([]);
  },
);

test("a question's rows from partner tables pass its own gate; told as they are, they are its own rows", async () => {
  const setting = { manifest: release.manifest, filters: noFilters };
  const engine = await nodeEngine(release);
  const answered = answeredBy(resolved);
  for (const { name, question, answer } of partnerAnswers) {
    if (!("rows" in answer)) continue;
    const rows = decode(question.columns, answer.rows(answered, setting, []), name);
    if (answer.told !== "as is" || name === "steps-by-release") continue;
    const { asked } = await askAll(name, { asked: question }, engine, setting);
    const sorted = (list: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
      list.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();
    const held = asked.filter((row) => Object.values(row).some((value) => typeof value === "number" && value > 0));
    expect(sorted(rows), name).toEqual(sorted(held));
  }
});
