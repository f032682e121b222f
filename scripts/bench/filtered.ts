import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { type Line, quantile } from "./table.ts";

/** Milliseconds without a request and without work after which a page that nobody touches is idle. */
const quiet = 3000;

type Watched = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly network: CDPSession;
  readonly bytes: () => number;
};

/** What is noted in the page: when a filter was chosen, when figures were right, when the whole study's stood uncovered under a filter's name, and each layout shift. */
type Seen = { readonly start: number; readonly right: number; readonly wrong: number; readonly shift: number };

/** Runs before the page's own code. */
const probe = () => {
  const seen = { start: 0, right: 0, wrong: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!Reflect.get(entry, "hadRecentInput")) seen.shift += Reflect.get(entry, "value");
  }).observe({ type: "layout-shift", buffered: true });
  let drawn = false;
  document.addEventListener("drawn", () => {
    drawn = true;
    const look = () => {
      if (document.documentElement.dataset["figures"] === undefined) seen.right = performance.now();
      else requestAnimationFrame(() => setTimeout(look));
    };
    requestAnimationFrame(() => setTimeout(look));
  });
  const start = () => Object.assign(seen, { start: performance.now(), shift: 0 }); // the form has been opened by a script
  document.addEventListener("change", start, { capture: true });
  let last = 0;
  const look = () => {
    const now = performance.now();
    const answer = document.querySelector("data-card .answer");
    const covered = answer && getComputedStyle(answer).visibility === "hidden";
    if (answer && !drawn && !covered && location.search !== "") seen.wrong += last === 0 ? 0 : now - last;
    last = answer ? now : 0;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** A new context: nothing is cached. */
async function open(browser: Browser, throttled: boolean): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  if (throttled) {
    const rate = (9 * 1024 * 1024) / 8;
    const line = { offline: false, latency: 170, downloadThroughput: rate, uploadThroughput: rate };
    await network.send("Network.emulateNetworkConditions", line);
    await network.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  let bytes = 0; // also what workers ask for
  page.on("requestfinished", async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.addInitScript(probe);
  return { context, page, network, bytes: () => bytes };
}

const seenIn = (page: Page) => page.evaluate(() => Reflect.get(window, "seen") as Seen);
const isRight = () => (Reflect.get(window, "seen") as Seen).right > 0;

/** From the address with a filter to the paint of the figures under it. */
export async function link(browser: Browser, url: string, throttled: boolean): Promise<Seen> {
  const { context, page } = await open(browser, throttled);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(isRight);
  const seen = await seenIn(page);
  await context.close();
  return seen;
}

/** From a filter chosen on a page that has been loaded and not touched to the paint of the figures under it. */
async function chosen(browser: Browser, url: string, throttled: boolean): Promise<Seen> {
  const { context, page } = await open(browser, throttled);
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => {
    document.querySelector("filter-bar details")?.setAttribute("open", "");
    document.querySelector<HTMLElement>('filter-bar select[name="site"]')?.focus();
    // What moves as the form opens has been told before the choice.
    return new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  });
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(isRight);
  const seen = await seenIn(page);
  await context.close();
  return { ...seen, right: seen.right - seen.start };
}

/** From a page under a filter by a link in its head to the next, until its figures are painted. */
async function next(browser: Browser, url: string, to: string): Promise<number> {
  const { context, page } = await open(browser, false);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(isRight);
  await page.waitForTimeout(500);
  await page.locator(`header nav a[href*="/${to}/"]`).click();
  await page.waitForURL(`**/${to}/**`);
  await page.waitForFunction(isRight);
  const { right } = await seenIn(page);
  await context.close();
  return right;
}

/** Seconds of processor that all processes of the browser have taken. */
async function cpu(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** A page that nobody touches, until it is idle: bytes, and seconds of processor beyond those of an empty page. */
async function untouched(browser: Browser, url: string): Promise<{ readonly bytes: number; readonly seconds: number }> {
  const session = await browser.newBrowserCDPSession();
  const measure = async (address: string) => {
    const before = await cpu(session);
    const { context, page, bytes } = await open(browser, false);
    await page.goto(address, { waitUntil: "load" });
    let known = -1;
    while (known !== bytes()) {
      known = bytes();
      await page.waitForTimeout(quiet);
    }
    const seconds = (await cpu(session)) - before;
    await context.close();
    return { bytes: bytes(), seconds };
  };
  const empty = await measure("about:blank");
  const page = await measure(url);
  await session.detach();
  return { bytes: page.bytes, seconds: page.seconds - empty.seconds };
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
const ms = (what: string, ours: number, goal: number, peer?: string): Line => ({
  what,
  ours,
  unit: "ms",
  goal,
  ...(peer === undefined ? {} : { peer }),
});

const site = "?site=OUS";
const two = `${site}&tumour_group=colorectal`;

/** What a filter costs a reader who comes cold, and what a page costs that nobody touches. */
export async function filteredViews(browser: Browser, url: string, runs: number): Promise<Line[]> {
  const pages = ["en/", "en/enrolment/", "en/turnaround/", "en/concordance/"];
  const [links, slowLinks, cold, slow]: [Seen[], Seen[], Seen[], Seen[]] = [[], [], [], []];
  const [nexts, nextsOfTwo]: [number[], number[]] = [[], []];
  const idle: { readonly bytes: number; readonly seconds: number }[] = [];
  for (const page of pages) {
    for (let run = 0; run < runs; run += 1) {
      links.push(await link(browser, url + page + site, false));
      cold.push(await chosen(browser, url + page, false));
      nexts.push(await next(browser, url + page + site, "value"));
      nextsOfTwo.push(await next(browser, url + page + two, "value"));
      slowLinks.push(await link(browser, url + page + site, true));
      slow.push(await chosen(browser, url + page, true));
    }
    idle.push(await untouched(browser, url + page));
  }
  const right = (seen: readonly Seen[]) => median(seen.map((each) => each.right));
  return [
    ms("first filtered view from cold", right(cold), 160, "1,615 ms"),
    ms("the same at 9 Mbps, 170 ms, CPU ÷ 4", right(slow), 515, "7,842 ms"),
    ms("link with a filter: figures right", right(links), 250),
    ms("the same at 9 Mbps, 170 ms, CPU ÷ 4", right(slowLinks), 1745),
    ms("link with a filter: other figures to be seen", median(links.map(({ wrong }) => wrong)), 0),
    ms("the same at 9 Mbps, 170 ms, CPU ÷ 4", median(slowLinks.map(({ wrong }) => wrong)), 0),
    ms("next page, filter kept", median(nexts), 237),
    ms("next page, two filters kept", median(nextsOfTwo), 150),
    {
      what: "layout shift: link with a filter, cold filter, largest",
      ours: Math.max(...[...links, ...slowLinks, ...cold, ...slow].map(({ shift }) => shift)),
      unit: "",
      goal: 0,
    },
    {
      what: "bytes until idle, largest page",
      ours: Math.max(...idle.map(({ bytes }) => bytes)) / 1000,
      unit: "kB",
      goal: 100,
      peer: "5,040 kB",
    },
    { what: "CPU until idle", ours: median(idle.map(({ seconds }) => seconds)), unit: "s", goal: 0.4, peer: "1.6 s" },
  ];
}
