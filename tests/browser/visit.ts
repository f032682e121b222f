import { type Browser, type BrowserContextOptions, chromium, type Page, type ViewportSize } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { countDrawn, whenDrawn } from "./drawn.ts";
import type { Site } from "./pages.ts";

export type Visit = {
  readonly page: Page;
  /** What the console called an error, and errors that nobody caught. */
  readonly errors: readonly string[];
  /** Addresses asked for outside the site's own host. */
  readonly outside: readonly string[];
  /** How often the page has said that an answer is drawn, once it has so often and the figures are complete, or after half a minute. */
  readonly drawn: (times?: number) => Promise<number>;
  readonly goto: (path: string) => Promise<void>;
};

type Settings = Omit<BrowserContextOptions, "viewport"> & {
  /** Which of the two sites it is; exact counts unless said. */
  readonly site?: Site;
};

type Options = Settings & {
  readonly viewport?: ViewportSize;
  /** Noon of a day (YYYY-MM-DD) at which the reader's clock stands still; it goes on from now unless said. */
  readonly today?: string;
  /** Whether the page is new and is closed afterwards: for tests that leave behind what cannot be taken back (a store, a script of their own). */
  readonly alone?: boolean;
};

let browser: Promise<Browser> | undefined;

/** A page for tests that run one after the other, and what it has met with since it was last emptied. */
type Shared = Visit & { readonly empty: () => Promise<void> };

/** Pages by their settings: to open one, with a process of its own, costs three times what it costs to go to an address. */
const pages = new Map<string, Promise<Shared>>();

async function open({ site: of = "exact", ...settings }: Settings): Promise<Shared> {
  browser ??= chromium.launch({ executablePath: inject("browser"), args: [...inject("flags")] });
  const site = inject("sites")[of];
  const context = await (await browser).newContext({ serviceWorkers: "block", ...settings }); // a kept page would answer the next test
  const errors: string[] = [];
  const outside: string[] = [];
  await context.addInitScript(countDrawn);
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (!["data:", "blob:", "about:"].includes(protocol) && host !== new URL(site).host) outside.push(request.url());
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return {
    page,
    errors,
    outside,
    drawn: (times = 0) => page.evaluate(whenDrawn, times),
    goto: async (path) => {
      await page.goto(new URL(path, site).href, { waitUntil: "load" });
    },
    empty: async () => {
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.mouse.move(0, 0);
      // Gone to by the page itself, so that it stays in its process: a new one costs as much as a page of the site.
      await page.evaluate(() => location.replace("about:blank"));
      await page.waitForURL("about:blank");
      await page.emulateMedia({ media: null, colorScheme: null });
      errors.length = 0;
      outside.length = 0;
    },
  };
}

/** Opens an empty page; the test has it alone until it ends. */
export async function visit(options: Options = {}): Promise<Visit> {
  const there = await stay(options);
  onTestFinished(there.leave);
  return there;
}

/** Opens an empty page for several tests; they leave it when the last has ended. */
export async function stay({
  viewport = { width: 1280, height: 900 },
  today,
  alone = false,
  ...settings
}: Options = {}): Promise<Visit & { readonly leave: () => Promise<void> }> {
  const key = JSON.stringify([settings, today !== undefined]);
  const shared = alone ? open(settings) : (pages.get(key) ?? open(settings));
  if (!alone) pages.delete(key); // nobody else has it until it is given back
  const there = await shared;
  await there.page.setViewportSize(viewport);
  if (today !== undefined) await there.page.clock.setFixedTime(`${today}T12:00:00`);
  return {
    ...there,
    leave: async () => {
      if (alone) return there.page.context().close();
      await there.empty();
      pages.set(key, shared);
    },
  };
}
