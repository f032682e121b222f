import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { middleOf, search } from "./middle.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const english = figurePages.filter(({ lang }) => lang === "en");
const enrolment = english.filter(({ page }) => page === "enrolment");
/** The figures whose marks are months. */
const timeFigures = ["enrolment-by-month", "enrolment-control", "turnaround-control"];

const monthMark = (page: Page, id: string, month: string) =>
  page.locator(`data-card[data-panel="${id}"] :is(.at-816, .now) .mark[data-pick="period=${month}..${month}"]`).first();

/** The months of a figure, from its marks. */
const monthsIn = (page: Page, id: string): Promise<string[]> =>
  page
    .locator(`data-card[data-panel="${id}"] :is(.at-816, .now) .mark[data-pick^="period="]`)
    .evaluateAll((marks) => [
      ...new Set(marks.map((mark) => mark.getAttribute("data-pick")?.replace(/^.*\.\./, "") ?? "")),
    ]);

/** The middle of a month's column, scrolled into view. */
const middle = (page: Page, id: string, month: string) => middleOf(monthMark(page, id, month).locator(".hit"));

const painted = (page: Page, id: string) =>
  page.locator(`data-card[data-panel="${id}"] :is(.at-816, .now) .mark.brushed`).count();

describe.each(enrolment)("/$path", ({ lang, path, panels }) => {
  test("a click on a month sets the period to it, a second click takes it away", async () => {
    const there = await visit();
    const { page, goto, errors } = there;
    await goto(path);
    const month = (await monthsIn(page, "enrolment-by-month"))[7] ?? "";
    await monthMark(page, "enrolment-by-month", month).click();
    await settled(there, 1);
    expect(search(page)).toBe(`?period=${month}..${month}`);
    await agrees(page, panels, lang, `period=${month}..${month}`);
    await monthMark(page, "enrolment-by-month", month).click();
    await settled(there, 2);
    expect(search(page)).toBe("");
    await agrees(page, panels, lang);
    expect(errors).toEqual([]);
  });

  test("dragging across months paints them and sets the period; Show all takes it away", async () => {
    const there = await visit();
    const { page, goto, errors } = there;
    await goto(path);
    const id = "enrolment-by-month";
    const [from = "", to = ""] = (await monthsIn(page, id)).filter((_, i) => i === 4 || i === 12);
    const [start, end] = [await middle(page, id, from), await middle(page, id, to)];
    // Backwards: the order of time is the page's business.
    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    await page.mouse.move((start.x + end.x) / 2, end.y + 30);
    await page.mouse.move(start.x, end.y + 60, { steps: 4 });
    expect(await painted(page, id)).toBe(9);
    expect(await page.locator(".tip").isVisible()).toBe(true);
    expect(search(page), "nothing is chosen before the button comes up").toBe("");
    await page.mouse.up();
    await settled(there, 1);
    expect(search(page)).toBe(`?period=${from}..${to}`);
    await agrees(page, panels, lang, `period=${from}..${to}`);
    expect(await painted(page, id)).toBe(0);
    await page.locator("filter-bar [data-reset]").click();
    await settled(there, 2);
    expect(search(page)).toBe("");
    expect(errors).toEqual([]);
  });

  test("by keyboard Space sets a month, and Shift with arrow keys and Space a period", async () => {
    const there = await visit();
    const { page, goto, errors } = there;
    await goto(path);
    const id = "enrolment-by-month";
    const card = page.locator(`data-card[data-panel="${id}"]`);
    const months = await monthsIn(page, id);
    const [first = "", , third = "", , fifth = ""] = months;
    await card.locator(":is(.at-816, .now) svg.chart").focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    for (const key of ["Shift+ArrowRight", "Shift+ArrowRight"]) await page.keyboard.press(key);
    expect(await painted(page, id)).toBe(3);
    expect(await card.locator("[data-reader]").textContent()).toContain(third.slice(0, 4));
    expect(await card.locator(".hint").isVisible()).toBe(true);
    await page.keyboard.press("Space");
    await settled(there, 1);
    expect(search(page)).toBe(`?period=${third}..${fifth}`);
    await agrees(page, panels, lang, `period=${third}..${fifth}`);
    expect(
      await card.locator(":is(.at-816, .now) svg.chart").evaluate((chart) => chart === document.activeElement),
    ).toBe(true);

    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await settled(there, 2);
    expect(search(page)).toBe(`?period=${third}..${third}`);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await settled(there, 3);
    expect(search(page), "choosing it again takes it away").toBe("");
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("Space");
    await settled(there, 4);
    expect(search(page)).toBe(`?period=${first}..${months.at(-1)}`);
    expect(errors).toEqual([]);
  });
});

test.each(english.filter(({ panels }) => panels.some(({ id }) => timeFigures.includes(id))))(
  "every figure of months on /$path can be dragged across",
  async ({ path, panels }) => {
    const there = await visit();
    const { page, goto } = there;
    await goto(path);
    const withMonths = await page
      .locator('data-card:has(.mark[data-pick^="period="])')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-panel")));
    expect(withMonths.toSorted()).toEqual(
      panels
        .map(({ id }) => id)
        .filter((id) => timeFigures.includes(id))
        .toSorted(),
    );
    let drawn = 0;
    for (const { id } of panels.filter((panel) => timeFigures.includes(panel.id))) {
      const [, from = "", , to = ""] = await monthsIn(page, id);
      const [start, end] = [await middle(page, id, from), await middle(page, id, to)];
      await page.mouse.move(start.x, end.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, { steps: 3 });
      await page.keyboard.press("Escape");
      await page.mouse.up();
      expect(search(page), `${id}: Escape gives up`).toBe("");
      await page.mouse.move(start.x, end.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, { steps: 3 });
      await page.mouse.up();
      await expect.poll(() => search(page), soon).toBe(`?period=${from}..${to}`);
      drawn += 1;
      await settled(there, drawn);
      await page.locator("filter-bar [data-reset]").click();
      drawn += 1;
      await settled(there, drawn);
    }
  },
);

test("a finger that moves sideways chooses months, one that moves up scrolls the page", async () => {
  const there = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const { page, goto } = there;
  const [{ path, lang, panels }] = enrolment as [(typeof enrolment)[number]];
  const id = "enrolment-by-month";
  await goto(`${path}?site=${encodeURIComponent(choices.sites[0] ?? "")}`); // so that the figure is drawn for this width
  await settled(there, 1);
  const months = await monthsIn(page, id);
  const [from = "", to = ""] = months.filter((_, i) => i === 3 || i === 9);
  const [start, end] = [await middle(page, id, from), await middle(page, id, to)];
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  const swipe = async (dx: number, dy: number) => {
    await touch("touchStart", start.x, end.y);
    for (let i = 1; i <= 8; i += 1) await touch("touchMove", start.x + (dx * i) / 8, end.y + (dy * i) / 8);
    await touch("touchEnd");
  };
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await swipe(0, -200);
  await expect.poll(scrolled, soon).toBeGreaterThan(before);
  expect(search(page)).not.toContain("period");
  // While a page still runs on by itself, a tap only stops it.
  await expect
    .poll(async () => {
      const at = await scrolled();
      await page.waitForTimeout(300);
      return (await scrolled()) === at;
    }, soon)
    .toBe(true);
  await page.waitForTimeout(2000);
  await page.evaluate((y) => scrollTo(0, y), before);
  await swipe(end.x - start.x, 0);
  expect(await painted(page, id), "the months stay painted until they are chosen").toBe(7);
  expect(search(page), "a finger reads first").not.toContain("period");
  await page.waitForTimeout(500); // a touch right after another is no tap of its own
  await page.locator(".tip button").tap();
  await settled(there, 2);
  expect(search(page)).toContain(`period=${from}..${to}`);
  await agrees(page, panels, lang, `site=${choices.sites[0]}`, `period=${from}..${to}`);
});

test.each(english)("every mark of /$path that stands for a choice makes it", async ({ path }) => {
  const { page, goto } = await visit();
  // What is chosen is asked here, not what is drawn of it.
  await page.route("**/engine/**", (route) => route.abort());
  await goto(path);
  const picks = await page.locator("data-card :is(.at-816, .now)").evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const panel = figure.closest("data-card")?.getAttribute("data-panel") ?? "";
      const pick = figure.querySelector('[data-pick]:not([data-pick^="period="])')?.getAttribute("data-pick");
      return pick ? [{ panel, pick }] : [];
    }),
  );
  for (const { panel, pick } of picks) {
    await page
      .locator(`data-card[data-panel="${panel}"] :is(.at-816, .now) .mark[data-pick="${pick}"]`)
      .first()
      .click();
    await expect.poll(() => search(page), soon).toBe(`?${pick}`);
    await page.locator("filter-bar [data-reset]").click();
    await expect.poll(() => search(page), soon).toBe("");
  }
});
