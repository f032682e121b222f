import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const mark = "dist/.built";
const sources = ["src", "public", "astro.config.mjs", "package-lock.json", "scripts/compress.ts"];

/** The build stopped; `output` is what it printed. */
export class BuildError extends Error {}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}

/** A checksum of everything that a build reads. */
function fingerprint(data: string): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([resolve(data), process.env["SAMSVAR_BASE"] ?? "", process.versions.node]));
  for (const file of [...sources, data].flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * Builds the site of a folder of releases into dist/, unless what stands there was built from the very same sources.
 * Answers whether it built. Throws a BuildError with the build's own words.
 */
export function buildSite(data: string, say: (text: string) => void): boolean {
  const wanted = fingerprint(data);
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) {
    say("the pages are up to date.");
    return false;
  }
  say("building the pages …");
  const started = Date.now();
  const build = spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    encoding: "utf8",
    env: { ...process.env, SAMSVAR_DATA: data, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (build.status !== 0) throw new BuildError(`${build.stdout}${build.stderr}`.trim());
  writeFileSync(mark, wanted);
  say(`pages built in ${Math.round((Date.now() - started) / 1000)} s.`);
  return true;
}
