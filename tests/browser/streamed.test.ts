import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import sirv from "sirv";
import { expect, onTestFinished, test } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { everyNth } from "../whole.ts";
import { settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

type Send = (response: ServerResponse, html: string) => Promise<void>;

/** Serves the site of exact counts, its pages as they are sent; answers its address. */
async function serveSlowly(send: Send): Promise<string> {
  const { out } = sites.exact;
  const files = sirv(out, { brotli: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.endsWith("/")) return files(request, response);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    void send(response, readFileSync(join(out, pathname, "index.html"), "utf8"));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** What moved while the page came: how far by the browser's measure, and what it was. */
const shifts = () => {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const name = (node: Node | null) =>
    node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, "value") < 0.0005) continue; // less than a word: a piece may end within one
      const sources: { node: Node | null }[] = Reflect.get(entry, "sources");
      const moved = sources.map(({ node }) => name(node)).filter((text) => text?.trim() !== ""); // the space between two buttons
      if (moved.length > 0) seen.push(`${Reflect.get(entry, "value")}: ${moved.join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
};

/** A few lines at a time from the start of the page's own content on, so that each part is painted before the next is there. */
const inPieces: Send = async (response, html) => {
  let from = html.indexOf('<div class="stamp"');
  response.write(html.slice(0, from));
  while (from < html.length) {
    await wait(20);
    const to = from + (from < 120_000 ? 2_000 : 64_000);
    response.write(html.slice(from, to));
    from = to;
  }
  response.end();
};

const english = figurePages.filter(({ lang }) => lang === "en");

test.each([
  [1280, 0],
  [390, 1],
])("nothing moves while a page comes piece by piece (%i pixels wide)", async (width, turn) => {
  const url = await serveSlowly(inPieces);
  const { page } = await visit({ viewport: { width, height: 900 }, alone: true });
  await page.addInitScript(shifts);
  expect(english.length).toBeGreaterThan(7);
  for (const { path } of everyNth(english, 2, turn)) {
    await page.goto(url + path, { waitUntil: "load" });
    await page.locator('html[data-script="on"]').waitFor();
    expect(await page.evaluate(() => Reflect.get(globalThis, "seen")), path).toEqual([]);
  }
});

test("a page that comes slowly is waited for, and ten seconds in which nothing comes are not", async () => {
  const { promise: half, resolve: sendMore } = Promise.withResolvers<void>();
  const { promise: whole, resolve: sendAll } = Promise.withResolvers<void>();
  const url = await serveSlowly(async (response, html) => {
    const [first, second] = [Math.round(html.length / 4), Math.round(html.length / 2)];
    response.write(html.slice(0, first));
    await half;
    response.write(html.slice(first, second));
    await whole;
    response.end(html.slice(second));
  });
  const { page } = await visit({ alone: true });
  await page.clock.install();
  const [{ path = "" } = {}] = english.slice(1);
  const cards = page.locator("data-card");
  const script = () => page.locator("html").getAttribute("data-script");
  await page.goto(url + path, { waitUntil: "commit" });
  await expect.poll(() => cards.count(), soon).toBeGreaterThan(0);
  const before = await cards.count();
  await page.clock.fastForward(11_000);
  sendMore();
  await expect.poll(() => cards.count(), soon).toBeGreaterThan(before);
  await page.clock.fastForward(11_000);
  expect(await script(), "something came").toBe("late");
  await page.clock.fastForward(11_000);
  expect(await script(), "nothing came").toBe("off");
  sendAll();
  await expect.poll(script, soon).toBe("on");
});

test.each([1280, 390])("nothing moves when the editor of queries takes its place (%i pixels wide)", async (width) => {
  const { page, goto } = await visit({ viewport: { width, height: 900 }, alone: true });
  await page.addInitScript(shifts);
  await goto("nb/explore/");
  await page
    .locator(".cm-content")
    .filter({ hasText: /select/i })
    .waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  expect(await page.evaluate(() => Reflect.get(globalThis, "seen"))).toEqual([]);
});

test.each([1280, 768, 390])("nothing moves when a link's filter is shown (%i pixels wide)", async (width) => {
  const there = await visit({ viewport: { width, height: 900 }, alone: true });
  await there.page.addInitScript(shifts);
  await there.goto(`en/enrolment/?site=${encodeURIComponent(choices.sites[0] ?? "")}`);
  await settled(there, 1);
  await there.page.locator("html:not([data-figures])").waitFor();
  await there.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  expect(await there.page.evaluate(() => Reflect.get(globalThis, "seen"))).toEqual([]);
});

test("nothing is painted before the style of the typeface in which all figures were measured", async () => {
  const { page, goto } = await visit({ alone: true });
  const { promise: come, resolve: letCome } = Promise.withResolvers<void>();
  await page.route("**/_astro/font.*.css", async (route) => {
    await come;
    await route.continue();
  });
  const going = goto("en/turnaround/");
  await page.locator("data-card").last().waitFor({ state: "attached" });
  await page.waitForTimeout(300);
  const paints = () => page.evaluate(() => performance.getEntriesByType("paint").length);
  expect(await paints()).toBe(0);
  letCome();
  await going;
  await expect.poll(paints, soon).toBeGreaterThan(0);
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "h1, data-card h2, data-card svg.chart .axis-title",
  });
  const fonts = await Promise.all(nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId })));
  const used = new Set(fonts.flatMap((each) => each.fonts.map(({ familyName }) => familyName)));
  expect(
    [...used].every((name) => name.startsWith("Source Sans 3")),
    [...used].join(),
  ).toBe(true);
  expect(used.size).toBeGreaterThan(0);
});
