import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The two sites that can be built: what anyone may see, and exact counts, a preview that never leaves the machine. */
export const sites = {
  partners: { data: "partners", out: "dist" },
  exact: { data: "data", out: ".preview" },
} as const;

/**
 * What Node runs as `npm run build`. With the loader it reads the project's settings itself, and with them every panel; else Astro
 * has them all rewritten first, which takes some four seconds.
 */
export const astroBuild = ["--import", "./scripts/raw-loader.js", "node_modules/astro/bin/astro.mjs", "build"] as const;

const mark = ".built";
const sources = [
  "src",
  "public",
  "docs",
  "astro.config.mjs",
  "package-lock.json",
  "scripts/chunks.ts",
  "scripts/compress.ts",
  "scripts/compress-thread.ts",
  "scripts/hosting",
  "scripts/offline.ts",
  "scripts/pack-module-thread.ts",
  "scripts/pack-module.ts",
  "scripts/raw-loader.js",
  "scripts/relative.ts",
  "scripts/run-thread.ts",
];

/** Tests and their pictures are no part of a site. */
const isOfTests = (file: string): boolean => /\.test(?:ing)?\.ts$|[\\/]pictures[\\/]/.test(file);

/** Whether a build is made anew when a file, named from the project's folder, has changed. */
export const isRead = (file: string): boolean =>
  !isOfTests(file) && sources.some((source) => file === source || file.startsWith(`${source}/`));

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
function fingerprint(data: string, base: string): string {
  const hash = createHash("sha256");
  hash.update(
    JSON.stringify([
      resolve(data),
      base,
      process.env["SAMSVAR_QUICK"] ?? "",
      process.env["SAMSVAR_OFFLINE"] ?? "",
      process.versions.node,
    ]),
  );
  for (const file of [...sources, data].flatMap(filesOf).filter((file) => !isOfTests(file)))
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Settings that an outer Vite, such as the test runner's, would lend to the build. */
const lent = ["BASE_URL", "MODE", "DEV", "PROD", "SSR", "VITEST"];

function environment(data: string, base: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !lent.includes(name));
  const set = { SAMSVAR_DATA: data, SAMSVAR_BASE: base, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  return { ...Object.fromEntries(own), ...set };
}

/**
 * Builds the site of a folder of releases for a folder of its host (`base`), unless what stands in `out` was built from the very same
 * sources.
 * Answers whether it built. Throws a BuildError with the build's own words.
 */
export function buildSite(
  data: string,
  say: (text: string) => void,
  out: string,
  base = process.env["SAMSVAR_BASE"] ?? "/",
): boolean {
  const wanted = fingerprint(data, base);
  const built = join(out, mark);
  if (existsSync(built) && readFileSync(built, "utf8") === wanted) {
    say("the pages are up to date.");
    return false;
  }
  say("building the pages …");
  const started = Date.now();
  const build = spawnSync(process.execPath, [...astroBuild, "--outDir", out], {
    encoding: "utf8",
    env: environment(data, base),
  });
  if (build.status !== 0) throw new BuildError(`${build.stdout}${build.stderr}`.trim());
  writeFileSync(built, wanted);
  say(`pages built in ${Math.round((Date.now() - started) / 1000)} s.`);
  return true;
}
