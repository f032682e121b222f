import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tissueLayouts } from "../simulate/lab-files/layouts.ts";
import { cubesByFiles, directCubes } from "./testing/round-trip.ts";

/** With ROUND_TRIP set to a number of patients: three seeds, each layout of tissue. */
const whole = Number(process.env["ROUND_TRIP"] ?? 0);

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-round-trip-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("a study by way of files of laboratories gives the cubes of its export; without the origin rule it does not", async () => {
  const [folder, study] = [scratch(), { seed: 3, patients: 20 }];
  const direct = await directCubes(folder, study);
  // Rows of each cube that the files must tell again: findings, quality, decisions, reviews.
  for (const [name, least] of [
    ["variants", 20],
    ["quality", 100],
    ["consequences", 5],
    ["reasons", 5],
  ] as const)
    expect(direct.get(`${name}.csv`)?.split("\n").length, name).toBeGreaterThan(least);
  expect(await cubesByFiles(folder, study)).toEqual(direct);
  const unfiltered = await cubesByFiles(folder, study, "none");
  const changed = [...direct].filter(([name, cube]) => unfiltered.get(name) !== cube).map(([name]) => name);
  expect(changed).toEqual(expect.arrayContaining(["agreement.csv", "genes.csv", "variants.csv"]));
});

test.skipIf(whole === 0).each([1, 2, 3])(
  "the whole study, seed %i, each layout",
  { timeout: 600_000 },
  async (seed) => {
    const folder = scratch();
    const direct = await directCubes(folder, { seed, patients: whole });
    for (const layout of tissueLayouts)
      expect(await cubesByFiles(folder, { seed, patients: whole, layout }), layout).toEqual(direct);
    const [layout] = tissueLayouts;
    const unfiltered = await cubesByFiles(folder, { seed, patients: whole, layout }, "none");
    expect(unfiltered.get("variants.csv")).not.toBe(direct.get("variants.csv"));
  },
);
