import { buffer } from "node:stream/consumers";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { noFilters } from "../../src/state/filters.ts";
import { settled } from "./agrees.ts";
import { choices } from "./choices.ts";
import { isMarked, rowsOfCsv } from "./csv.ts";
import { near } from "./near.ts";
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
    const there = await visit();
    const { page, goto, errors, outside } = there;
    await goto(`${path}?site=${encodeURIComponent(site)}`);
    await settled(there);
    const told = await numbers(panels, lang, `site=${site}`);
    const files = await savesWhatItShows(page, panels, told, { ...noFilters, site });
    const id = panels[0]?.id ?? "";
    const { rows } = panelOf(told, id);
    const card = page.locator(`data-card[data-panel="${id}"]`);
    await card.locator('.views a[data-view="download"]').click();
    const save = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        card.locator(`[data-download="${kind}"]`).click(),
      ]);
      const name = download.suggestedFilename();
      expect(name.startsWith(`${id}_`) && name.endsWith(`.${kind}`), name).toBe(true);
      return buffer(await download.createReadStream());
    };
    expect((await save("json")).toString()).toBe(files[id]?.["json"]?.text);
    expect(near(rowsOfCsv(await save("csv"), panelOf(told, id), ","), rows)).toEqual(rows);
    const norwegian = await save("excel-nb.csv");
    expect(isMarked(norwegian)).toBe(true);
    expect(near(rowsOfCsv(norwegian, panelOf(told, id), ";"), rows)).toEqual(rows);
    expect((await save("arrow")).length).toBeGreaterThan(100);
    const picture = PNG.sync.read(await save("png"));
    expect(picture.width > 1400 || picture.height > 15_000, "as large as a picture may be").toBe(true);
    expect(new Set(picture.data.subarray(0, 4_000_000)).size, "colours in the picture").toBeGreaterThan(10);
    const slide = PNG.sync.read(await save("slide.png"));
    expect([slide.width, slide.height], "16 to 9, twice its size").toEqual([2560, 1440]);
    expect([...errors, ...outside]).toEqual([]);
  },
);

test("a picture is in the typeface of the page, which lies in it", async () => {
  const there = await visit({ alone: true });
  const { page, goto } = there;
  await goto("en/");
  const card = page.locator("data-card").first();
  await card.locator('.views a[data-view="download"]').click();
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      card.locator('[data-download="slide.png"]').click(),
    ]);
    return PNG.sync.read(await buffer(await download.createReadStream())).data;
  };
  const first = await save();
  expect(first.equals(await save()), "the same again").toBe(true);
  await page.route("**/*.woff2", (route) => route.abort());
  await goto("en/"); // what a page has read it holds
  await card.locator('.views a[data-view="download"]').click();
  expect(first.equals(await save()), "without the typeface").toBe(false);
});
