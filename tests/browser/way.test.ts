import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { inTurn } from "../whole.ts";
import { settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { figurePages, figurePagesInTurn } from "./pages.ts";
import { visit } from "./visit.ts";

const phone = { width: 360, height: 740 };
const [site = ""] = choices.sites;

/** What each list of the page says of its panels, and what their cards say, by panel. */
const listed = (page: Page) =>
  page.evaluate(() => {
    const folded = (place: Element | null) => place?.innerHTML ?? "";
    const said = (list: string) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>(`${list} a[data-of]`)].map((link) => [
          link.dataset["of"] ?? "",
          folded(link),
        ]),
      );
    const cards = [...document.querySelectorAll<HTMLElement>("data-card")].map((card) => [
      card.dataset["panel"] ?? "",
      folded(card.querySelector(".answer")),
    ]);
    return { side: said(".contents"), bar: said(".jump"), cards: Object.fromEntries(cards) as Record<string, string> };
  });

const topOf = (page: Page, place: string) =>
  page
    .locator(place)
    .filter({ visible: true })
    .first()
    .evaluate((found) => found.getBoundingClientRect().top);

describe.each(figurePagesInTurn)("/$path", ({ lang, path, panels }) => {
  test("lists the verdicts of its cards, also under a filter, and says in the bar that stays what is shown", async () => {
    const there = await visit();
    const { page, goto, errors } = there;
    await goto(path);
    const built = await listed(page);
    expect(Object.keys(built.cards)).toEqual(panels.map(({ id }) => id));
    expect(built.side).toEqual(built.cards);
    expect(built.bar).toEqual(built.cards);
    await goto(`${path}?site=${encodeURIComponent(site)}`);
    await settled(there, 1);
    const filtered = await listed(page);
    expect(filtered.side).toEqual(filtered.cards);
    expect(filtered.bar).toEqual(filtered.cards);
    const shown = page.locator(".here .shown");
    expect(await shown.isVisible(), "at the top the head says it").toBe(false);
    await page.locator(".turn").scrollIntoViewIfNeeded();
    await expect.poll(() => shown.isVisible(), soon).toBe(true);
    expect(await shown.textContent()).toBe(await page.locator("[data-chosen]").textContent());
    expect(await topOf(page, ".here")).toBe(0);
    expect(await topOf(page, "h1")).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 768, height: 900 });
    const name = page.locator("h1 > span").first();
    expect(await name.evaluate((each) => each.getClientRects().length), "lines of the page's name").toBe(1);
    expect(errors).toEqual([]);
  });

  test("has its first figure on the first screen of a phone, and its lists behind two buttons", async () => {
    const { page, goto, errors } = await visit({ viewport: phone });
    await goto(path);
    // The page of one unit begins with the question whose page it is to be.
    if (!path.includes("/unit/")) expect(await topOf(page, "svg.chart")).toBeLessThan(phone.height);
    const words = pageWords[lang];
    const pages = page.locator(".bar nav");
    expect(await pages.isVisible()).toBe(false);
    await page.getByRole("button", { name: words.menu, exact: true }).click();
    const shown = figurePages.filter((each) => each.lang === lang);
    expect(await pages.locator("a").filter({ visible: true }).count()).toBe(shown.length + 1);
    await page.keyboard.press("Escape");
    expect(await pages.isVisible()).toBe(false);
    const last = panels.at(-1)?.id ?? "";
    await page.getByRole("button", { name: words.onThisPage }).click();
    await page.locator(`.jump a[href="#${last}"]`).click();
    expect(await page.locator(".jump").isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe(`#${last}`);
    const [bar, card] = await Promise.all([
      page.locator(".here").boundingBox(),
      page.locator(`#${last}`).boundingBox(),
    ]);
    expect(card?.y, "not below the bar").toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(card?.y).toBeLessThan(phone.height);
    expect(errors).toEqual([]);
  });
});

test.each(inTurn(langs, 0))("the way to the next page leads through all of them, and back (%s)", async (lang) => {
  const { page, goto } = await visit();
  await goto(`${lang}/`);
  const walked = [new URL(page.url()).pathname];
  for (const way of ["next", "prev"])
    while ((await page.locator(`.turn a[rel="${way}"]`).count()) > 0) {
      const link = page.locator(`.turn a[rel="${way}"]`);
      const to = await link.evaluate((way) => (way instanceof HTMLAnchorElement ? way.href : ""));
      await link.click();
      await page.waitForURL(to);
      walked.push(new URL(page.url()).pathname);
    }
  const pages = figurePages.filter((each) => each.lang === lang).map(({ path }) => path);
  const there = [...pages, `${lang}/methods/`].map((path) => `/${path}`);
  expect(walked).toEqual([...there, ...there.toReversed().slice(1)]);
});

test("the page of methods lists what it tells, and marks what is being read", async () => {
  const { page, goto, errors } = await visit({ viewport: { width: 1440, height: 900 } });
  await goto("en/methods/");
  const asked = await page
    .locator(".contents a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const told = await page.locator("section.card[id]").evaluateAll((cards) => cards.map(({ id }) => `#${id}`));
  expect(asked.toSorted()).toEqual(told.toSorted());
  await page.locator('.contents a[href="#tmb"]').click();
  await expect.poll(() => page.locator('.contents a[aria-current="location"]').getAttribute("href"), soon).toBe("#tmb");
  expect(errors).toEqual([]);
});

/** Runs in the page: the names of rows in which a line ends within a word. */
function brokenNames(): readonly (string | null)[] {
  return [...document.querySelectorAll(".privacy tbody th")]
    .filter(({ firstChild: text }) => {
      const words = [...(text?.textContent?.matchAll(/\S+/g) ?? [])];
      return words.some(({ index, 0: word }) => {
        const place = document.createRange();
        if (!text) return false;
        place.setStart(text, index);
        place.setEnd(text, index + word.length);
        return place.getClientRects().length > 1;
      });
    })
    .map(({ textContent }) => textContent);
}

test.each(langs)("in a half window no name of a row is broken within a word (%s)", async (lang) => {
  const { page, goto } = await visit({ viewport: { width: 768, height: 900 } });
  await goto(`${lang}/privacy/`);
  expect(await page.locator(".privacy tbody th").count()).toBeGreaterThan(5);
  expect(await page.evaluate(brokenNames)).toEqual([]);
});

test("the button that opens the choices keeps its place, and closes them where it opened them", async () => {
  for (const [site, width] of [
    ["exact", 1280],
    ["exact", 360],
    ["partners", 768],
  ] as const) {
    const { page, goto } = await visit({ site, viewport: { width, height: 900 } });
    await goto("en/turnaround/");
    const button = page.locator(".filters summary");
    const form = page.locator("#choices form");
    const before = await button.boundingBox();
    await button.click();
    expect(await button.boundingBox()).toEqual(before);
    expect((await form.boundingBox())?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
    await page.mouse.click((before?.x ?? 0) + 10, (before?.y ?? 0) + 10);
    await form.waitFor({ state: "hidden" });
  }
});
