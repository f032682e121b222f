import { buffer } from "node:stream/consumers";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { noFilters } from "../../src/state/filters.ts";
import { settled } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { savesWhatItShows } from "./saved.ts";
import { visit } from "./visit.ts";

const [site = ""] = choices.sites;
// Files are written, and pictures painted, by one piece of code each: the first panel and the tallest stand for all.
const pages = figurePages.filter(({ lang, page }) => lang === "en" && ["status", "genes"].includes(page));

test.each(pages)(
  "/$path with a filter hands every format to the browser's downloads",
  async ({ lang, path, panels }) => {
    const there = await visit({ acceptDownloads: true });
    const { page, goto, errors, outside } = there;
    await goto(`${path}?site=${encodeURIComponent(site)}`);
    await settled(there);
    const told = await numbers(panels, lang, `site=${site}`);
    const files = await savesWhatItShows(page, panels, told, { ...noFilters, site });
    const id = panels[0]?.id ?? "";
    const { columns, rows } = panelOf(told, id);
    const card = page.locator(`data-card[data-panel="${id}"]`);
    await card.locator('.views a[data-view="download"]').click();
    const save = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        card.locator(`[data-download="${kind}"]`).click(),
      ]);
      expect(download.suggestedFilename()).toContain(id);
      return buffer(await download.createReadStream());
    };
    expect((await save("json")).toString()).toBe(files[id]?.json.text);
    const csv = (await save("csv")).toString().trimEnd().split("\n");
    expect(csv.length).toBe(rows.length + 1);
    expect(csv[0]).toContain(columns.map(({ name }) => name).join(","));
    expect((await save("arrow")).length).toBeGreaterThan(100);
    const picture = PNG.sync.read(await save("png"));
    expect(picture.width > 1400 || picture.height > 15_000, "as large as a picture may be").toBe(true);
    expect(new Set(picture.data.subarray(0, 4_000_000)).size, "colours in the picture").toBeGreaterThan(10);
    expect([...errors, ...outside]).toEqual([]);
  },
);
