import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { helpWords } from "../../src/words/help.ts";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { ofKeeping } from "./middle.ts";
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
        .locator(".drawing :is(.at-816, .now) .mark")
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
      expect(await focused(page), `${id}: Escape leaves the figure for what opens it`).toEqual({
        figure: false,
        panel: id,
        view: "",
      });
      await card.locator("svg.chart").filter({ visible: true }).focus();
      await page.keyboard.press("Enter");
      expect(await card.locator('section[data-view="table"]').isVisible(), `${id}: table`).toBe(true);
      expect(await focused(page)).toMatchObject({ panel: id, view: "table" });
      expect(new URL(page.url()).hash).toBe(`#${id}-table`);
      await page.keyboard.press("Escape");
      expect(await focused(page), `${id}: Escape returns to the figure`).toEqual({
        figure: true,
        panel: id,
        view: "figure",
      });
      expect(new URL(page.url()).hash).toBe(`#${id}`);
    }
    expect(errors).toEqual([]);
  });
});

test("a view stands in the address: it can be handed on, and the way back and forward leads to it", async () => {
  const { page, goto, errors } = await visit();
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("#tmb .view, #msi .view")]
        .filter((view) => view.checkVisibility())
        .map((view) => view.id)
        .toSorted(),
    );
  await goto("en/concordance/");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("icon.png")) asked.push(request.url());
  });
  const choose = (id: string, view: string) => page.locator(`#${id} .views a[data-view="${view}"]`).click();
  await choose("tmb", "table");
  await choose("msi", "method");
  expect(await shown()).toEqual(["msi-method", "tmb-table"]);
  await choose("tmb", "figure");
  expect(new URL(page.url()).hash).toBe("#tmb");
  await page.goBack();
  expect(await shown()).toEqual(["msi-method", "tmb-table"]);
  await page.goBack();
  expect(await shown()).toEqual(["msi-figure", "tmb-table"]);
  await page.goBack();
  expect(await shown()).toEqual(["msi-figure", "tmb-figure"]);
  await page.goForward();
  await page.goForward();
  expect(await shown()).toEqual(["msi-method", "tmb-table"]);
  await page.locator('.contents a[href="#vaf"]').click();
  expect(await shown(), "a way on the page leaves other cards").toEqual(["msi-method", "tmb-table"]);
  expect(
    asked.filter((file) => !ofKeeping.test(file)),
    "nothing is drawn anew for it",
  ).toEqual([]);
  await goto("nb/concordance/#tmb-method");
  expect(await shown()).toEqual(["msi-figure", "tmb-method"]);
  await choose("tmb", "figure");
  expect(await shown()).toEqual(["msi-figure", "tmb-figure"]);
  expect(errors).toEqual([]);
});

test.each(langs)(
  "? shows the keys, also by a button, and Escape closes them where the reader was (%s)",
  async (lang) => {
    const { page, goto, errors } = await visit();
    await goto(`${lang}/`);
    const box = page.getByRole("dialog", { name: helpWords[lang].title });
    await page.locator(".lang a").focus();
    await page.keyboard.press("?");
    await box.waitFor();
    expect(await box.locator("kbd").count()).toBeGreaterThan(8);
    await page.keyboard.press("Escape");
    expect(await box.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches(".lang a"))).toBe(true);
    await page.getByRole("button", { name: pageWords[lang].help, exact: true }).click();
    await box.getByRole("button", { name: helpWords[lang].close }).click();
    expect(await box.count()).toBe(0);
    expect(errors).toEqual([]);
  },
);
