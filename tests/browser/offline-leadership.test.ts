import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { openRelease } from "../../src/engine/release.ts";
import { pathOf, toHex } from "../../src/leadership/format.ts";
import { formatLink } from "../../src/leadership/link.ts";
import { type Pack, packing } from "../../src/leadership/pack.ts";
import { dayIn } from "../../src/offline/page-text.ts";
import { viewsBeforehand } from "../../src/panels/beforehand.ts";
import { leadershipWords } from "../../src/words/leadership.ts";
import { offlineWords } from "../../src/words/offline.ts";
import { agrees, soon } from "./agrees.ts";
import { hostOf } from "./host.ts";
import { known } from "./known.ts";
import { answering } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const release = openRelease("data");
const receiver = { receiver: "Ada & Ole <IMPRESS>", made_on: "2026-11-29", expires_on: "2098-12-31" };
const { path, panels } = figurePages.find(({ lang, page }) => lang === "en" && page === "turnaround") ?? {
  path: "",
  panels: [],
};
let made: Awaited<ReturnType<Pack>>;
beforeAll(async () => {
  const engine = await answering;
  const views = viewsBeforehand(release.manifest).filter(({ name }) => name.endsWith(".whole"));
  const told = views.map(async ({ name, answers }) => [name, await answers(engine)] as const);
  made = await packing({ release, genes: [], answers: new Map(await Promise.all(told)) })(receiver);
});

const viewOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["view"]);
const stands = (page: Page) => expect.poll(() => viewOf(page), soon).toBe("leadership");
/** How many copies of leadership files are kept. */
const copies = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().filter(({ url }) => url.includes("/leadership/") && url.includes(".bin")).length;
  });
/** Waits until a page is kept, and who answers with it is at work. */
async function isKept(page: Page, url: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (asked) => (await caches.match(asked)) !== undefined, url), soon)
    .toBe(true);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}
const line = (page: Page) => page.locator(".kept").filter({ visible: true });

/** Opens a leadership link in a window of its own; `keeps` says whether the reader keeps it. */
async function opened(keeps: boolean) {
  const host = await hostOf(inject("sites").partners);
  host.instead.set(`/${pathOf(made.file)}`, { type: "application/octet-stream", body: Buffer.from(made.bytes) });
  const { page, goto, errors } = await visit({ site: "partners", alone: true, serviceWorkers: "allow" });
  await goto(`${host.url}${path}${formatLink(made).replace(/^.*#/, "#")}`);
  await stands(page);
  await isKept(page, `${host.url}${path}`);
  expect(await copies(page), "before it is asked for").toBe(0);
  if (keeps) await page.locator("[data-keep-key]").check();
  await expect.poll(() => copies(page), soon).toBe(keeps ? 1 : 0);
  return { page, host, errors };
}

test("a leadership file that its reader keeps opens without a connection, with the page's word, until the reader leaves", async () => {
  const { page, host } = await opened(true);
  expect(JSON.stringify(await page.evaluate(known))).not.toContain(toHex(made.key).slice(0, 12));
  host.manner = "down";
  await page.reload();
  await stands(page);
  await agrees(page, panels, "en");
  const said = offlineWords.en.kept(release.manifest.release).replace("{day}", dayIn("en", new Date()));
  expect(await line(page).textContent()).toBe(said);
  expect(await page.locator(".leadership").textContent()).toContain(leadershipWords.en.mark);
  await page.locator("[data-leave]").click();
  await expect.poll(() => viewOf(page), soon).toBeUndefined();
  await expect.poll(() => copies(page), soon).toBe(0);
  expect(await line(page).textContent()).toBe(said);
});

test("one that is not kept is gone with the window, and everyone's page stands there without a connection", async () => {
  const { page, host } = await opened(false);
  host.manner = "down";
  await page.reload();
  await expect.poll(() => line(page).count(), soon).toBe(1);
  expect(await viewOf(page)).toBeUndefined();
  expect(await page.locator(".rounded").isVisible()).toBe(true);
});

test("a kept file that the host no longer has is dropped with its key", async () => {
  const { page, host } = await opened(true);
  host.instead.clear();
  await page.reload();
  const { refused, everyones } = leadershipWords.en;
  await expect.poll(() => page.locator("[data-refusal]").textContent(), soon).toBe(refused.missing(everyones));
  await expect.poll(() => copies(page), soon).toBe(0);
  host.manner = "down";
  await page.reload();
  await expect.poll(() => line(page).count(), soon).toBe(1);
  expect(await viewOf(page)).toBeUndefined();
});

test("who has nothing kept has no leadership file kept either, and a window that was closed leaves none", async () => {
  const { page, host } = await opened(true);
  await page.locator("[data-offline] input").uncheck();
  await expect.poll(() => copies(page), soon).toBe(0);
  await page.locator("[data-offline] input").check();
  await isKept(page, `${host.url}${path}`);
  await page.reload();
  await stands(page);
  await page.locator("[data-keep-key]").uncheck();
  await page.locator("[data-keep-key]").check();
  await expect.poll(() => copies(page), soon).toBe(1);
  const beside = await page.context().newPage();
  await page.close();
  await beside.goto(`${host.url}en/about/`);
  await expect.poll(() => copies(beside), soon).toBe(0);
});
