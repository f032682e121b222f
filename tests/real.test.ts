import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { script } from "./script.ts";

const real = "../shared/real";
const scratch = mkdtempSync(join(tmpdir(), "samsvar-real-"));
afterAll(() => rmSync(scratch, { recursive: true }));

type Rows = readonly Readonly<Record<string, string | number | null>>[];

const expected = (name: string) => JSON.parse(readFileSync(join(real, name, "expected.json"), "utf8"));

/** From a study export to the rows of one panel, by the commands that a data manager runs. */
async function rowsOf(name: string, panel: string, ...more: readonly string[]): Promise<Rows> {
  const out = join(scratch, name);
  const made = await script("aggregate", join(real, name), "--out", out, ...more);
  expect(made.status, made.stderr).toBe(0);
  const told = await script("numbers", "--data", out, "--panel", panel);
  expect(told.status, told.stderr).toBe(0);
  return JSON.parse(told.stdout).panels[panel].rows;
}

describe.skipIf(!existsSync(real))("the exports of other studies give the numbers that others published", () => {
  test("enrolment: screened and consented at each of 17 sites", async () => {
    const { sites, total } = expected("enrolment") as { sites: Record<string, number[]>; total: number[] };
    const rows = await rowsOf("enrolment", "enrolment-by-site");
    expect(Object.fromEntries(rows.map((row) => [String(row["site"]), [row["screened"], row["consented"]]]))).toEqual(
      sites,
    );
    const sum = (column: string) => rows.reduce((all, row) => all + Number(row[column]), 0);
    expect([sum("screened"), sum("consented")]).toEqual(total);
  });

  test("turnaround: a plain run stops and names both wrong rows", async () => {
    const { bad_samples } = expected("turnaround") as { bad_samples: string[] };
    const out = join(scratch, "stopped");
    const { status, stderr } = await script("aggregate", join(real, "turnaround"), "--out", out);
    expect(status).toBe(1);
    const lines = readFileSync(join(real, "turnaround", "samples.csv"), "utf8").split("\n");
    const numbers = bad_samples.map((sample) => lines.findIndex((line) => line.startsWith(`${sample},`)) + 1);
    expect(numbers.every((line) => line > 1)).toBe(true);
    const named = [...stderr.matchAll(/^samples\.csv:(\d+):/gm)].map(([, line]) => Number(line));
    expect(new Set(named)).toEqual(new Set(numbers));
    expect(existsSync(out)).toBe(false);
  });

  test("turnaround: without those rows the means are those of the data set", async () => {
    const { segments } = expected("turnaround") as {
      segments: Record<string, { completed: number; mean_days: number }>;
    };
    const file = join(scratch, "rejected.csv");
    const rows = await rowsOf("turnaround", "turnaround-segments", "--reject", file);
    for (const [segment, { completed, mean_days }] of Object.entries(segments)) {
      const row = rows.find((found) => found["segment"] === segment && found["specimen"] === "tissue");
      expect(row?.["completed"], segment).toBe(completed);
      expect(row?.["mean_days"], segment).toBeCloseTo(mean_days, 10);
    }
    expect(readFileSync(file, "utf8")).toContain("C166-T");
    expect(readFileSync(file, "utf8")).toContain("C249-T");
  });

  test("pairs: gene by gene, the authors' own concordance matrix", async () => {
    const { genes, total } = expected("pairs") as { genes: Record<string, Rows[number]>; total: Rows[number] };
    const rows = await rowsOf("pairs", "agreement-genes");
    const cells = ["both", "tissue_only", "blood_only", "neither"];
    const pick = (row: Rows[number]) => Object.fromEntries(cells.map((cell) => [cell, row[cell]]));
    const shown = Object.fromEntries(rows.map((row) => [String(row["gene"]), pick(row)]));
    for (const [gene, counts] of Object.entries(genes)) expect(shown[gene], gene).toEqual(counts);
    const sums = cells.map((cell) => [
      cell,
      Object.keys(genes).reduce((all, gene) => all + Number(shown[gene]?.[cell]), 0),
    ]);
    expect(Object.fromEntries(sums)).toEqual(total);
  });
});
