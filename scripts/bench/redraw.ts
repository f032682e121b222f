import type { Browser } from "playwright-core";
import { type Line, quantile } from "./table.ts";

/** Milliseconds between opening a list and choosing from it: a reader who knows the list by heart. */
const reading = 600;

/** Changes made first and not counted: the browser is still compiling what it has just been sent. */
const warmUp = 4;

type Conditions = { readonly throttled?: boolean; readonly pause?: number; readonly alone?: boolean };

/**
 * From the input event to the paint after the last figure changed, over many filter changes of one page: of several filters at
 * once, which the database answers, or of one alone. Genes that lie further down in the matrix than its start are not waited for.
 */
async function redrawTimes(
  browser: Browser,
  url: string,
  changes: number,
  { throttled = false, pause = reading, alone = false }: Conditions = {},
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await page.click("filter-bar summary");
  for (const name of alone ? ["site"] : ["site", "tumour_group"]) {
    const drawn = page.evaluate(
      () => new Promise<void>((resolve) => document.addEventListener("drawn", () => resolve(), { once: true })),
    );
    await page.selectOption(`filter-bar select[name="${name}"]`, { index: 1 }); // two filters start the database
    await drawn;
  }
  if (throttled) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const ask = { count: changes + warmUp, pause, names: alone ? ["site"] : ["site", "tumour_group", "from", "node"] };
  const times = await page.evaluate(async ({ count, pause, names }) => {
    const field = (name: string) => document.querySelector<HTMLSelectElement>(`filter-bar select[name="${name}"]`);
    // A hospital of another laboratory is nobody: the one choice is taken back before the other is made.
    const against: Record<string, string> = { site: "node", node: "site" };
    const change = (select: HTMLSelectElement) => select.dispatchEvent(new Event("change", { bubbles: true }));
    const clear = async (select: HTMLSelectElement | null) => {
      if (!select || select.value === "") return;
      const drawn = new Promise((resolve) => document.addEventListener("drawn", resolve, { once: true }));
      select.value = "";
      change(select);
      await drawn;
    };
    const measured: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const name = names[i % names.length] ?? "site";
      const select = field(name);
      if (!select) continue;
      await clear(field(against[name] ?? ""));
      select.blur();
      select.focus();
      await new Promise((resolve) => setTimeout(resolve, pause));
      select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
      const done = new Promise<number>((resolve) => {
        document.addEventListener(
          "drawn",
          () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
          { once: true },
        );
      });
      const start = performance.now();
      change(select);
      measured.push((await done) - start);
    }
    return measured;
  }, ask);
  await context.close();
  return times.slice(warmUp);
}

type Goals = { readonly p50: number; readonly p95: number; readonly peer?: readonly [string, string] };
const plain: Goals = { p50: 16, p95: 50, peer: ["64 ms", "150 ms"] };
const known: Goals = { p50: 16, p95: 50 };
const throttled: Goals = { p50: 100, p95: 200, peer: ["298 ms", "629 ms"] };

const linesOf = (what: string, times: readonly number[], { p50, p95, peer }: Goals): Line[] => [
  { what: `${what}, p50`, ours: quantile(times, 0.5), unit: "ms", goal: p50, ...(peer && { peer: peer[0] }) },
  { what: `${what}, p95`, ours: quantile(times, 0.95), unit: "ms", goal: p95, ...(peer && { peer: peer[1] }) },
];

const pages = ["status", "enrolment", "sites", "turnaround", "laboratory", "concordance", "genes", "value"];
const address = (url: string, page: string): string => `${url}en/${page === "status" ? "" : `${page}/`}`;

/** Redraw of a whole page after a filter, for every page with panels; then of the heaviest page in harder conditions. */
export async function redraws(browser: Browser, url: string, changes: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (const page of pages)
    lines.push(...linesOf(`redraw, ${page}`, await redrawTimes(browser, address(url, page), changes), plain));
  const hardest = address(url, "concordance");
  lines.push(
    ...linesOf(
      "redraw, concordance, one filter, chosen in one instant",
      await redrawTimes(browser, hardest, changes, { pause: 0, alone: true }),
      known,
    ),
    ...linesOf(
      "redraw, concordance, list opened and chosen in one instant",
      await redrawTimes(browser, hardest, changes, { pause: 0 }),
      plain,
    ),
    ...linesOf(
      "redraw, concordance, CPU ÷ 4",
      await redrawTimes(browser, hardest, changes, { throttled: true }),
      throttled,
    ),
  );
  return lines;
}

/** Redraw of the page of turnaround of a large study after a filter among others, which the database answers. */
export async function redrawOfMany(browser: Browser, url: string, changes: number, rows: number): Promise<Line> {
  const times = await redrawTimes(browser, address(url, "turnaround"), changes);
  const what = `redraw, turnaround, of cubes with ${rows.toLocaleString("en")} rows, p95`;
  return { what, ours: quantile(times, 0.95), unit: "ms", goal: 150 };
}
