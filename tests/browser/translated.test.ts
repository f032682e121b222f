import { expect, test } from "vitest";
import { settled } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { differences, readCards } from "./read-card.ts";
import { visit } from "./visit.ts";

const { sites } = choices.manifest.study;

/** Runs in the page: does what a program that translates pages does to every text that it may: other words, in elements of its own. */
function translatePage(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || text.data.trim() === "" || parent.closest('[translate="no"], script, style, noscript')) continue;
    const words = text.data.replaceAll(/\p{L}+/gu, "mot");
    if (parent instanceof HTMLElement && !(parent instanceof HTMLOptionElement)) {
      const font = document.createElement("font");
      font.textContent = words;
      text.replaceWith(font);
    } else text.data = words;
  }
}

/** Runs in the page: every word of it, in pages and figures. */
const wordsOf = (): string[] => {
  for (const card of document.querySelectorAll("data-card"))
    if ("show" in card && typeof card.show === "function") card.show("table");
  return [...document.querySelectorAll("th, td, text, option, a, code")].map((place) => place.textContent ?? "");
};

test("a program that translates the page of genes leaves every gene, in table and figure, before and after a filter", async () => {
  const there = await visit();
  const { page, goto, errors } = there;
  await goto("nb/genes/");
  const panels = figurePages.find(({ path }) => path === "nb/genes/")?.panels ?? [];
  const told = panelOf(await numbers(panels, "nb"), "genes-matrix");
  const genes = [...new Set(told.rows.map(({ gene }) => String(gene)))];
  expect(genes).toEqual(expect.arrayContaining(["MET", "KIT", "RET", "ALK", "TERT"]));
  const inFigure = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-panel="genes-matrix"] :is(.at-816, .now) text')].map(
        (line) => line.textContent ?? "",
      ),
    );
  const isGene = (line: string) => genes.includes(line);
  const before = (await inFigure()).filter(isGene);
  expect(before.length, "as many as are shown at first").toBe(20);
  await page.evaluate(translatePage);
  expect((await inFigure()).filter(isGene)).toEqual(before);
  expect(await page.evaluate(wordsOf)).toEqual(expect.arrayContaining(genes));
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(choices.sites[0] ?? "");
  await settled(there);
  await page.evaluate(translatePage);
  expect((await inFigure()).filter(isGene).length).toBeGreaterThan(5);
  const chosen = sites.find(({ code }) => code === choices.sites[0])?.name ?? "";
  expect(await page.locator("[data-chosen]").textContent()).toContain(chosen);
  expect(errors).toEqual([]);
});

test("sites and laboratories keep their names on a translated page, and its filters work", async () => {
  const there = await visit();
  const { page, goto, errors } = there;
  await goto("en/sites/");
  await page.evaluate(translatePage);
  const left = await page.evaluate(wordsOf);
  expect(left).toEqual(expect.arrayContaining([...sites.map(({ name }) => name), ...sites.map(({ node }) => node)]));
  const brand = await page.locator(".brand").textContent();
  expect(brand).toBe("samsvar");
  const panels = figurePages.find(({ path }) => path === "en/sites/")?.panels ?? [];
  const site = choices.sites[0] ?? "";
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(site);
  await settled(there);
  const told = await numbers(panels, "en", `site=${site}`);
  const cards = await readCards(page);
  for (const { id } of panels) expect(differences(cards[id], panelOf(told, id), "en"), id).toEqual([]);
  expect(errors).toEqual([]);
});
