import { spawnSync } from "node:child_process";
import { astroBuild, sites } from "../build-site.ts";
import type { Line } from "./table.ts";

const { data, out } = sites.exact;

/** Builds the site of exact counts and times it, process and all. */
export async function timeBuild(): Promise<Line> {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...astroBuild, "--outDir", out], {
    encoding: "utf8",
    env: { ...process.env, SAMSVAR_DATA: data, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`astro build failed\n${stderr}`);
  return { what: "site build", ours: (performance.now() - start) / 1000, unit: "s", goal: 30 };
}
