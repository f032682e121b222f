import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { pageWords } from "../../src/words/page.ts";
import { settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbersOfSite, panelOf } from "./numbers.ts";
import { figurePages, pagesInTurn, type Site, type sitePages } from "./pages.ts";
import { differences, readCards, viewsToSee } from "./read-card.ts";
import { visit } from "./visit.ts";

const [site = ""] = choices.sites;
const controls = ["filter-bar :is(details, .search)", ".views", ".choose", '[data-download="png"]', ".with-script"];

/** How many controls of each kind can be seen. */
const seenControls = (page: Page) =>
  Promise.all(controls.map((control) => page.locator(control).filter({ visible: true }).count()));
const none = controls.map(() => 0);
const sentences = (page: Page) => page.locator("filter-bar .needs-script").filter({ visible: true }).allTextContents();

/** Figures and tables, all to be seen but a figure that has nothing to show, are those of the whole study. */
async function showsTheWholeStudy(
  page: Page,
  of: Site,
  { lang, panels }: Pick<(typeof sitePages)[number], "lang" | "panels">,
) {
  const told = await numbersOfSite[of](panels, lang);
  const cards = await readCards(page);
  for (const { id } of panels) expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
  const hidden = page.locator(viewsToSee).filter({ visible: false });
  expect(await hidden.count(), "views that cannot be seen").toBe(0);
}

describe.each(figurePages.filter(({ page }) => page === "enrolment"))("/$path", (shown) => {
  test.each([
    ["is not there", { status: 404, body: "" }],
    ["is empty", { contentType: "text/javascript", body: "" }],
    ["is a page", { contentType: "text/html", body: "<!doctype html><p>Nothing is here.</p>" }],
    ["stops", { contentType: "text/javascript", body: "throw new Error('stopped');" }],
  ])("where its script %s, has no controls and says so, and shows the whole study", async (_, instead) => {
    const { page, goto } = await visit();
    await page.route("**/_astro/Page.*.js", (route) => route.fulfill(instead));
    for (const search of ["", `?site=${encodeURIComponent(site)}`]) {
      await goto(shown.path + search);
      expect(await seenControls(page)).toEqual(none);
      expect(await sentences(page)).toEqual([pageWords[shown.lang].filtersNeedScript]);
      await showsTheWholeStudy(page, "exact", shown);
    }
  });

  test("where its script is late, has no controls until it comes", async () => {
    const there = await visit({ alone: true });
    const { page, goto } = there;
    await page.clock.install();
    const { promise: come, resolve: letCome } = Promise.withResolvers<void>();
    await page.route("**/_astro/Page.*.js", async (route) => {
      await come;
      await route.continue();
    });
    const going = goto(shown.path);
    await page.locator("data-card").last().waitFor({ state: "attached" });
    // Nothing is painted before the style has come.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet !== null),
    );
    expect(await seenControls(page)).toEqual(none);
    expect(await sentences(page)).toEqual([]);
    await page.clock.runFor(11_000);
    await expect.poll(() => sentences(page), soon).toEqual([pageWords[shown.lang].filtersNeedScript]);
    letCome();
    await going;
    await settled(there, 0);
    expect(await sentences(page)).toEqual([]);
    // The files of a card are behind a tab.
    expect((await seenControls(page)).map((count) => count > 0)).toEqual([true, true, true, false, true]);
  });
});

test.each(figurePages.filter(({ page }) => page === "status"))("/$path without JavaScript says so", async (shown) => {
  const { page, goto } = await visit({ javaScriptEnabled: false });
  await goto(shown.path);
  expect(await seenControls(page)).toEqual(none);
  expect(await sentences(page)).toEqual([pageWords[shown.lang].filtersNeedScript]);
});

describe("opened from a folder", () => {
  const fileOf = (of: Site, path: string) => pathToFileURL(resolve(sites[of].out, path)).href;

  test.each(pagesInTurn.filter(({ panels }) => panels.length > 0))(
    "$site: /$path has its style, figures and numbers, and says why there are no filters",
    async ({ site: of, path, ...shown }) => {
      const { page } = await visit({ site: of });
      await page.goto(fileOf(of, `${path}index.html`), { waitUntil: "load" });
      const width = await page.locator("body > header .bar").evaluate((bar) => getComputedStyle(bar).display);
      expect(width, "its style").toBe("flex");
      await showsTheWholeStudy(page, of, shown);
      const hasControls = (await page.locator(controls[0] ?? "").count()) > 0;
      expect(await sentences(page)).toEqual(hasControls ? [pageWords[shown.lang].filtersNeedHost] : []);
      expect(await seenControls(page)).toEqual(none);
    },
  );

  test("leads from its first page to every other and to its files", async () => {
    const { page } = await visit();
    await page.goto(fileOf("exact", "index.html"));
    await page.waitForURL("**/en/index.html");
    await page.locator('header nav a[href*="genes"]').click();
    await page.waitForURL("**/en/genes/index.html");
    await page.locator('.lang a[hreflang="nb"]').click();
    await page.waitForURL("**/nb/genes/index.html");
    expect(await page.locator("h1").textContent()).toContain(pageWords.nb.pages.genes);
    const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !existsSync(fileURLToPath(link)))).toEqual([]);
  });
});
