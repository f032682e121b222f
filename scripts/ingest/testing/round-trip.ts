import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { aggregate } from "../../aggregate/aggregate.ts";
import { toDay } from "../../simulate/calendar.ts";
import type { Layout } from "../../simulate/lab-files/layouts.ts";
import { writeLabFiles } from "../../simulate/lab-files/write-lab-files.ts";
import { writeExport } from "../../simulate/write-export.ts";
import { ingest } from "../join/ingest.ts";

export type Study = { readonly seed: number; readonly patients: number; readonly layout?: Layout };
/** Every table of a release by its name. */
export type Cubes = ReadonlyMap<string, string>;

const cut = toDay("2023-10-31");
/** What files of laboratories do not tell, or tell under other names: decisions, reviews, and metrics by their blocks. */
const others = ["decisions.csv", "reviews.csv", "metrics.csv"];
/** Counts of rows: the export from files has the germline calls too, which never count. */
const rowCounts = ["intake.csv"];

/** The cubes of the simulated export itself. Of blood no file says that its microsatellites are not reliable. */
export async function directCubes(folder: string, { seed, patients }: Study): Promise<Cubes> {
  const out = join(folder, "direct");
  mkdirSync(out, { recursive: true });
  await writeExport(out, { seed, patients, cut }, () => undefined);
  const path = join(out, "biomarkers.csv");
  const isBlood = new Set(
    [...readFileSync(join(out, "samples.csv"), "utf8").matchAll(/^([^,]+),[^,]+,blood,/gm)].map(([, id]) => id),
  );
  const lines = readFileSync(path, "utf8").split("\n");
  const told = lines.map((line) => (isBlood.has(line.split(",")[0]) ? line.replace(/,not_reliable$/, ",") : line));
  writeFileSync(path, told.join("\n"));
  return cubesOf(folder, out);
}

/** The cubes of the same study by way of files of laboratories; `origin` in place of what its map says. */
export async function cubesByFiles(folder: string, study: Study, origin?: "none"): Promise<Cubes> {
  const { seed, patients, layout } = study;
  const lab = join(folder, `lab ${layout ?? "mixed"}`);
  const out = join(folder, `by files ${layout ?? "mixed"} ${origin ?? ""}`);
  rmSync(lab, { recursive: true, force: true });
  writeLabFiles(lab, { seed, patients, cut }, layout);
  const map = join(lab, "map.json");
  if (origin !== undefined) writeFileSync(map, readFileSync(map, "utf8").replace('"trace"', `"${origin}"`));
  const order = { map, paths: [join(lab, "files")], out, report: undefined, reject: undefined, dryRun: false };
  await ingest(
    order,
    () => undefined,
    async () => {},
  );
  return cubesOf(folder, out);
}

async function cubesOf(folder: string, out: string): Promise<Cubes> {
  for (const name of others) rmSync(join(out, name), { force: true });
  const to = join(folder, `releases of ${basename(out)}`);
  const { folder: release } = await aggregate({ from: out, out: to }, () => undefined);
  const names = readdirSync(release).filter((name) => name.endsWith(".csv") && !rowCounts.includes(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(release, name), "utf8")]));
}
