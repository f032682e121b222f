import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../src/state/filters.ts";
import { isWhole } from "../whole.ts";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { ofKeeping } from "./middle.ts";
import { numbers } from "./numbers.ts";
import { figurePages, figurePagesInTurn, textPages } from "./pages.ts";
import { savesWhatItShows } from "./saved.ts";
import { visit } from "./visit.ts";

const [first = "", second = ""] = choices.sites;
/** Chooses in the filter bar as a reader does: opens it, picks a value. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const bar = page.locator("filter-bar details");
  if ((await bar.getAttribute("open")) === null) await bar.locator("summary").click();
  await page.locator(`filter-bar select[name="${name}"]`).selectOption(value);
}

/** One of the widths for which the build draws figures. */
const builtRoom = 816;
/** A window whose cards give their figures the room that the build drew them for: a wider one shows more days of a curve. */
const asBuilt = { width: builtRoom + 122, height: 900 };

/** What the marks of every figure say. */
const readings = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("data-card")].map((card) =>
      [...card.querySelectorAll(".drawing :is(.at-816, .now) .mark")].map((mark) => mark.getAttribute("aria-label")),
    ),
  );

describe.each(figurePagesInTurn)("/$path", ({ lang, path, panels }) => {
  test("shows the filters of its address, and a click on another filter, as npm run numbers does, and saves what it shows", async () => {
    const there = await visit({ viewport: asBuilt });
    const { page, goto, errors, outside } = there;
    await goto(path);
    const rooms = await page.locator(".stage").evaluateAll((stages) => stages.map(({ clientWidth }) => clientWidth));
    expect([...new Set(rooms)], "room for a figure").toEqual([builtRoom]);
    const built = await readings(page);
    await goto(`${path}?site=${encodeURIComponent(first)}`);
    await settled(there, 1);
    await agrees(page, panels, lang, `site=${first}`);
    expect(await page.locator('filter-bar select[name="site"]').inputValue()).toBe(first);

    await choose(page, "tumour_group", choices.group);
    await settled(there, 2);
    expect(new URL(page.url()).search).toBe(
      `?site=${encodeURIComponent(first)}&tumour_group=${encodeURIComponent(choices.group)}`,
    );
    await agrees(page, panels, lang, `site=${first}`, `tumour_group=${choices.group}`);

    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
    if (isWhole && lang !== "en") return; // one language stands for what follows: it is the same code

    const chosen = await numbers(panels, lang, `site=${first}`, `tumour_group=${choices.group}`);
    await savesWhatItShows(page, panels, chosen, { ...noFilters, site: first, tumour_group: choices.group });

    await page.locator("filter-bar [data-reset]").click();
    await settled(there, 3);
    expect(new URL(page.url()).search).toBe("");
    await agrees(page, panels, lang);
    expect(await readings(page), "the browser draws what the build drew").toEqual(built);
    expect(errors).toEqual([]);
    if (lang !== "en") return;

    await page.goBack();
    await settled(there, 4);
    await agrees(page, panels, lang, `site=${first}`, `tumour_group=${choices.group}`);
    expect(await page.locator('filter-bar select[name="tumour_group"]').inputValue()).toBe(choices.group);
    await page.goBack();
    await settled(there, 5);
    await agrees(page, panels, lang, `site=${first}`);
    expect(await page.locator('filter-bar select[name="tumour_group"]').inputValue()).toBe("");
    await page.goForward();
    await settled(there, 6);
    await agrees(page, panels, lang, `site=${first}`, `tumour_group=${choices.group}`);
    await page.locator("filter-bar [data-reset]").click();
    await settled(there, 7);

    const [from = "", to = ""] = choices.period.split("..");
    await choose(page, "from", from);
    await settled(there, 8);
    await choose(page, "to", to);
    await settled(there, 9);
    await agrees(page, panels, lang, `period=${choices.period}`);
    await choose(page, "node", choices.node);
    await settled(there, 10);
    await agrees(page, panels, lang, `period=${choices.period}`, `node=${choices.node}`);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });
});

const [{ lang, path, panels }] = figurePages as [(typeof figurePages)[number]];

test("nothing is fetched, and nothing started, that nobody has asked for; one filter needs no database, two do", async () => {
  const there = await visit({ alone: true });
  const { page, goto, errors, outside } = there;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await goto(path);
  await page.waitForTimeout(2000);
  const served = /\.(html|css|woff2|png)$|\/$|\/_astro\/Page\./;
  expect(asked.filter((file) => !served.test(file) && !ofKeeping.test(file))).toEqual([]);
  await choose(page, "site", second);
  await settled(there, 1);
  await agrees(page, panels, lang, `site=${second}`);
  await choose(page, "site", "");
  await settled(there, 2);
  await agrees(page, panels, lang);
  expect(asked.filter((file) => /engine|worker|\.arrow$/.test(file))).toEqual([]);
  expect(page.workers()).toEqual([]);
  await choose(page, "tumour_group", choices.group);
  await settled(there, 3);
  await page.locator('filter-bar select[name="from"]').focus();
  await expect.poll(() => page.workers().length, soon).toBe(1);
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
});

test("an address with filters that cannot be read shows the whole study", async () => {
  const there = await visit();
  await there.goto(`${path}?site=no-such-site&period=2023-13..x&other=1`);
  await settled(there, 1);
  await agrees(there.page, panels, lang);
});

test("of several choices in a row only the last is ever drawn", async () => {
  const there = await visit();
  const { page, goto } = there;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/answers.*", async (route) => {
    await held;
    await route.continue();
  });
  await goto(path);
  const answers = page.locator("data-card .answer");
  const before = await answers.allTextContents();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenAnswers: seen });
    for (const answer of document.querySelectorAll("data-card .answer"))
      new MutationObserver(() => seen.push(answer.textContent ?? "")).observe(answer, { childList: true });
  });
  await choose(page, "site", first);
  await choose(page, "site", second);
  expect(await answers.allTextContents(), "the drawn answers stay until the new one is there").toEqual(before);
  await expect.poll(() => page.locator("data-card.updating").count(), soon).toBe(panels.length);
  release();
  await settled(there, 1);
  await agrees(page, panels, lang, `site=${second}`);
  const seen = await page.evaluate(() => Reflect.get(globalThis, "seenAnswers"));
  expect(seen).toEqual(await answers.allTextContents());
});

test("links to other pages and to the other language keep the filters", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto(path);
  await choose(page, "site", first);
  await settled(there, 1);
  const search = `?site=${encodeURIComponent(first)}`;
  const links = await page
    .locator("header nav a, .lang a, .foot a")
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).search));
  const named = textPages.filter((each) => !each.includes("/"));
  expect(links.length).toBe(figurePages.filter((each) => each.lang === lang).length + named.length + 1); // and the other language
  expect(new Set(links)).toEqual(new Set([search]));
  await page.locator(".lang a").click();
  await page.waitForURL(`**/nb/**${search}`);
  await settled(there, 1);
  await agrees(page, panels, "nb", `site=${first}`);
});

test("the figures of a filter for which nothing is left say so in words", async () => {
  const there = await visit();
  await there.goto("en/enrolment/?period=1999-01..1999-02");
  await settled(there, 1);
  expect(await there.page.locator("data-card .state.failed").count()).toBe(0);
  for (const answer of await there.page.locator("data-card .answer").allTextContents())
    expect(answer.length).toBeGreaterThan(20);
  expect(there.errors).toEqual([]);
});

test("the first address leads to the status page", async () => {
  const { page, goto } = await visit();
  await goto("");
  await page.waitForURL("**/en/");
  expect(await page.locator("h1").count()).toBe(1);
});
