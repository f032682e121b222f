import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { aggregate } from "./aggregate.ts";
import { InputError } from "./problem.ts";

/** Public data of other studies, kept outside the project; without them these tests are skipped, and say so. */
const real = "../shared/real";
const out = mkdtempSync(join(tmpdir(), "samsvar-real-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const expected = (name: string) => JSON.parse(readFileSync(join(real, name, "expected.json"), "utf8"));

async function rowsOf(name: string, cube: string): Promise<readonly (readonly string[])[]> {
  const order = { from: join(real, name), out: join(out, name), reject: join(out, `${name}.csv`) };
  const { folder } = await aggregate(order, () => {});
  const text = readFileSync(join(folder, `${cube}.csv`), "utf8").trimEnd();
  return text
    .split("\n")
    .slice(1)
    .map((row) => row.replace(/"[^"]*"/g, "quoted").split(","));
}

const total = (rows: readonly (readonly string[])[], ...start: string[]): number =>
  rows
    .filter((row) => start.every((cell, i) => cell === "*" || row[i] === cell))
    .reduce((n, row) => n + Number(row.at(-1)), 0);

describe.skipIf(!existsSync(real))("real exports", () => {
  test("enrolment: screened and consented of 17 sites", async () => {
    const rows = await rowsOf("enrolment", "patients");
    const { sites, total: all } = expected("enrolment");
    for (const [site, counts] of Object.entries(sites))
      expect([total(rows, "screened", "*", site), total(rows, "consented", "*", site)]).toEqual(counts);
    expect([total(rows, "screened"), total(rows, "consented")]).toEqual(all);
  });

  test("turnaround: the two wrong rows of the source stop a plain run, one line each", async () => {
    const run = aggregate({ from: join(real, "turnaround"), out: join(out, "plain") }, () => {});
    const error = await run.catch((cause: unknown) => cause);
    const messages = error instanceof InputError ? error.messages : [];
    const lines = readFileSync(join(real, "turnaround", "samples.csv"), "utf8").split("\n");
    const places = expected("turnaround").bad_samples.map(
      (id: string) => `samples.csv:${lines.findIndex((line) => line.startsWith(`${id},`)) + 1}`,
    );
    expect(messages.map((message) => message.split(": ")[0])).toEqual(places);
  });

  test("turnaround: without them the means are as published", async () => {
    const rows = await rowsOf("turnaround", "turnaround");
    for (const [segment, { completed, mean_days }] of Object.entries<{ completed: number; mean_days: number }>(
      expected("turnaround").segments,
    )) {
      const done = rows.filter((row) => row[1] === segment && row[2] === "completed");
      const days = done.reduce((sum, row) => sum + Number(row[3]) * Number(row.at(-1)), 0);
      expect(total(done)).toBe(completed);
      expect(days / total(done)).toBeCloseTo(mean_days, 10);
    }
  });

  test("pairs: genes found in both, in tissue only, in blood only", async () => {
    const rows = await rowsOf("pairs", "genes");
    const { genes, total: all } = expected("pairs");
    for (const result of ["both", "tissue_only", "blood_only"]) {
      expect(total(rows, "*", "all", "counted", result)).toBe(all[result]);
      for (const gene of Object.keys(genes))
        expect(total(rows, gene, "all", "counted", result)).toBe(genes[gene][result]);
    }
  });
});
