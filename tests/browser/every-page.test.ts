import axe, { type Result, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageWords } from "../../src/words/page.ts";
import { choices } from "./choices.ts";
import { faultsOfFigures } from "./faults-of-figures.ts";
import { pagesInTurn } from "./pages.ts";
import { stay } from "./visit.ts";

/** Windows that show each of the wider drawings of a figure, and show it alone. */
const windows = [1504, 1280, 768, 640];
const phones = [320, 360];

/** What axe objects to on a page by some of its rules. */
async function objections(page: Page, rules: RunOptions): Promise<string[]> {
  const violations: Result[] = await page.evaluate(
    async (asked) =>
      (await Reflect.get(globalThis, "axe").run(document, { resultTypes: ["violations"], ...asked })).violations,
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

/**
 * Runs in the page: opens every view and the filters, for axe looks at nothing that is closed. Of marks and rows that are made alike
 * by the hundred, `most` of a kind stay in each figure and table; drawings for other widths go, for they are never seen here.
 */
function thinOut(most: number): void {
  for (const card of document.querySelectorAll("data-card"))
    if ("show" in card && typeof card.show === "function") card.show("table");
  for (const view of document.querySelectorAll("data-card .view")) view.classList.add("selected");
  for (const bar of document.querySelectorAll("filter-bar details")) bar.setAttribute("open", "");
  for (const chart of document.querySelectorAll("svg.chart"))
    if (chart.getBoundingClientRect().width === 0) chart.remove();
  const kindOf = (element: Element): string =>
    [element, ...element.querySelectorAll("*")].map((of) => `${of.tagName} ${of.getAttribute("class")}`).join();
  for (const [whole, parts] of [
    ["svg.chart", ".mark"],
    ["tbody", "tr"],
  ] as const)
    for (const place of document.querySelectorAll(whole))
      for (const alike of Map.groupBy(place.querySelectorAll(parts), kindOf).values())
        for (const part of alike.slice(most)) part.remove();
}

/** Runs in the page: opens one view of every card by its menu, as a reader on a phone does. */
function openEach(view: string): void {
  for (const menu of document.querySelectorAll<HTMLSelectElement>("data-card .views select")) {
    menu.value = view;
    menu.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** Runs in the page: tables that are wider than the place that holds them, by panel. */
function cutTables(): string[] {
  const places = [...document.querySelectorAll<HTMLElement>("data-card .view.selected .scroll")];
  const cut = places.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  return cut.map((place) => place.closest<HTMLElement>("data-card")?.dataset["panel"] ?? "");
}

/** Runs in the page: the right edge of every figure that can be seen, by panel. */
function printedFigures(): Record<string, number[]> {
  const cards = [...document.querySelectorAll<HTMLElement>("data-card")];
  return Object.fromEntries(
    cards.map((card) => {
      const boxes = [...card.querySelectorAll("svg.chart")].map((chart) => chart.getBoundingClientRect());
      return [card.dataset["panel"] ?? "", boxes.filter(({ width }) => width > 0).map(({ right }) => right)];
    }),
  );
}

describe.each(pagesInTurn)("$site: /$path", ({ site, lang, page: shown, path, panels }) => {
  let there: Awaited<ReturnType<typeof stay>>;
  beforeAll(async () => {
    there = await stay({ site, reducedMotion: "reduce" });
    await there.goto(path);
  });
  afterAll(() => there.leave());

  test("fits every screen: no sideways scrolling, figure text of 12 pixels or more, whole and apart", async () => {
    const { page } = there;
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const width of [...windows, ...phones]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(faultsOfFigures), `${width} pixels`).toEqual([]);
      expect(await sideways(), `${width} pixels`).toBe(0);
    }
    await page.evaluate(openEach, "table");
    for (const width of phones) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sideways(), `tables, ${width} pixels`).toBe(0);
      expect(await page.evaluate(cutTables), `tables that reach out of sight, ${width} pixels`).toEqual([]);
    }
    await page.evaluate(openEach, "figure");
  });

  test("says language, release and what is simulated, obeys a strict policy, and prints its figures whole on A4", async () => {
    const { page } = there;
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    const { study, release } = choices.manifest;
    const stamp = await page.locator(".stamp").textContent();
    expect(stamp).toContain(release);
    expect(stamp).toContain(study.data_cut.slice(0, 4));
    const marks = await page.getByText(pageWords[lang].simulated, { exact: true }).count();
    expect(marks).toBe(study.simulated ? panels.length + 1 : 0);
    const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute("content")) ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("'wasm-unsafe-eval'");
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/https?:|\*/);
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(printedFigures);
    // The page of one unit is a letter without figures, and one sheet; the status page is made to be handed out: one sheet.
    for (const { id } of shown === "unit" ? [] : panels) {
      expect(printed[id]?.length, `${id}: figures in print`).toBe(1);
      expect(printed[id]?.[0], `${id}: right edge`).toBeLessThanOrEqual(720);
    }
    // That of privacy is to be signed: two.
    const most = { status: 1, unit: 1, privacy: 2 }[shown];
    if (most !== undefined) {
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, "sheets of paper").toBeLessThanOrEqual(most);
    }
    await page.emulateMedia({ media: null });
  });

  test("has nothing that axe objects to, in any view, in the light theme and in the dark", async () => {
    const { page, errors, outside } = there;
    await page.setViewportSize({ width: 1280, height: 900 });
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
    await page.evaluate(thinOut, 8);
    await page.evaluate(axe.source);
    expect(await objections(page, {})).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" }); // the themes differ in nothing but colours
    expect(await objections(page, { runOnly: "color-contrast" }), "dark").toEqual([]);
    expect(errors, "in all of these tests").toEqual([]);
    expect(outside).toEqual([]);
  });
});
