import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { cubesRead } from "../../src/engine/reads.ts";
import { panels } from "../../src/panels/turnaround/panels.ts";
import { astroBuild } from "../build-site.ts";
import { serve } from "../serve.ts";
import { redrawOfMany } from "./redraw.ts";
import type { Line } from "./table.ts";
import { type Cost, timed } from "./timed.ts";

const goals: Readonly<Record<number, Cost>> = {
  500: { seconds: 5, megabytes: 2048 },
  500000: { seconds: 20, megabytes: 6000 },
  5000000: { seconds: 300, megabytes: 6000 },
};
/** Of so many patients the site is built and redrawn too; of the larger study a page reads a million rows. */
const drawn = [50_000, 100_000];
const buildGoals: Readonly<Record<number, Cost>> = { 50000: { seconds: 30, megabytes: 1000 } };

const costLines = (what: string, cost: Cost, goal: Cost | undefined): Line[] => [
  { what, ours: cost.seconds, unit: "s", ...(goal ? { goal: goal.seconds } : {}) },
  { what: `${what}, peak memory`, ours: cost.megabytes, unit: "MB", ...(goal ? { goal: goal.megabytes } : {}) },
];

/** Simulates a study of a size and aggregates it, and builds and redraws one of 50,000 or 100,000: seconds, peak memory, milliseconds. */
export async function scale(patients: number, browser: Browser, changes: number): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-bench-"));
  const [from, data, out] = [join(folder, "export"), join(folder, "data"), join(folder, "site")];
  try {
    await timed(["scripts/simulate.ts", "--out", from, "--patients", String(patients)]);
    const n = `${patients.toLocaleString("en")} patients`;
    const counted = await timed(["scripts/aggregate.ts", from, "--out", data]);
    const lines = costLines(`aggregate, ${n}`, counted, goals[patients]);
    if (!drawn.includes(patients)) return lines;
    const settings = { SAMSVAR_DATA: data, ASTRO_TELEMETRY_DISABLED: "1" };
    const built = await timed([...astroBuild, "--outDir", out], settings);
    const site = await serve(out, { port: 0 });
    try {
      const redrawn = await redrawOfMany(browser, site.url, changes, rowsIn(data));
      return [...lines, ...costLines(`site build, ${n}`, built, buildGoals[patients]), redrawn];
    } finally {
      await site.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows of the cubes that the page of turnaround reads, in the only release of a folder. */
function rowsIn(data: string): number {
  const [release = ""] = readdirSync(data);
  const rows = cubesRead(panels.flatMap(({ sql }) => sql)).map(({ name }) => {
    const path = join(data, release, `${name}.csv`);
    return existsSync(path) ? readFileSync(path, "latin1").split("\n").length - 2 : 0; // what earlier releases tell has no file
  });
  return rows.reduce((sum, n) => sum + n, 0);
}
