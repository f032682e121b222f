import type { BrowserContext, Page, Route } from "playwright-core";
import { withSum } from "../../src/engine/sum.ts";

/** What may go wrong with a page: in a file on its way, in the browser, or after the first answer. */
export type Fault = {
  readonly name: string;
  /** Prepares a window before the page comes. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Does harm to what the browser has kept of the page, which is then opened without a connection. */
  readonly kept?: (page: Page) => Promise<unknown>;
  /** Does harm when the first answer stands. */
  readonly midway?: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** Whether it is given up only after ten seconds, which the window then lets pass at once. */
  readonly hangs?: boolean;
};

type Answer = Parameters<Route["fulfill"]>[0];
const html = "<!doctype html><title>Log in</title><p>Nothing is here.</p>";
const instead = (files: string, answer: Answer) => (page: Page) => page.route(files, (route) => route.fulfill(answer));
const never = (files: string) => (page: Page) => page.route(files, () => {});
/** Gives a file's own bytes, changed. */
const changed = (files: string, change: (bytes: Buffer) => Uint8Array) => (page: Page) =>
  page.route(files, async (route) => {
    const response = await route.fetch();
    const { "content-encoding": _, ...headers } = response.headers();
    await route.fulfill({ status: response.status(), headers, body: Buffer.from(change(await response.body())) });
  });
const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
const flipped = (bytes: Buffer) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte));

/** The ways in which a file may fail to be what it was. */
const ofFile = (what: string, files: string): readonly Fault[] => [
  { name: `${what} is not there`, before: instead(files, { status: 404, body: "" }) },
  { name: `${what} cannot be reached`, before: (page) => page.route(files, (route) => route.abort()) },
  { name: `${what} is empty`, before: instead(files, { status: 200, body: "" }) },
  { name: `${what} is a page`, before: instead(files, { contentType: "text/html", body: html }) },
  { name: `${what} lacks its end`, before: changed(files, cut) },
  { name: `${what} never comes`, before: never(files), hangs: true },
];
const flippedFile = (what: string, files: string): Fault => ({
  name: `${what} has a bit changed`,
  before: changed(files, flipped),
});

const worker = (name: string, body: string, hangs = false): Fault => ({
  name: `the worker ${name}`,
  before: instead("**/*worker*.js", { contentType: "text/javascript", body }),
  hangs,
});
/** A browser in which something is not as expected. */
const browser = (name: string, script: string): Fault => ({ name, before: (page) => page.addInitScript(script) });

/** Takes files out of what the browser has kept. */
const lose = (files: string) => (page: Page) =>
  page.evaluate(async (part) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (url.includes(part)) await cache.delete(url);
    }
  }, files);

const die = (page: Page) =>
  Promise.all(
    page.workers().map((each) =>
      each.evaluate(
        () =>
          void setTimeout(() => {
            throw new Error("out of memory");
          }),
      ),
    ),
  );
const answers = "**/answers.*";

export const faults: readonly Fault[] = [
  { name: "nothing" },
  ...ofFile("the page's script", "**/_astro/Page.*.js"),
  ...ofFile("the program", "**/_astro/live.*.js"),
  ...ofFile("the panels' program", "**/_astro/panels.*.js"),
  ...ofFile("the release", "**/release.json"),
  flippedFile("the release", "**/release.json"),
  {
    name: "the release is another",
    before: changed("**/release.json", (bytes) => {
      const { of } = JSON.parse(bytes.toString());
      return Buffer.from(withSum(JSON.stringify({ ...of, release: "2020-01-31" })));
    }),
  },
  ...ofFile("every file of answers", answers),
  flippedFile("every file of answers", answers),
  ...ofFile("every table", "**/*.arrow"),
  flippedFile("every table", "**/*.arrow"),
  ...ofFile("the module", "**/engine/*"),
  flippedFile("the module", "**/engine/*"),
  ...ofFile("the database's program", "**/_astro/browser.*.js"),
  worker("is a page", html),
  worker("is empty", "", true),
  worker("stops at once", "throw new Error('no worker');"),
  worker("ends without a word", "self.close();", true),
  ...ofFile("what saves", "**/_astro/save.*.js").slice(0, 4),
  { name: "the style is not there", before: instead("**/*.css", { status: 404, body: "" }) },
  { name: "everything is busy (503)", before: instead("**/{data,engine}/**", { status: 503, body: html }) },
  {
    name: "everything is slow",
    before: (page) =>
      page.route("**/*", async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      }),
  },
  {
    name: "the answers are another choice's",
    before: (page) =>
      page.route(answers, async (route) => {
        const url = route
          .request()
          .url()
          .replace(/\.site-\d+\./, ".site-3.");
        await route.fulfill({ response: await route.fetch({ url }) });
      }),
  },
  { name: "no connection, after the page was read", kept: async () => {} },
  { name: "no connection, and the kept answers are gone", kept: lose("/answers.") },
  { name: "no connection, and the kept release is gone", kept: lose("/release.json") },
  { name: "no connection, and the kept program is gone", kept: lose("/live.") },
  { name: "the line is lost midway", midway: (_, context) => context.setOffline(true) },
  { name: "the database dies midway", midway: die },
  {
    name: "the database dies midway, and no file comes any more",
    midway: async (page) => {
      await page.route("**/{data,engine}/**", (route) => route.abort());
      await die(page);
    },
  },
  { name: "files of answers are gone midway", midway: (page) => page.route(answers, (route) => route.abort()) },
  { name: "the site is gone midway", midway: instead("**/*", { status: 404, body: html }) },
  { name: "files never come midway", midway: never("**/{data,engine,_astro}/**"), hangs: true },
  browser("no WebAssembly", "delete globalThis.WebAssembly;"),
  browser("no Worker", "delete globalThis.Worker;"),
  browser(
    "no storage",
    "Object.defineProperty(globalThis, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
  ),
  browser(
    "a full store",
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
  ),
  browser("no unpacking", "delete globalThis.DecompressionStream;"),
  browser("no idle callback", "delete globalThis.requestIdleCallback;"),
  browser("no canvas", "HTMLCanvasElement.prototype.toBlob = function (take) { take(null); };"),
  browser("no addresses of blobs", "URL.createObjectURL = () => { throw new TypeError('no'); };"),
  browser("no observer of sight", "delete globalThis.IntersectionObserver;"),
  browser("no history", "History.prototype.pushState = () => { throw new DOMException('no', 'SecurityError'); };"),
];
