import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pageWords } from "../../src/words/page.ts";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { differences, readCards } from "./read-card.ts";
import { visit } from "./visit.ts";

const [site = "", other = ""] = choices.sites;
const [{ lang, path, panels }] = figurePages.filter(({ page }) => page === "enrolment") as [
  (typeof figurePages)[number],
];
const english = figurePages.filter((page) => page.lang === "en");

/** Holds what an address matches until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const wait = async (route: Route) => {
    await promise;
    await route.continue();
  };
  await page.route(address, wait);
  return resolve;
}

const isSeen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((places) => places.some((place) => place.checkVisibility({ visibilityProperty: true })));

/** Whether can be seen: an answer, a figure, the list of answers, the name of the page. */
const seen = async (page: Page) =>
  Promise.all([".answer", ".drawing svg", ".contents li", "h1"].map((place) => isSeen(page, place)));

test("under a filter's name the whole study's figures are not to be seen, from the first paint until their own are there", async () => {
  const there = await visit({ viewport: { width: 1440, height: 900 } });
  const { page, goto } = there;
  const letGo = await hold(page, "**/_astro/*.js");
  const going = goto(`${path}?site=${encodeURIComponent(site)}`);
  await page.locator("data-card").last().waitFor({ state: "attached" });
  expect(await seen(page), "before any script but the first").toEqual([false, false, false, true]);
  expect(await page.locator(".waits").textContent()).toBe(pageWords[lang].updating);
  expect(await isSeen(page, ".waits")).toBe(true);
  letGo();
  await going;
  await settled(there, 1);
  expect(await seen(page)).toEqual([true, true, true, true]);
  expect(await isSeen(page, ".waits")).toBe(false);
  await agrees(page, panels, lang, `site=${site}`);
});

test("they are not to be seen either while the program is on its way, or its answer", async () => {
  const there = await visit({ viewport: { width: 1440, height: 900 } });
  const { page, goto } = there;
  const letGo = await hold(page, "**/answers.*");
  await goto(`${path}?site=${encodeURIComponent(site)}`);
  await page.waitForTimeout(600);
  expect(await seen(page)).toEqual([false, false, false, true]);
  letGo();
  await settled(there, 1);
  expect(await seen(page)).toEqual([true, true, true, true]);
});

test("a choice whose answer takes long covers the figures, but for one that has the focus, and says so", async () => {
  const there = await visit({ viewport: { width: 1440, height: 900 } });
  const { page, goto } = there;
  await goto(path);
  const letGo = await hold(page, "**/answers.*");
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(site);
  await expect.poll(() => seen(page), soon).toEqual([false, false, false, true]);
  expect(await isSeen(page, "filter-bar [data-chosen]"), "the head says what was shown").toBe(true);
  await page.locator("filter-bar [data-reset]").click();
  letGo();
  await settled(there, 1);
  expect(await seen(page)).toEqual([true, true, true, true]);
  await agrees(page, panels, lang);
});

test.each(["**/_astro/Page.*.js", "**/_astro/live.*.js", "**/_astro/panels.*.js"])(
  "where %s does not load, the figures are there again",
  async (blocked) => {
    const { page, goto } = await visit({ viewport: { width: 1440, height: 900 } });
    await page.route(blocked, (route) => route.abort());
    await goto(`${path}?site=${encodeURIComponent(site)}`);
    await expect.poll(() => seen(page), soon).toEqual([true, true, true, true]);
    expect(await isSeen(page, "filter-bar [data-chosen]")).toBe(true);
    const told = await numbers(panels, lang);
    const cards = await readCards(page);
    for (const { id } of panels) expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
  },
);

test("what was chosen before the page's script came is followed when it comes, with what the address asks for", async () => {
  const there = await visit();
  const { page, goto } = there;
  for (const [asked, expected] of [
    ["", [`site=${other}`]],
    [`?tumour_group=${choices.group}`, [`tumour_group=${choices.group}`, `site=${other}`]],
  ] as const) {
    const letGo = await hold(page, "**/_astro/Page.*.js");
    const going = goto(path + asked);
    const list = page.locator('filter-bar select[name="site"]');
    await list.waitFor({ state: "attached" });
    await list.evaluate((select: HTMLSelectElement, value) => {
      select.value = value;
    }, other);
    letGo();
    await going;
    await expect.poll(() => decodeURIComponent(new URL(page.url()).search), soon).toBe(`?${expected.join("&")}`);
    await settled(there, 1);
    await agrees(page, panels, lang, ...expected);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  }
});

/** What comes late on a page: the program or the answer, turn and turn about. */
const lateOn = english.map((page, i) => ({ ...page, late: i % 2 === 0 ? "**/_astro/live.*.js" : "**/answers.*" }));
describe.each(lateOn)("/$path, where $late comes late,", ({ path: address, late }) => {
  test("nothing moves when the figures of a link with a filter come, nor when one is chosen", async () => {
    const there = await visit({ alone: true, viewport: { width: 1440, height: 900 } });
    const { page, goto } = there;
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (!Reflect.get(entry, "hadRecentInput")) shifts.push(Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
    const shifts = () => page.evaluate(() => Reflect.get(globalThis, "shifts"));
    await goto(`${address}?site=${encodeURIComponent(site)}`);
    await settled(there, 1);
    await page.waitForTimeout(200);
    expect(await shifts()).toEqual([]);
    const letGo = await hold(page, late);
    await goto(address);
    await page.locator("filter-bar summary").click();
    await page.locator('filter-bar select[name="site"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(700); // what moves within half a second of a key is held to be asked for
    letGo();
    await settled(there, 1);
    await page.waitForTimeout(200);
    expect(await shifts()).toEqual([]);
  });
});
