import type { Browser, Page } from "playwright-core";
import { type Line, quantile } from "./table.ts";

/** Runs before the page's own code: notes when the first figure has been painted, and every layout shift. */
const probe = () => {
  const seen = { figure: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  const look = () => {
    const shown = [...document.querySelectorAll("svg.chart .mark")].some((mark) => mark.getClientRects().length > 0);
    if (shown) requestAnimationFrame(() => setTimeout(() => (seen.figure = performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

type Load = { readonly figure: number; readonly shift: number; readonly bytes: number };

async function load(browser: Browser, url: string, throttled: boolean): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page: Page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  if (throttled) {
    const rate = (9 * 1024 * 1024) / 8;
    await network.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 170,
      downloadThroughput: rate,
      uploadThroughput: rate,
    });
    await network.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  let bytes = 0;
  let loaded = false;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    if (!loaded) bytes += encodedDataLength;
  });
  await page.addInitScript(probe);
  await page.goto(url, { waitUntil: "load" });
  loaded = true;
  const done = () => (window as unknown as { seen: { figure: number } }).seen.figure > 0;
  await page.waitForFunction(done);
  const seen = await page.evaluate(() => (window as unknown as { seen: Load }).seen);
  await context.close();
  return { ...seen, bytes };
}

/** Cold loads of every page, each in a fresh context: time to the first figure, bytes before any interaction, layout shift. */
export async function coldStarts(browser: Browser, url: string, runs: number): Promise<Line[]> {
  const pages = ["en/", "en/enrolment/", "en/turnaround/", "en/concordance/"];
  const plain: Load[] = [];
  const slow: Load[] = [];
  for (const page of pages)
    for (let run = 0; run < runs; run += 1) {
      plain.push(await load(browser, url + page, false));
      slow.push(await load(browser, url + page, true));
    }
  const median = (loads: readonly Load[]) =>
    quantile(
      loads.map(({ figure }) => figure),
      0.5,
    );
  return [
    { what: "first figure with real numbers", ours: median(plain), unit: "ms", goal: 200, peer: "1,951 ms" },
    { what: "the same at 9 Mbps, 170 ms, CPU ÷ 4", ours: median(slow), unit: "ms", goal: 1000, peer: "9,915 ms" },
    {
      what: "bytes before any interaction, largest page",
      ours: Math.max(...plain.map(({ bytes }) => bytes)) / 1000,
      unit: "kB",
      goal: 150,
      peer: "5,040 kB",
    },
    {
      what: "layout shift, largest",
      ours: Math.max(...plain.map(({ shift }) => shift)),
      unit: "",
      goal: 0,
      peer: "0.001",
    },
  ];
}
