import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";

export type Visit = {
  readonly page: Page;
  /** What the console called an error, and errors that nobody caught. */
  readonly errors: readonly string[];
  /** Addresses asked for outside the site's own host. */
  readonly outside: readonly string[];
  /** How often the page has said that an answer is drawn; below zero while figures are not yet complete. */
  readonly drawn: () => Promise<number>;
  readonly goto: (path: string) => Promise<void>;
};

type Options = {
  /** Whether the line is metered, as it is unless said: then nothing is done ahead of need. */
  readonly metered?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What only a browsing context of its own can be: another device, or without JavaScript. */
  readonly context?: BrowserContextOptions;
};

const site = (): string => inject("site");
const newContext = async (options: BrowserContextOptions): Promise<BrowserContext> =>
  (await chromium.connect(inject("browser"))).newContext(options);

let shared: Promise<BrowserContext> | undefined;
/** The context that tests share. A page of it keeps a database, whose compiled module serves those of all other pages. */
async function sharedContext(): Promise<BrowserContext> {
  const context = await newContext({});
  const keeper = await context.newPage();
  await meter(keeper);
  await keeper.goto(new URL("en/?keep", site()).href);
  return context;
}

const meter = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));

/** Opens an empty page of its own; it closes when the test ends. */
export async function visit({ metered = true, viewport, context: options }: Options = {}): Promise<Visit> {
  shared ??= sharedContext();
  const context = await (options ? newContext(options) : shared);
  const page = await context.newPage();
  onTestFinished(() => (options ? context.close() : page.close()));
  await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  const errors: string[] = [];
  const outside: string[] = [];
  await page.addInitScript(() => {
    Object.assign(globalThis, { drawnAnswers: 0 });
    document.addEventListener("drawn", () => {
      Object.assign(globalThis, { drawnAnswers: Reflect.get(globalThis, "drawnAnswers") + 1 });
    });
  });
  if (metered) await meter(page);
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && host !== new URL(site()).host) outside.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return {
    page,
    errors,
    outside,
    drawn: () =>
      page.evaluate(() =>
        document.body.classList.contains("changing") ? -1 : Number(Reflect.get(globalThis, "drawnAnswers")),
      ),
    goto: async (path) => {
      await page.goto(new URL(path, site()).href, { waitUntil: "load" });
    },
  };
}
