import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "vite";
import { release } from "../src/components/build.ts";
import { type SiteNow, siteFile, workerFile } from "../src/offline/names.ts";
import { panelPages } from "../src/state/pages.ts";
import { framedFolder } from "./hosting/rules.ts";
import { lostPage } from "./relative.ts";

type Chunk = { readonly moduleIds?: readonly string[]; readonly imports?: readonly string[] };
type Bundle = Readonly<Record<string, Chunk>>;

/** The files that hold some modules, with all that they import at once. */
function filesOf(modules: readonly string[], bundle: Bundle): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of bundle[file]?.imports ?? []) visit(next);
  };
  for (const [file, { moduleIds = [] }] of Object.entries(bundle))
    if (modules.some((module) => moduleIds.includes(resolve(module)))) visit(file);
  return [...found].toSorted();
}

/** What comes when a reader asks for it, on any page; the database is not among it, for its size. */
const onDemand = ["live", "search", "help", "share", "save"].map((name) => `src/components/${name}.ts`);

function programsOf(bundle: Bundle): SiteNow["programs"] {
  const answering = release().manifest.rounding ? ["src/questions/partner-engine.ts"] : [];
  return Object.fromEntries(
    panelPages.map((page) => [page, filesOf([...onDemand, ...answering, `src/panels/${page}/panels.ts`], bundle)]),
  );
}

/** Bundles the worker, or the one that ends what earlier builds keep, into one file that imports nothing: browsers ask that of it. */
export const bundleWorker = (folder: string, name: "worker" | "end") =>
  build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: `src/offline/${name}.ts`,
        output: { format: "iife", entryFileNames: workerFile },
      },
    },
  });

async function pathsIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll("\\", "/"))
    .toSorted();
}

async function hashOf(folder: string, paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  // The database's module has the hash of its content in its name.
  for (const path of paths)
    hash.update(`\0${path}\0`).update(path.startsWith("engine/") ? "" : await readFile(join(folder, path)));
  return hash.digest("hex").slice(0, 16);
}

const names = (path: string): boolean =>
  path.endsWith(".html") && path !== lostPage && !path.startsWith(framedFolder.slice(1));

/** Lets the site be read offline: writes the service worker, `site.json`, and into each page the hash of the whole build. */
export function offline(): AstroIntegration {
  let programs: SiteNow["programs"] = {};
  const plugin = {
    name: "offline",
    generateBundle(this: { readonly environment: { readonly name: string } }, _: unknown, bundle: object) {
      if (this.environment.name === "client") programs = programsOf(bundle as Bundle);
    },
  };
  return {
    name: "offline",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }),
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await bundleWorker(folder, process.env["SAMSVAR_OFFLINE"] === "off" ? "end" : "worker");
        const paths = await pathsIn(folder);
        const mark = await hashOf(folder, paths);
        for (const path of paths.filter(names)) {
          const file = join(folder, path);
          await writeFile(file, (await readFile(file, "utf8")).replace("<body", `<body data-build="${mark}"`));
        }
        const { manifest } = release();
        const withdrawn = (manifest.study.withdrawn ?? []).map(({ release }) => release);
        const site: SiteNow = { build: mark, release: manifest.release, withdrawn, programs };
        await writeFile(join(folder, siteFile), JSON.stringify(site));
      },
    },
  };
}
