import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { releaseNames } from "../../src/engine/release.ts";
import { langs } from "../../src/words/lang.ts";
import { bothSites, isBuilt } from "./pages.ts";
import { visit } from "./visit.ts";

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

test.each(langs)("headlines of two releases are seen whole in a half window (%s)", async (lang) => {
  const { page, goto } = await visit({ viewport: { width: 768, height: 900 } });
  await goto(`${lang}/releases/2023-07-31_2023-10-31/`);
  const hidden = await page.locator("#headlines .scroll").evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(hidden).toBe(0);
});

test.each(["print", "screen"] as const)("a checksum stands on two lines (%s)", async (media) => {
  const { page, goto } = await visit({ viewport: { width: media === "print" ? 688 : 1440, height: 900 }, alone: true });
  await page.emulateMedia({ media });
  await goto("en/releases/2023-10-31/");
  const lines = await page.locator("td.sum").evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(20);
  expect(new Set(lines)).toEqual(new Set([2]));
});
