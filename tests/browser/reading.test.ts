import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { formatFilters, noFilters } from "../../src/state/filters.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const [site = ""] = choices.sites;
const soon = { timeout: 30_000, interval: 50 };
const english = figurePages.filter(({ lang }) => lang === "en");

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return {
      figure: at?.matches("svg.chart") ?? false,
      panel: at?.closest("data-card")?.getAttribute("data-panel") ?? "",
      view: at?.closest(".view")?.getAttribute("data-view") ?? "",
    };
  });

async function tabToFigure(page: Page, id: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.figure && at.panel === id) return;
  }
  throw new Error(`200 tabs did not reach the figure of ${id}`);
}

const keyed = figurePages.filter(({ lang, page }) => lang === "en" || page === "status");
describe.each(keyed)("/$path by keyboard", ({ path, panels }) => {
  test("each figure is one tab stop; arrows read its marks, Enter opens the table, Escape leaves", async () => {
    const { page, goto, errors } = await visit();
    await goto(path);
    for (const { id } of panels) {
      const card = page.locator(`data-card[data-panel="${id}"]`);
      await tabToFigure(page, id);
      const labels = await card
        .locator(".drawing .wide .mark")
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")));
      expect(labels.length, `${id}: marks`).toBeGreaterThan(0);
      const reader = card.locator("[data-reader]");
      await page.keyboard.press("ArrowRight");
      expect(await reader.textContent(), id).toBe(labels[0]);
      await page.keyboard.press("ArrowDown");
      expect(await reader.textContent(), id).toBe(labels[Math.min(1, labels.length - 1)]);
      await page.keyboard.press("End");
      expect(await reader.textContent(), id).toBe(labels.at(-1));
      await page.keyboard.press("Home");
      expect(await reader.textContent(), id).toBe(labels[0]);
      await page.keyboard.press("Escape");
      expect((await focused(page)).figure, `${id}: Escape leaves`).toBe(false);
      await card.locator("svg.chart").filter({ visible: true }).focus();
      await page.keyboard.press("Enter");
      expect(await card.locator('section[data-view="table"]').isVisible(), `${id}: table`).toBe(true);
      expect(await focused(page)).toMatchObject({ panel: id, view: "table" });
    }
    expect(errors).toEqual([]);
  });
});

/** Opens a saved figure on its own, as a reader's own program would: what is not XML, and what runs over its edge. */
const faultsOf = (sheet: string, alone: Page): Promise<string[]> =>
  alone.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const error = parsed.querySelector("parsererror")?.textContent;
    if (error) return [error];
    document.body.replaceChildren();
    const picture = document.body.appendChild(document.importNode(parsed.documentElement, true));
    const { right } = picture.getBoundingClientRect();
    return [...picture.querySelectorAll("text")]
      .filter((line) => line.getBoundingClientRect().right > right)
      .map((line) => `over the edge: ${line.textContent}`);
  }, sheet);

describe.each(english)("/$path with a filter", ({ lang, path, panels }) => {
  test("downloads what it shows, in every format", async () => {
    const there = await visit({ acceptDownloads: true });
    const { page, goto, errors, outside } = there;
    await goto(`${path}?site=${encodeURIComponent(site)}`);
    await expect.poll(there.drawn, soon).toBe(1);
    const told = await numbers(lang, `site=${site}`);
    const alone = await page.context().newPage();
    for (const { id, followed } of panels) {
      const card = page.locator(`data-card[data-panel="${id}"]`);
      await card.locator('.views a[data-view="download"]').click();
      const { columns, rows } = panelOf(told, id);
      const save = async (kind: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          card.locator(`[data-download="${kind}"]`).click(),
        ]);
        expect(download.suggestedFilename()).toContain(id);
        expect(download.suggestedFilename()).toContain(told.release);
        return buffer(await download.createReadStream());
      };
      const json = JSON.parse((await save("json")).toString()) as { columns: unknown; rows: unknown; filters: string };
      const filters = formatFilters(followed({ ...noFilters, site })).replace("?", "");
      expect(json).toMatchObject({ columns, rows, filters });
      const sheet = (await save("svg")).toString();
      expect(await faultsOf(sheet, alone), `${id}.svg`).toEqual([]);
      // Tables are written, and pictures painted, by one piece of code each: one panel of a page stands for all.
      if (id !== panels[0]?.id) continue;
      const csv = (await save("csv")).toString().trimEnd().split("\n");
      expect(csv.length).toBe(rows.length + 1);
      expect(csv[0]).toContain(columns.map(({ name }) => name).join(","));
      expect((await save("arrow")).length).toBeGreaterThan(100);
      const picture = PNG.sync.read(await save("png"));
      expect(picture.width > 1400 || picture.height > 15_000, "as large as a picture may be").toBe(true);
      expect(new Set(picture.data).size, "colours in the picture").toBeGreaterThan(10);
    }
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });
});

test("the figures of a filter for which nothing is left say so in words", async () => {
  const there = await visit();
  await there.goto("en/enrolment/?period=1999-01..1999-02");
  await expect.poll(there.drawn, soon).toBe(1);
  expect(await there.page.locator("data-card .state.failed").count()).toBe(0);
  for (const answer of await there.page.locator("data-card .answer").allTextContents())
    expect(answer.length).toBeGreaterThan(20);
  expect(there.errors).toEqual([]);
});

test("choosing a mark of a figure sets its filter", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto("en/enrolment/");
  const mark = page.locator(`data-card .wide .mark[data-pick="site=${site}"]`).first();
  await mark.click();
  await expect.poll(there.drawn, soon).toBe(1);
  expect(new URL(page.url()).search).toBe(`?site=${encodeURIComponent(site)}`);
});

test("the first address leads to the status page", async () => {
  const { page, goto } = await visit();
  await goto("");
  await page.waitForURL("**/en/");
  expect(await page.locator("h1").count()).toBe(1);
});
