import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { englishTitles } from "../../src/say/works.ts";
import { isMarked, rowsOfCsv } from "./csv.ts";
import { numbersOfSite, panelOf } from "./numbers.ts";
import { isBuilt, pagesInTurn, sitePages } from "./pages.ts";
import { differences, readCards, viewsToSee } from "./read-card.ts";
import { stay } from "./visit.ts";

describe.each(pagesInTurn)("$site: /$path without JavaScript", ({ site, lang, path, panels }) => {
  let there: Awaited<ReturnType<typeof stay>>;
  beforeAll(async () => {
    there = await stay({ site, javaScriptEnabled: false });
    await there.goto(path);
  });
  afterAll(() => there.leave());

  test("marks codes and names as not to be translated, and English on another page as English", async () => {
    const { page } = there;
    const loose = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'code, pre, datalist, [data-download], .brand, select:is([name="site"], [name="node"]) option:not([value=""])',
        ),
      ]
        .filter((place) => !place.closest('[translate="no"]'))
        .map((place) => place.outerHTML.slice(0, 200)),
    );
    expect(loose).toEqual([]);
    const unsaid = await page.evaluate(
      (titles) =>
        [...document.querySelectorAll("dd, pre, cite")]
          .filter((place) => place.children.length === 0 && titles.some((title) => place.textContent?.includes(title)))
          .map((place) => [place.textContent, place.closest("[lang]")?.getAttribute("lang")]),
      Object.values(englishTitles),
    );
    if (path.endsWith("methods/")) expect(unsaid.length).toBeGreaterThan(0);
    expect(unsaid.filter(([, said]) => said !== "en")).toEqual([]);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    const queries = page.locator("pre");
    const english = page.locator('pre[lang="en"]');
    expect(await english.count()).toBe(await queries.count());
  });

  if (panels.length === 0) return;

  test("shows every figure, and tables with the numbers of npm run numbers", async () => {
    const { page, errors, outside } = there;
    const told = await numbersOfSite[site](panels, lang);
    expect(await page.locator("data-card").count()).toBe(panels.length);
    const hidden = page.locator(viewsToSee).filter({ visible: false });
    expect(await hidden.count(), "views that cannot be seen").toBe(0);
    const cards = await readCards(page);
    for (const { id } of panels) expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });

  test("offers every number as CSV of two kinds, JSON and Arrow, and the figure as SVG", async () => {
    const { page } = there;
    const up = "../".repeat(path.split("/").length - 1);
    for (const { id } of panels) {
      const offered = await page
        .locator(`data-card[data-panel="${id}"] [data-view="download"] a[download]`)
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(offered).toEqual(
        ["csv", "excel-nb.csv", "json", "arrow", "svg"].map((kind) => `${up}${lang}/download/${id}.${kind}`),
      );
    }
    const told = await numbersOfSite[site](panels, lang);
    for (const { id } of panels) {
      const { columns, rows } = panelOf(told, id);
      const get = (kind: string) => fetch(new URL(`${lang}/download/${id}.${kind}`, inject("sites")[site]));
      const json = (await (await get("json")).json()) as { rows: unknown; columns: unknown; release: string };
      expect(json.columns).toEqual(columns);
      expect(json.rows).toEqual(rows);
      expect(json.release).toBe(told.release);
      const bytes = async (kind: string) => new Uint8Array(await (await get(kind)).arrayBuffer());
      const csv = await bytes("csv");
      expect(isMarked(csv), `${id}.csv`).toBe(false);
      expect(rowsOfCsv(csv, panelOf(told, id), ","), `${id}.csv`).toEqual(rows);
      const norwegian = await bytes("excel-nb.csv");
      expect(isMarked(norwegian), `${id}.excel-nb.csv`).toBe(true);
      expect(rowsOfCsv(norwegian, panelOf(told, id), ";"), `${id}.excel-nb.csv`).toEqual(rows);
      expect((await (await get("arrow")).arrayBuffer()).byteLength, `${id}.arrow`).toBeGreaterThan(100);
      const sheet = await (await get("svg")).text();
      expect(sheet).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(sheet).toContain(told.release);
    }
  });
});

test("every page is built, in every language", () => {
  expect(sitePages.filter(({ site, path }) => !isBuilt(site, path))).toEqual([]);
});
