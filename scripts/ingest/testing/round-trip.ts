import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
/** Counts of rows: the export from files has the germline calls too, which never count. */
const rowCounts = ["intake.csv"];

/** The cubes of the simulated export itself, but for what files tell otherwise: of blood none says that its microsatellites are not reliable, and metrics stand in blocks. */
export async function directCubes(folder: string, { seed, patients }: Study): Promise<Cubes> {
  const out = join(folder, "direct");
  mkdirSync(out, { recursive: true });
  await writeExport(out, { seed, patients, cut }, () => undefined);
  const path = join(out, "biomarkers.csv");
  const isBlood = new Set(
    [...readFileSync(join(out, "samples.csv"), "utf8").matchAll(/^([^,]+),[^,]+,blood,/gm)].map(([, id]) => id),
  );
  rewrite(path, (line) => [isBlood.has(line.split(",")[0]) ? line.replace(/,not_reliable$/, ",") : line]);
  rewrite(join(out, "metrics.csv"), (line) => inBlocks(line, isBlood.has(line.split(",")[0])));
  return cubesOf(folder, out);
}

function rewrite(path: string, change: (line: string) => readonly string[]): void {
  writeFileSync(path, readFileSync(path, "utf8").split("\n").flatMap(change).join("\n"));
}

/** A metric as the blocks of files tell it: contamination gates every class of its arm, and metrics of RNA say so. */
function inBlocks(line: string, blood: boolean): readonly string[] {
  const [, metric = ""] = line.split(",");
  if (/^(TOTAL_ON_TARGET_READS|MEDIAN_CV_GENE_500X)$/.test(metric)) return [line.replace(metric, `RNA ${metric}`)];
  if (metric !== "CONTAMINATION_SCORE") return [line];
  return ["snv", "indel", "cnv", ...(blood ? ["fusion"] : []), "msi", "tmb"].map((name) => line + name);
}

/** The cubes of the same study by way of files of laboratories; `origin` in place of what its map says. */
export async function cubesByFiles(folder: string, study: Study, origin?: "none"): Promise<Cubes> {
  const { seed, patients, layout } = study;
  const lab = join(folder, `lab ${layout ?? "mixed"}`);
  const out = join(folder, `by files ${layout ?? "mixed"} ${origin ?? ""}`);
  if (!existsSync(lab)) writeLabFiles(lab, { seed, patients, cut }, layout);
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
  const to = join(folder, `releases of ${basename(out)}`);
  const { folder: release } = await aggregate({ from: out, out: to }, () => undefined);
  const names = readdirSync(release).filter((name) => name.endsWith(".csv") && !rowCounts.includes(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(release, name), "utf8")]));
}
