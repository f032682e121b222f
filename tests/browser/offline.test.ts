import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { bundleWorker } from "../../scripts/offline.ts";
import { releaseNames } from "../../src/engine/release.ts";
import { siteFile, workerFile } from "../../src/offline/names.ts";
import { dayIn } from "../../src/offline/page-text.ts";
import { langs } from "../../src/words/lang.ts";
import { offerWords } from "../../src/words/offer.ts";
import { offlineWords } from "../../src/words/offline.ts";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { type Host, hostOf } from "./host.ts";
import { bothSites, figurePages, type Site } from "./pages.ts";
import { type Visit, visit } from "./visit.ts";

const release = releaseNames(sites.partners.data).at(-1) ?? "";
const today = new Date();
const said = (lang: "en" | "nb") => offlineWords[lang].kept(release).replace("{day}", dayIn(lang, today));

/** Visits a site through a host of its own, with a worker. */
async function reads(
  site: Site,
): Promise<Visit & { readonly host: Host; readonly open: (path: string) => Promise<void> }> {
  const host = await hostOf(inject("sites")[site]);
  const there = await visit({ site, alone: true, serviceWorkers: "allow" });
  return { ...there, host, open: (path) => there.goto(`${host.url}${path}`) };
}

/** The addresses that are kept, each once. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().map(({ url }) => url);
  });
/** Waits until a page is kept, and who answers with it is at work. */
async function isKept(page: Page, url: string): Promise<void> {
  await expect.poll(() => kept(page), soon).toContain(url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}
const line = (page: Page) => page.locator(".kept").filter({ visible: true });
const box = (page: Page) => page.locator("[data-offline] input");
const another = "0000000000000000";
/** The site as it would be after another publication. */
function publishes(host: Host, next: { readonly release?: string; readonly withdrawn?: readonly string[] }): void {
  const state = { build: another, release, withdrawn: [], programs: {}, ...next };
  host.instead.set(`/${siteFile}`, { type: "application/json", body: Buffer.from(JSON.stringify(state)) });
  host.change = (html) => html.replace(/data-build="\w+"/, `data-build="${another}"`);
}

test.each(bothSites)("%s: what was read is there without a connection, and says so in its language", async (site) => {
  const { page, host, open, errors } = await reads(site);
  for (const path of ["en/", "en/sites/", "nb/sites/"]) {
    await open(path);
    await isKept(page, `${host.url}${path}`);
    expect(await line(page).count(), path).toBe(0);
  }
  await isKept(page, `${host.url}${siteFile}`);
  expect(errors).toEqual([]);
  host.manner = "down";
  for (const lang of langs) {
    await open(`${lang}/sites/`);
    expect(await line(page).textContent()).toBe(said(lang));
    expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin), "style").toBe("0px");
    const shown = figurePages.find(({ path }) => path === `${lang}/sites/`);
    if (site === "exact") await agrees(page, shown?.panels ?? [], lang);
  }
  await expect(open("en/value/"), "not read before").rejects.toThrow("ERR_FAILED");
});

test("filters that were used work without a connection, and one that was not says what it lacks", async () => {
  const there = await reads("exact");
  const { page, host, open } = there;
  const { path, panels } = figurePages.find(({ lang, page }) => lang === "en" && page === "turnaround") ??
    figurePages[0] ?? { path: "", panels: [] };
  const [first = "", second = ""] = choices.sites;
  await open("en/");
  await isKept(page, `${host.url}en/`);
  await open(`${path}?site=${first}`);
  await settled(there);
  await isKept(page, `${host.url}${path}`);
  host.manner = "down";
  await open(`${path}?site=${first}`);
  await settled(there);
  await agrees(page, panels, "en", `site=${first}`);
  expect(await line(page).textContent()).toBe(said("en"));
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(second);
  await expect.poll(() => page.locator("filter-bar").textContent(), soon).toContain("could not be had");
});

test("choices on rounded counts work without a connection after two pages", async () => {
  const there = await reads("partners");
  const { page, host, open } = there;
  await open("en/");
  await isKept(page, `${host.url}en/`);
  await open("en/genes/");
  await isKept(page, `${host.url}data/${release}/tables.json`);
  await isKept(page, `${host.url}${siteFile}`);
  await expect
    .poll(() => kept(page).then((all) => all.filter((url) => url.includes("/partner-engine.")).length), soon)
    .toBe(1);
  host.manner = "down";
  await open("en/genes/?gene=EGFR");
  await settled(there);
  expect(await page.locator("data-card [data-state], .panel-off").filter({ visible: true }).count()).toBe(0);
  expect(await line(page).textContent()).toBe(said("en"));
});

test("a site that is slow gives way to what is kept, and the page says when it answers that nothing is newer", async () => {
  const { page, host, open } = await reads("partners");
  await open("nb/about/");
  await isKept(page, `${host.url}nb/about/`);
  host.manner = "slow";
  await open("nb/about/");
  expect(await line(page).textContent()).toBe(said("nb"));
  host.manner = "as is";
  await expect.poll(() => line(page).textContent(), soon).toBe(offlineWords.nb.same);
  expect(await line(page).locator("button").count()).toBe(0);
});

const changes = [
  ["another release", { release: "2024-01-31" }, offlineWords.en.newer(release, "2024-01-31")],
  ["a withdrawal", { release: "2024-01-31", withdrawn: [release] }, offlineWords.en.withdrawn(release)],
  ["another build of the same", {}, offlineWords.en.changed],
] as const;
test.each(changes)(
  "a kept page says of %s as soon as the site answers, and loads it when asked",
  async (_, next, sentence) => {
    const { page, host, open } = await reads("partners");
    for (const path of ["en/", "en/about/"]) {
      await open(path);
      await isKept(page, `${host.url}${path}`);
    }
    host.manner = "down";
    await open("en/about/");
    expect(await line(page).textContent()).toBe(said("en"));
    publishes(host, next);
    host.manner = "as is";
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(() => line(page).textContent(), soon).toBe(`${sentence} ${offlineWords.en.load}`);
    await line(page).locator("button").click();
    await expect.poll(() => page.locator("body").getAttribute("data-build"), soon).toBe(another);
    expect(await line(page).count()).toBe(0);
    await expect.poll(() => kept(page), soon).not.toContain(`${host.url}en/`);
    host.manner = "down";
    await open("en/about/");
    expect(await page.locator("body").getAttribute("data-build")).toBe(another);
    await expect(open("en/"), "of the build before").rejects.toThrow("ERR_FAILED");
  },
);

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
test.each([401, 404, 410] as const)(
  "where the host answers %d, all that was kept is dropped, and the worker ends",
  async (status) => {
    const { page, host, open } = await reads("partners");
    await open("en/about/");
    await isKept(page, `${host.url}en/about/`);
    host.manner = 503;
    await open("en/about/");
    expect(await kept(page)).toContain(`${host.url}en/about/`);
    host.manner = status;
    await open("en/about/");
    await expect.poll(() => kept(page), soon).toEqual([]);
    await expect.poll(() => registrations(page), soon).toBe(0);
  },
);

test("a site that is built to keep nothing ends what was kept before", async () => {
  const { page, host, open } = await reads("partners");
  await open("en/about/");
  await isKept(page, `${host.url}en/about/`);
  const scratch = mkdtempSync(join(tmpdir(), "samsvar-worker-"));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  await bundleWorker(scratch, "end");
  host.instead.set(`/${workerFile}`, { type: "text/javascript", body: readFileSync(join(scratch, workerFile)) });
  host.change = (html) => html.replace("data-offline", "data-none");
  await open("en/about/");
  await expect.poll(() => kept(page), soon).toEqual([]);
  await expect.poll(() => registrations(page), soon).toBe(0);
});

test("another program's pages under the same address end it too, and are never kept", async () => {
  const { page, host, open } = await reads("partners");
  await open("en/about/");
  await isKept(page, `${host.url}en/about/`);
  host.change = () => "<!doctype html><title>Another</title><body><p>Another</p>";
  host.instead.set(`/${workerFile}`, { type: "text/html", body: Buffer.from("<title>Another</title>") });
  await open("en/about/");
  expect(await page.title()).toBe("Another");
  await expect.poll(() => kept(page), soon).toEqual([]);
  await expect.poll(() => registrations(page), soon).toBe(0);
});

test("who unticks it at the foot has nothing kept, on any page, until it is ticked again", async () => {
  const { page, host, open, errors } = await reads("partners");
  await open("en/about/");
  await isKept(page, `${host.url}en/about/`);
  expect(await box(page).isChecked()).toBe(true);
  await box(page).uncheck();
  await expect.poll(() => kept(page), soon).toEqual([]);
  await open("nb/about/");
  await expect.poll(() => box(page).isVisible(), soon).toBe(true);
  expect(await box(page).isChecked()).toBe(false);
  expect([await kept(page), await registrations(page)]).toEqual([[], 0]);
  await box(page).check();
  await isKept(page, `${host.url}nb/about/`);
  expect(errors).toEqual([]);
});

test("of exact counts of a real study nothing is kept until the reader asks", async () => {
  const { page, host, open } = await reads("exact");
  host.change = (html) => html.replace('data-offline="on"', 'data-offline="off"');
  await open("en/about/");
  await expect.poll(() => box(page).isVisible(), soon).toBe(true);
  expect(await box(page).isChecked()).toBe(false);
  expect([await kept(page), await registrations(page)]).toEqual([[], 0]);
  await box(page).check();
  await isKept(page, `${host.url}en/about/`);
});

test("what the browser lacks or has no room for is not missed", async () => {
  const { page, host, open, errors } = await reads("partners");
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.url.slice(0, -1), quotaSize: 1000 });
  await open("en/about/");
  await expect.poll(() => registrations(page), soon).toBe(1);
  await open("en/");
  expect(await line(page).count()).toBe(0);
  host.manner = "down";
  await expect(open("en/"), "not kept in part").rejects.toThrow("ERR_FAILED");
  expect(errors.filter((error) => !error.includes("ERR_"))).toEqual([]);
});

test.each([
  ["service workers", "delete Navigator.prototype.serviceWorker"],
  [
    "storage",
    "for (const name of ['localStorage', 'caches']) Object.defineProperty(globalThis, name, { get() { throw new DOMException('no', 'SecurityError'); } })",
  ],
])("a browser without %s is promised nothing", async (_, script) => {
  const { page, open, errors } = await reads("partners");
  await page.addInitScript(script);
  await open("en/about/");
  await page.waitForLoadState("networkidle");
  expect(await line(page).count()).toBe(0);
  expect(await box(page).isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test("files are made from what is kept, and where that does not suffice the card says so", async () => {
  const { page, host, open } = await reads("partners");
  await open("en/sites/");
  await isKept(page, `${host.url}en/sites/`);
  const card = page.locator("data-card").first();
  const saves = async () => {
    await open("en/sites/");
    await card.locator('.views a[data-view="download"]').click();
    await card.locator('a[data-download="json"]').click();
  };
  host.manner = "down";
  await saves();
  await expect.poll(() => card.locator(".state").textContent(), soon).not.toBe("");
  host.manner = "as is";
  await open("en/sites/");
  await isKept(page, `${host.url}data/${release}/tables.json`);
  host.manner = "down";
  const saved = page.waitForEvent("download");
  await saves();
  expect(await (await saved).failure()).toBe(null);
  expect(JSON.parse(readFileSync(await (await saved).path(), "utf8")).rows.length).toBeGreaterThan(0);
});

test("the offer of a simulated study's leadership view does not say that there is none where nobody can know", async () => {
  const { page, host, open } = await reads("partners");
  await open("nb/leadership/");
  await isKept(page, `${host.url}nb/leadership/`);
  host.manner = "down";
  await open("nb/leadership/");
  await page.getByRole("link", { name: offerWords.nb.open }).click();
  await expect.poll(() => page.locator("[data-offer-state]").textContent(), soon).toBe(offerWords.nb.unreachable);
});

test("nothing but the worker and what registers it is asked for, after the page, and figures for frames are left alone", async () => {
  const { page, host, open } = await reads("partners");
  await open("en/about/");
  await isKept(page, `${host.url}en/about/`);
  const scripts = host.asked.filter((asked) => /\/(live|panels)\./.test(asked));
  expect(scripts, "the program").toEqual([]);
  const [figure = ""] = figurePages[0]?.panels.map(({ id }) => `embed/en/${id}/`) ?? [];
  await open(figure);
  host.manner = "down";
  await expect(open(figure)).rejects.toThrow("ERR_");
});
