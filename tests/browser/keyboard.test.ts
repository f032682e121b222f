import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

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
        .locator(".drawing :is(.at-860, .now) .mark")
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
