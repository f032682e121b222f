import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { names } from "../../src/words/names.ts";
import { pageWords } from "../../src/words/page.ts";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const [{ path, lang, panels }] = figurePages.filter(({ page, lang }) => page === "sites" && lang === "en") as [
  (typeof figurePages)[number],
];
/** Every figure of this page asks for the chosen site alone; those of the page of sites mark it among all, from memory. */
const asking = figurePages.find((each) => each.page === "value" && each.lang === lang)?.path;
const [first = "", second = ""] = choices.sites;
const siteName = (code: string) => names(lang, choices.manifest.study).site(code);

const searches = (page: Page) =>
  page
    .locator("header nav a, .lang a")
    .evaluateAll((all) => [...new Set(all.map((link) => new URL((link as HTMLAnchorElement).href).search))]);

test("a link that a mail program has changed shows what it was meant to, and passes it on well written", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto(`${path}?site=${first.toLowerCase()}&amp;tumour_group=${choices.group}.`);
  await settled(there, 1);
  await agrees(page, panels, lang, `site=${first}`, `tumour_group=${choices.group}`);
  expect(await page.locator("[data-refused]").isVisible()).toBe(false);
  expect(await searches(page)).toEqual([`?site=${first}&tumour_group=${choices.group}`]);
});

test("what a link asks for and cannot have is said, on screen and on paper, leaves the links and can be cleared", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto(`${path}?site=GONE&period=2023-05..2022-05&release=2020-01-01`);
  await settled(there, 1);
  await agrees(page, panels, lang);
  const list = page.locator('filter-bar select[name="site"]');
  expect(await list.inputValue(), "a list says what holds").toBe("");
  expect(await list.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text)).toBe(pageWords[lang].all);
  expect(await list.getAttribute("aria-invalid")).toBe("true");
  const line = page.locator("[data-refused]");
  for (const typed of ["GONE", "2023-05..2022-05", "2020-01-01"]) expect(await line.textContent()).toContain(typed);
  expect(await searches(page)).toEqual([""]);
  await page.emulateMedia({ media: "print" });
  expect(await line.isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  await page.locator("filter-bar [data-reset]").click();
  await settled(there, 2);
  expect(new URL(page.url()).search).toBe("");
  expect(await line.isVisible()).toBe(false);
  expect(await list.getAttribute("aria-invalid")).toBeNull();
});

test("without the database the head says what the figures show, and that the link's choice is not shown", async () => {
  const there = await visit();
  const { page, goto } = there;
  await page.route("**/engine/**", (route) => route.abort());
  await goto(`${path}?${choices.together.join("&")}`);
  await settled(there, 1);
  expect(await page.locator("[data-chosen]").textContent()).toContain(pageWords[lang].allSites);
  expect(await page.locator("[data-refused]").textContent()).toContain(siteName(first));
  expect(await page.locator('filter-bar select[name="site"]').inputValue()).toBe("");
  expect(await searches(page)).toEqual([""]);
  expect(await page.locator("main").textContent()).not.toMatch(/Error|error:|wasm|worker/);
});

test("after the database has died a file still holds what its name says", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto(`${asking}?${choices.together.join("&")}`);
  await settled(there, 1);
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error("out of memory");
    });
  });
  await expect.poll(() => page.locator("filter-bar [data-engine]").isVisible(), soon).toBe(true);
  await page.locator("filter-bar details summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(second);
  await settled(there, 2);
  expect(await page.locator("[data-chosen]").textContent()).toContain(siteName(first));
  expect(await page.locator("[data-refused]").textContent()).toContain(siteName(second));
  const card = page.locator("data-card").first();
  await card.locator('.views a[data-view="download"]').click();
  const [download] = await Promise.all([page.waitForEvent("download"), card.locator('[data-download="json"]').click()]);
  expect(download.suggestedFilename()).toContain(first);
  const told = JSON.parse((await buffer(await download.createReadStream())).toString()) as { filters: string };
  expect(told.filters).toBe(choices.together.join("&"));
});
