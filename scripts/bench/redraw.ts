import type { Browser } from "playwright-core";
import { type Line, quantile } from "./table.ts";

/** From the input event to the paint after the last figure changed, over many filter changes of one page. */
async function redrawTimes(browser: Browser, url: string, changes: number, throttled: boolean): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await page.click("filter-bar summary");
  const ready = () =>
    new Promise<void>((resolve) => document.addEventListener("ready", () => resolve(), { once: true }));
  const up = page.evaluate(ready);
  await page.selectOption('filter-bar select[name="site"]', { index: 1 }); // starts the database
  await up;
  if (throttled) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times = await page.evaluate(async (count) => {
    const field = (name: string) => document.querySelector<HTMLSelectElement>(`filter-bar select[name="${name}"]`);
    const names = ["site", "tumour_group", "from", "node"];
    const measured: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const select = field(names[i % names.length] ?? "site");
      if (!select) continue;
      select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
      const done = new Promise<number>((resolve) => {
        document.addEventListener(
          "drawn",
          () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
          { once: true },
        );
      });
      const start = performance.now();
      select.dispatchEvent(new Event("change", { bubbles: true }));
      measured.push((await done) - start);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return measured;
  }, changes);
  await context.close();
  return times;
}

/** Redraw of a whole page after a filter, for every page with panels. */
export async function redraws(browser: Browser, url: string, changes: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (const page of ["", "enrolment/", "turnaround/", "concordance/"]) {
    const times = await redrawTimes(browser, `${url}en/${page}`, changes, false);
    const name = page === "" ? "status" : page.slice(0, -1);
    lines.push(
      { what: `redraw after a filter, ${name}, p50`, ours: quantile(times, 0.5), unit: "ms", goal: 16, peer: "64 ms" },
      {
        what: `redraw after a filter, ${name}, p95`,
        ours: quantile(times, 0.95),
        unit: "ms",
        goal: 50,
        peer: "150 ms",
      },
    );
  }
  const slow = await redrawTimes(browser, `${url}en/turnaround/`, changes, true);
  lines.push(
    {
      what: "redraw throttled (CPU ÷ 4), turnaround, p50",
      ours: quantile(slow, 0.5),
      unit: "ms",
      goal: 100,
      peer: "298 ms",
    },
    {
      what: "redraw throttled (CPU ÷ 4), turnaround, p95",
      ours: quantile(slow, 0.95),
      unit: "ms",
      goal: 200,
      peer: "629 ms",
    },
  );
  return lines;
}
