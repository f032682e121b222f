import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { packed } from "../../scripts/compress.ts";
import { figurePages } from "./pages.ts";

const { out } = sites.exact;

/** Bytes of a file of the site as the host of a published one sends it, packed where it can be packed. */
const sent = async (path: string): Promise<number> => {
  const content = readFileSync(join(out, path));
  return existsSync(join(out, `${path}.br`)) ? packed(path, content).br.length : content.length;
};
const text = (path: string): string => readFileSync(join(out, path), "utf8");
const sizes = (paths: Iterable<string>): Promise<number[]> => Promise.all([...paths].map(sent));
const sum = async (paths: Iterable<string>): Promise<number> =>
  (await sizes(paths)).reduce((all, size) => all + size, 0);

/** A script with all that it imports at once. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name = ""] of text(path).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    withImports(`_astro/${name}`, found);
  return found;
}

/** What a page is made of before anybody touches it. */
function firstScreen(path: string): ReadonlySet<string> {
  const html = text(`${path}index.html`);
  const named = [...html.matchAll(/(?:src|href)="[./]*\/(_astro\/[^"]+)"/g)].map(([, file = ""]) => file);
  return new Set([
    `${path}index.html`,
    ...named.flatMap((file) => (file.endsWith(".js") ? [...withImports(file)] : [file])),
  ]);
}

/** The largest of some sizes in kB, for one decimal. */
const largest = (all: readonly number[]): number => Math.round(Math.max(...all) / 100) / 10;

// Limits are what was measured and a twentieth: who needs more raises them, and says for what.
test("a page is at most 124 kB before anybody touches it", async () => {
  expect(largest(await Promise.all(figurePages.map(({ path }) => sum(firstScreen(path)))))).toBeLessThanOrEqual(124);
});

// 141: the page of one unit shows figures of five other pages.
test("the program that redraws a page is at most 141 kB", async () => {
  const [live = ""] = globSync(join(out, "_astro/live.*.js")).map((file) => `_astro/${basename(file)}`);
  const all = globSync(join(out, "_astro/panels.*.js")).map((file) => `_astro/${basename(file)}`);
  const pages = all.filter((file) => !/from\s*"\.\/panels\.[^"]+"/.test(text(file))); // one file names those of all pages, for the meeting pack
  expect(pages.length).toBe(figurePages.filter(({ lang }) => lang === "en").length);
  const first = firstScreen("en/");
  const programs = await Promise.all(
    pages.map((page) => sum(new Set([...withImports(live), ...withImports(page)].filter((file) => !first.has(file))))),
  );
  expect(largest(programs)).toBeLessThanOrEqual(141);
});

// The editor is 103 of them, and what redraws figures 78; the database comes with the first query.
test("the page of queries is at most 281 kB with its editor", async () => {
  const sources = globSync(join(out, "_astro/{explore,editor}.*.js")).map((file) => `_astro/${basename(file)}`);
  expect(sources.length).toBe(2);
  const needed = new Set([...firstScreen("en/explore/"), ...sources.flatMap((file) => [...withImports(file)])]);
  expect(largest([await sum(needed)])).toBeLessThanOrEqual(281);
});

// Those of the laboratory tell of missing values by column and site too.
test("the answers of a view are at most 10 kB, and those of one filter 6.2", async () => {
  const views = globSync(join(out, "data/*/answers.*.json")).map((file) => file.slice(out.length + 1));
  expect(views.length).toBeGreaterThan(300);
  expect(largest(await sizes(views))).toBeLessThanOrEqual(10);
  expect(largest(await sizes(views.filter((view) => !view.includes(".whole."))))).toBeLessThanOrEqual(6.2);
});
