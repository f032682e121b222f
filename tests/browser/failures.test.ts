import { describe, expect, test } from "vitest";
import { filterOptions } from "../../src/engine/options.ts";
import { cubesRead } from "../../src/engine/reads.ts";
import { nameOf } from "../../src/state/beforehand.ts";
import { noFilters } from "../../src/state/filters.ts";
import { pageWords } from "../../src/words/page.ts";
import { settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { differences, readCards } from "./read-card.ts";
import { visit } from "./visit.ts";

const [site = ""] = choices.sites;
/** A choice that no file answers, and one that a file does. */
const filtered = `?${choices.together.map(encodeURI).join("&")}`;
const asked = { ...noFilters, site, tumour_group: choices.group };
const options = filterOptions(choices.manifest);
const alone = `?site=${encodeURIComponent(site)}`;

describe.each(figurePages)("/$path when the database cannot start", ({ lang, path, panels }) => {
  test("keeps the drawn figures and says what is off", async () => {
    const there = await visit();
    const { page, goto } = there;
    await page.route("**/engine/**", (route) => route.abort());
    await goto(`${path}${filtered}`);
    await settled(there);
    const off = page.locator("filter-bar [data-engine]");
    await expect.poll(() => off.isVisible(), soon).toBe(true);
    expect(await off.textContent()).toContain(pageWords[lang].off);
    const told = await numbers(panels, lang);
    const cards = await readCards(page);
    for (const { id } of panels) {
      expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
      expect(cards[id], id).toMatchObject({ failed: expect.stringMatching(/./), busy: false });
    }
  });
});

const english = figurePages.filter(({ lang }) => lang === "en");
/** Every English page, each with a cube of its panels: another one where there is one. */
const readings: ((typeof english)[number] & { readonly cube: string })[] = [];
for (const shown of english) {
  const used = cubesRead(shown.panels.flatMap(({ sql }) => sql)).map(({ name }) => name);
  const cube = used.find((name) => !readings.some((known) => known.cube === name)) ?? used[0];
  if (cube !== undefined) readings.push({ ...shown, cube });
}

test.each(readings)(
  "when the cube $cube does not load, the cards of /$path that need it say so and the others follow the filter",
  async ({ cube, lang, path, panels }) => {
    const there = await visit();
    const { page, goto } = there;
    await page.route(`**/${cube}.*.arrow`, (route) => route.abort());
    await goto(`${path}${filtered}`);
    await settled(there);
    const whole = await numbers(panels, lang);
    const chosen = await numbers(panels, lang, ...choices.together);
    const cards = await readCards(page);
    for (const { id, sql, followed } of panels) {
      // Of two filters it follows one; but without the sites no database starts, and then no card follows.
      const filed = cube !== "sites" && nameOf(followed(asked), options) !== null;
      const broken = !filed && cubesRead(sql).some(({ name }) => name === cube);
      expect(cards[id]?.failed !== "", `${id}: failed`).toBe(broken);
      expect(differences(cards[id], panelOf(broken ? whole : chosen, id), lang), id).toEqual([]);
    }
  },
);

const [{ lang, path, panels }] = english as [(typeof english)[number]];

test("a database that dies at work leaves the last answer standing and says so", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto(`${path}${filtered}`);
  await settled(there);
  const told = await numbers(panels, lang, ...choices.together);
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error("out of memory");
    });
  });
  const off = page.locator("filter-bar [data-engine]");
  await expect.poll(() => off.isVisible(), soon).toBe(true);
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="node"]').selectOption(choices.node);
  await settled(there, 2);
  const cards = await readCards(page);
  for (const { id } of panels) {
    expect(cards[id]?.failed, id).not.toBe("");
    expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
  }
  await page.locator("filter-bar [data-reset]").click();
  await settled(there, 3);
  const whole = await numbers(panels, lang);
  const after = await readCards(page);
  for (const { id } of panels) {
    expect(after[id]?.failed, `${id}: a file answers`).toBe("");
    expect(differences(after[id], panelOf(whole, id), lang), id).toEqual([]);
  }
});

test.each([
  ["is not there", { status: 404, body: "" }],
  ["is a page", { contentType: "text/html", body: "<!doctype html><p>Nothing is here.</p>" }],
  ["lacks its end", { contentType: "application/json", body: '[["0123456789abcdef",[' }],
  ["answers other questions", { contentType: "application/json", body: "[]" }],
])("where a file of answers %s, the database answers", async (_, instead) => {
  const there = await visit();
  const { page, goto } = there;
  await page.route("**/answers.*.json", (route) => route.fulfill(instead));
  await goto(`${path}${alone}`);
  await settled(there);
  expect(page.workers().length).toBe(1);
  const told = await numbers(panels, lang, `site=${site}`);
  const cards = await readCards(page);
  for (const { id } of panels) expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
});

test("a worker that cannot start leaves the drawn figures standing and says so", async () => {
  const there = await visit();
  const { page, goto } = there;
  await page.route("**/*worker*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('no worker');" }),
  );
  await goto(`${path}${filtered}`);
  await settled(there);
  expect(await page.locator("filter-bar [data-engine]").textContent()).toContain(pageWords[lang].off);
  expect(await page.locator("data-card .state.failed").count()).toBe(panels.length);
});

test("a release that cannot be read leaves the drawn figures standing and says so", async () => {
  const there = await visit();
  const { page, goto } = there;
  await page.route("**/release.json", (route) => route.fulfill({ status: 404, body: "" }));
  await goto(`${path}${filtered}`);
  await settled(there);
  expect(await page.locator("data-card .state.failed").count()).toBe(panels.length);
  const told = await numbers(panels, lang);
  const cards = await readCards(page);
  for (const { id } of panels) expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
});

test("a program that does not load leaves the drawn figures standing and says so", async () => {
  const { page, goto } = await visit();
  const blocked = "**/_astro/live.*.js";
  await page.route(blocked, (route) => route.abort());
  await goto(`${path}${filtered}`);
  const off = page.locator("filter-bar [data-engine]");
  await expect.poll(() => off.isVisible(), soon).toBe(true);
  expect(await off.textContent()).toBe(`${pageWords[lang].off} ${pageWords[lang].unloaded}`);
  const cards = await readCards(page);
  const told = await numbers(panels, lang);
  for (const { id } of panels) expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
});

test("a file that cannot be made is said so in its card", async () => {
  const { page, goto } = await visit();
  await page.route("**/_astro/save.*.js", (route) => route.abort());
  await goto(path);
  const [{ id }] = panels as [(typeof panels)[number]];
  const card = page.locator(`data-card#${id}`);
  await card.locator('a[data-view="download"]').click();
  await card.locator('[data-download="png"]').click();
  const state = card.locator(".state.failed");
  await expect.poll(() => state.isVisible(), soon).toBe(true);
  const [start = ""] = pageWords[lang].fileOff("…").split("…");
  expect(await state.textContent()).toContain(start);
});
