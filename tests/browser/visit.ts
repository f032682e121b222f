import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
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

let browser: Promise<Browser> | undefined;

type Options = BrowserContextOptions & {
  /** Whether the line is metered, as it is unless said: then nothing is done ahead of need. */
  readonly metered?: boolean;
  /** Noon of a day (YYYY-MM-DD) at which the reader's clock stands still; it goes on from now unless said. */
  readonly today?: string;
};

/** Opens an empty page of its own; it closes when the test ends. */
export async function visit(options: Options = {}): Promise<Visit> {
  const there = await stay(options);
  onTestFinished(there.leave);
  return there;
}

/** Opens an empty page for several tests; they leave it when the last has ended. */
export async function stay({
  metered = true,
  today,
  ...options
}: Options = {}): Promise<Visit & { readonly leave: () => Promise<void> }> {
  browser ??= chromium.connect(inject("browser"));
  const site = inject("site");
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  if (today !== undefined) await context.clock.setFixedTime(`${today}T12:00:00`);
  const errors: string[] = [];
  const outside: string[] = [];
  await context.addInitScript(() => {
    Object.assign(globalThis, { drawnAnswers: 0 });
    document.addEventListener("drawn", () => {
      Object.assign(globalThis, { drawnAnswers: Reflect.get(globalThis, "drawnAnswers") + 1 });
    });
  });
  if (metered)
    await context.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && host !== new URL(site).host) outside.push(request.url());
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return {
    leave: () => context.close(),
    page,
    errors,
    outside,
    drawn: () =>
      page.evaluate(() =>
        document.body.classList.contains("changing") ? -1 : Number(Reflect.get(globalThis, "drawnAnswers")),
      ),
    goto: async (path) => {
      await page.goto(new URL(path, site).href, { waitUntil: "load" });
    },
  };
}
