import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { releaseNames } from "../../src/engine/release.ts";
import { bothSites, isBuilt } from "./pages.ts";

type Item = { readonly id: string; readonly url: string; readonly content_text: string };
const itemsOf = (file: string): readonly Item[] => JSON.parse(readFileSync(file, "utf8")).items;

describe.each(bothSites)("feeds of %s", (site) => {
  const { out, data } = sites[site];
  const feeds = globSync("{en,nb}/{feed,feed/*}.json", { cwd: out });

  test("there is one of the whole study and one of each figure that is told, in both formats and languages", () => {
    expect(feeds.length).toBeGreaterThan(2 * 30);
    for (const feed of feeds) {
      const xml = readFileSync(join(out, feed.replace(/json$/, "xml")), "utf8");
      const parser = new SaxesParser();
      let entries = 0;
      parser.on("error", (error) => {
        throw error;
      });
      parser.on("opentag", ({ name }) => {
        if (name === "entry") entries += 1;
      });
      parser.write(xml).close();
      expect(entries, feed).toBe(itemsOf(join(out, feed)).length);
    }
  });

  test("an entry has an id of its own, tells something, and leads to a page that there is", () => {
    const items = feeds.flatMap((feed) => itemsOf(join(out, feed)));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { url, content_text: text } of items) {
      const { pathname } = new URL(url, "https://study.example/");
      expect(isBuilt(site, pathname.slice(1)), url).toBe(true);
      expect(text).not.toBe("");
    }
  });

  test("what stays the same in all releases has no entry", () => {
    const releases = releaseNames(data).length;
    const counts = feeds.map((feed) => itemsOf(join(out, feed)).length);
    expect(Math.max(...counts)).toBe(releases);
    expect(Math.min(...counts)).toBeLessThan(releases - 1);
  });
});

test("partners can have the files of every release, and their checksums are those that the page tells", () => {
  const { out, data } = sites.partners;
  for (const release of releaseNames(data)) {
    const page = readFileSync(join(out, "en/releases", release, "index.html"), "utf8");
    for (const file of globSync("*", { cwd: join(data, release) }))
      expect(page, file).toContain(`data/${release}/${file}"`);
    expect(globSync("*", { cwd: join(data, release) }).length).toBe(page.match(/\b[0-9a-f]{64}\b/g)?.length);
  }
});
