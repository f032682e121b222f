import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Panel } from "../../src/define/panel.ts";
import { filterOptions } from "../../src/engine/options.ts";
import { cubesRead } from "../../src/engine/reads.ts";
import { withSum } from "../../src/engine/sum.ts";
import { nameOf } from "../../src/state/beforehand.ts";
import { noFilters } from "../../src/state/filters.ts";
import { pageWords } from "../../src/words/page.ts";
import { ofEach } from "../whole.ts";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages, figurePagesInTurn } from "./pages.ts";
import { differences, readCards } from "./read-card.ts";
import { savesWhatItShows } from "./saved.ts";
import { visit } from "./visit.ts";

const [site = "", other = ""] = choices.sites;
/** A choice that no file answers, and one that a file does. */
const filtered = `?${choices.together.map(encodeURI).join("&")}`;
const asked = { ...noFilters, site, tumour_group: choices.group };
const options = filterOptions(choices.manifest);
const alone = `?site=${encodeURIComponent(site)}`;

describe.each(figurePagesInTurn)("/$path when the database cannot start", ({ lang, path, panels }) => {
  test("keeps the drawn figures and says what is off", async () => {
    const there = await visit();
    const { page, goto } = there;
    await page.route("**/engine/**", (route) => route.abort());
    await goto(`${path}${filtered}`);
    await settled(there);
    const off = page.locator("filter-bar [data-engine]");
    await expect.poll(() => off.isVisible(), soon).toBe(true);
    expect(await off.textContent()).toBe(pageWords[lang].databaseOff.failed);
    const told = await numbers(panels, lang);
    const cards = await readCards(page);
    for (const { id } of panels) {
      expect(differences(cards[id], panelOf(told, id), lang), id).toEqual([]);
      expect(cards[id], id).toMatchObject({ failed: expect.stringMatching(/./), busy: false });
    }
  });
});

const english = figurePages.filter(({ lang }) => lang === "en");
/** What may come in the place of a file's bytes, and what the cards say of it. */
const faults = [
  ["does not load", "missing", () => null],
  [
    "has one bit changed",
    "spoilt",
    (file: Buffer) => file.map((byte, i) => (i === file.length >> 1 ? byte ^ 1 : byte)),
  ],
  ["lacks its end", "spoilt", (file: Buffer) => file.subarray(0, file.length >> 1)],
  ["is a page", "spoilt", () => Buffer.from("<!doctype html><title>Nothing is here</title>")],
] as const;
type Spoil = (typeof faults)[number][2];
async function spoil(page: Page, files: string, by: Spoil): Promise<void> {
  await page.route(files, async (route) => {
    const body = by(await (await route.fetch()).body());
    if (body === null) await route.abort();
    else await route.fulfill({ contentType: "application/octet-stream", body: Buffer.from(body) });
  });
}

/** Every English page, each with a cube of its panels: another one where there is one; and with a fault of it. */
const readings: ((typeof english)[number] & { readonly cube: string; readonly fault: (typeof faults)[number] })[] = [];
for (const shown of english) {
  const fault = faults[readings.length % faults.length] ?? faults[0];
  // Of two filters some panels follow one alone, which a file answers.
  const asking = shown.panels.filter(({ followed }) => nameOf(followed(asked), options) === null);
  const used = cubesRead(asking.flatMap(({ sql }) => sql)).map(({ name }) => name);
  const cube = used.find((name) => !readings.some((known) => known.cube === name)) ?? used[0];
  if (cube !== undefined) readings.push({ ...shown, cube, fault });
}

test.each(ofEach(readings, ({ fault }) => fault))(
  "when the cube $cube $fault.0, the cards of /$path that need it say so and the others follow the filter",
  async ({ cube, fault: [, why, by], lang, path, panels }) => {
    const there = await visit();
    const { page, goto } = there;
    await spoil(page, `**/${cube}.*.arrow`, by);
    await goto(`${path}${filtered}`);
    await settled(there);
    const whole = await numbers(panels, lang);
    const chosen = await numbers(panels, lang, ...choices.together);
    const cards = await readCards(page);
    const { panelOff, reasons, notUpdated, noneUpdated, unfiltered } = pageWords[lang];
    const needing = panels.filter(
      ({ sql, followed }) =>
        nameOf(followed(asked), options) === null && cubesRead(sql).some(({ name }) => name === cube),
    );
    const titles = needing.map((panel) => panel.title(lang));
    expect(await page.locator("filter-bar [data-engine]").textContent()).toBe(
      titles.length === panels.length ? noneUpdated : notUpdated(titles.join(" · ")),
    );
    for (const panel of panels) {
      const { id } = panel;
      const broken = needing.includes(panel);
      expect(cards[id]?.failed, `${id}: failed`).toBe(broken ? panelOff(reasons[why], unfiltered) : "");
      expect(differences(cards[id], panelOf(broken ? whole : chosen, id), lang), id).toEqual([]);
    }
  },
);

test("without the table of sites no card shows another choice than it says", async () => {
  const [{ lang, path, panels }] = english as [(typeof english)[number]];
  const there = await visit();
  const { page, goto } = there;
  await spoil(page, "**/sites.*.arrow", () => null);
  await goto(`${path}${filtered}`);
  await settled(there);
  const [whole, chosen] = [await numbers(panels, lang), await numbers(panels, lang, ...choices.together)];
  const cards = await readCards(page);
  const { panelOff, reasons, unfiltered } = pageWords[lang];
  for (const { id, followed } of panels) {
    const asks = nameOf(followed(asked), options) === null;
    expect(cards[id]?.failed, `${id}: failed`).toBe(asks ? panelOff(reasons.missing, unfiltered) : "");
    expect(differences(cards[id], panelOf(asks ? whole : chosen, id), lang), id).toEqual([]);
  }
});

const [{ lang, path, panels }] = english as [(typeof english)[number]];

test("where the browser writes no more addresses, a choice goes to its own", async () => {
  const { page, goto, drawn, errors } = await visit({ alone: true });
  await page.addInitScript(() => {
    History.prototype.pushState = () => {
      throw new DOMException("too often", "SecurityError");
    };
  });
  await goto(`${path}${alone}`);
  await drawn(1);
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(other);
  await page.waitForURL((url) => url.searchParams.get("site") === other, { waitUntil: "load" });
  await drawn(1);
  expect(await page.locator('filter-bar select[name="site"]').inputValue()).toBe(other);
  await agrees(page, panels, lang, `site=${other}`);
  expect(errors).toEqual([]);
});

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

/** Every kind of file that a card offers. */
const kinds = ["csv", "excel-nb.csv", "json", "arrow", "svg", "png"];
/** What the head of the page names, and what its form says of the site. */
const head = async (page: Page) => [
  await page.locator("filter-bar [data-chosen]").textContent(),
  await page.locator('filter-bar select[name="site"]').inputValue(),
];

test("when the database has died, another choice is not shown, and every card's files hold and name what stands", async () => {
  const there = await visit({ alone: true });
  const { page, goto } = there;
  await goto(`${path}${filtered}`);
  await settled(there);
  const before = await head(page);
  await page.workers()[0]?.evaluate(() => {
    setTimeout(() => {
      throw new Error("out of memory");
    });
  });
  await expect.poll(() => page.locator("filter-bar [data-engine]").isVisible(), soon).toBe(true);
  await page.route("**/answers.*", (route) => route.abort());
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(other);
  await settled(there, 2);
  expect(await head(page)).toEqual(before);
  const [named = ""] = before;
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("filter-bar [data-chosen]").isVisible(), "on paper too").toBe(true);
  const states = await page.locator(".state.failed").filter({ visible: true }).allTextContents();
  expect(states.length).toBe(panels.length);
  expect(states.some((state) => state.includes(named ?? ""))).toBe(true);
  await page.emulateMedia({ media: "screen" });
  const told = await numbers(panels, lang, ...choices.together);
  await savesWhatItShows(page, panels, told, asked, kinds);
  // The address asks for the whole study, and still the cards hold a part of it.
  await page.locator("filter-bar [data-reset]").click();
  await settled(there, 3);
  expect(new URL(page.url()).search).toBe("");
  expect(await head(page)).toEqual(before);
  await savesWhatItShows(page, panels, told, asked, kinds);
  // A choice that could not be shown can be chosen again.
  await page.unroute("**/answers.*");
  await page.locator('filter-bar select[name="tumour_group"]').selectOption("");
  await settled(there, 4);
  await agrees(page, panels, lang, `site=${site}`);
});

test("a card that cannot follow a choice says what it holds, as its files and the list of answers do", async () => {
  const there = await visit({ alone: true });
  const { page, goto } = there;
  const needing = panels.find(({ sql, followed }) => nameOf(followed(asked), options) === null && sql.length > 0);
  const cube = cubesRead(needing?.sql ?? [])[0]?.name;
  await page.route(`**/${cube}.*.arrow`, (route) => route.abort());
  await goto(`${path}${filtered}`);
  await settled(there);
  const [whole, chosen] = [await numbers(panels, lang), await numbers(panels, lang, ...choices.together)];
  const cards = await readCards(page);
  const isKept = ({ id }: Panel) => cards[id]?.failed !== "";
  expect(panels.filter(isKept).length).toBeGreaterThan(0);
  expect(panels.every(isKept)).toBe(false);
  for (const { id } of panels.filter(isKept)) {
    expect(cards[id]?.failed).toContain(pageWords[lang].unfiltered);
    const line = page.locator(`.contents [data-of="${id}"]`);
    expect(await line.textContent(), id).toBe(await page.locator(`[data-panel="${id}"] h2`).textContent());
  }
  const following = panels.filter((panel) => !isKept(panel));
  await savesWhatItShows(page, following, chosen, asked);
  await savesWhatItShows(page, panels.filter(isKept), whole, noFilters);
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
  expect(await page.locator("filter-bar [data-engine]").textContent()).toBe(pageWords[lang].databaseOff.failed);
  expect(await page.locator("data-card .state.failed").count()).toBe(panels.length);
});

describe("what hangs is given up after ten seconds, said in one sentence, and had when it is asked for again", () => {
  const ms = 11_000;
  const never = () => {};
  /** A page whose own time is run on; `hanging` is asked for and, the first time, never answered. */
  const waiting = async (hanging: string) => {
    const there = await visit({ alone: true });
    const { page, goto } = there;
    await page.clock.install();
    await page.route(hanging, never, { times: 1 });
    const asked = page.waitForRequest(hanging);
    await goto(`${path}${filtered}`);
    await asked;
    // What is fetched ahead is waited for once the page's program runs.
    if (!hanging.endsWith(".js")) await page.locator("data-card.updating").first().waitFor({ state: "attached" });
    await page.clock.runFor(ms);
    const off = page.locator("filter-bar [data-engine]");
    await expect.poll(() => off.isVisible(), soon).toBe(true);
    const again = async (times: number) => {
      await page.locator("filter-bar [data-again]").click();
      await settled(there, times);
      await agrees(page, panels, lang, ...choices.together);
      expect(await off.isVisible()).toBe(false);
    };
    return { page, off, again };
  };

  test.each(["**/engine/*.wasm", "**/release.json"])("%s", async (hanging) => {
    const { page, off, again } = await waiting(hanging);
    const words = pageWords[lang];
    expect(await off.textContent()).toBe(hanging.endsWith("wasm") ? words.databaseOff.stalled : words.noneUpdated);
    expect(await page.locator("data-card .updating").count()).toBe(0);
    const [state] = await page.locator("data-card .state.failed").allTextContents();
    expect(state).toBe(words.panelOff(words.reasons.stalled, words.unfiltered));
    await again(2);
  });

  test("the page's own program, which is then loaded with the page", async () => {
    const { page, off, again } = await waiting("**/_astro/live.*.js");
    expect(await off.textContent()).toBe(`${pageWords[lang].off} ${pageWords[lang].unloaded}`);
    const card = page.locator("data-card").first();
    await card.locator('a[data-view="download"]').click();
    await card.locator('[data-download="png"]').click();
    const state = card.locator(".state.failed");
    await expect.poll(() => state.isVisible(), soon).toBe(true);
    expect(await state.textContent()).toBe(pageWords[lang].fileOff(pageWords[lang].reasons.missing));
    // Another choice is not waited for in silence either.
    await page.locator("filter-bar summary").click();
    await page.locator('filter-bar select[name="site"]').selectOption(other);
    await page.clock.runFor(1000);
    await expect.poll(() => page.locator(".answer").first().isVisible(), soon).toBe(true);
    expect(await page.locator('filter-bar select[name="site"]').inputValue()).toBe("");
    await page.evaluate((search) => history.replaceState(null, "", search), filtered);
    await again(1);
  });
});

test.each([
  ["an empty worker", ""],
  ["a worker that ends without a word", "self.close();"],
])("%s is given up after ten seconds", async (_, body) => {
  const there = await visit({ alone: true });
  const { page, goto } = there;
  await page.clock.install();
  await page.route("**/*worker*.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
  const begun = page.waitForEvent("worker");
  await goto(`${path}${filtered}`);
  await begun;
  await page.clock.runFor(11_000);
  await settled(there);
  expect(await page.locator("filter-bar [data-engine]").textContent()).toBe(pageWords[lang].databaseOff.stalled);
  expect(await page.locator("data-card .state.failed").count()).toBe(panels.length);
});

test.each([
  ["does not have the module", { status: 404, body: "" }],
  ["sends the module as a page", { contentType: "text/html", body: "<!doctype html>" }],
  ["sends the module as it lies", { contentType: "application/wasm", body: "\0asm" }],
])("where a host %s, the page takes the packed one", async (_, instead) => {
  const there = await visit();
  const { page, goto } = there;
  const packed = page.waitForRequest("**/engine/*.bin");
  await page.route("**/engine/*.wasm", (route) => route.fulfill(instead));
  await goto(`${path}${filtered}`);
  await packed;
  await settled(there);
  await agrees(page, panels, lang, ...choices.together);
});

test("a release that is not the page's leaves the drawn figures standing and says so", async () => {
  const there = await visit();
  const { page, goto } = there;
  await page.route("**/release.json", async (route) => {
    const { of } = (await (await route.fetch()).json()) as { readonly of: object };
    await route.fulfill({ body: withSum(JSON.stringify({ ...of, release: "2020-01-31" })) });
  });
  await goto(`${path}${alone}`);
  await settled(there);
  const [state] = await page.locator("data-card .state.failed").allTextContents();
  expect(state).toBe(pageWords[lang].panelOff(pageWords[lang].reasons.spoilt, pageWords[lang].unfiltered));
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
