import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inTurn } from "../whole.ts";
import { settled } from "./agrees.ts";
import { bothSites } from "./pages.ts";
import { visit } from "./visit.ts";

const card = (page: Page, id: string) => page.locator(`data-card[data-panel="${id}"]`);
const marks = (page: Page, id: string) => card(page, id).locator(".events .mark").filter({ visible: true });
const toggle = (page: Page, id: string) => card(page, id).locator("[data-show-events]");
const stored = () => Object.keys(localStorage);
/** Texts of a figure that is seen that lie over each other. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const charts = [...document.querySelectorAll("svg.chart:has(.events)")].filter((chart) => chart.checkVisibility());
    return charts.flatMap((chart) => {
      const texts = [...chart.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
      const own = texts.filter(({ text }) => text.closest(".events"));
      return own.flatMap(({ text, box }) =>
        texts
          .filter(
            ({ text: other, box: at }) =>
              other !== text &&
              box.left < at.right &&
              at.left < box.right &&
              box.top < at.bottom &&
              at.top < box.bottom,
          )
          .map(({ text: other }) => `${text.textContent} over ${other.textContent}`),
      );
    });
  });

describe.each(bothSites)("events on time axes, %s", (site) => {
  test("are switched off and on at any figure for all of them, are kept so, and give axe nothing to object to", async () => {
    const { page, goto, errors } = await visit({ site, alone: true });
    await goto("en/enrolment/");
    expect(await page.evaluate(stored)).toEqual([]);
    expect(await marks(page, "enrolment-by-month").count()).toBeGreaterThan(2);
    const list = card(page, "enrolment-by-month").locator(".of-events details");
    await list.locator("summary").click();
    expect(await list.locator("li").first().textContent()).toMatch(/^\d+\s\w+ 20\d\d.*: .+\.$/);
    await page.evaluate(axe.source);
    const objected = () =>
      page.evaluate(async () => {
        const { violations } = await Reflect.get(globalThis, "axe").run(
          { include: [["[data-panel=enrolment-by-month]"]] },
          { resultTypes: ["violations"] },
        );
        return violations.map(({ id }: { readonly id: string }) => id);
      });
    expect(await objected()).toEqual([]);

    await toggle(page, "enrolment-control").uncheck();
    for (const id of ["enrolment-by-month", "enrolment-control"]) {
      expect(await marks(page, id).count(), id).toBe(0);
      expect(await toggle(page, id).isChecked(), id).toBe(false);
    }
    expect(await list.isVisible()).toBe(false);
    expect(await objected()).toEqual([]);
    expect(await page.evaluate(stored)).toEqual(["samsvar-events"]);

    await goto("nb/sites/");
    expect(await marks(page, "sites-opening").count(), "kept on the next page").toBe(0);
    await toggle(page, "sites-opening").check();
    expect(await marks(page, "sites-opening").count()).toBeGreaterThan(0);
    expect(await page.evaluate(stored)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("stand without JavaScript, and offer no switch that would do nothing", async () => {
    const { page, goto } = await visit({ site, javaScriptEnabled: false });
    await goto("nb/enrolment/");
    expect(await marks(page, "enrolment-by-month").count()).toBeGreaterThan(2);
    expect(await toggle(page, "enrolment-by-month").isVisible()).toBe(false);
    expect(await card(page, "enrolment-by-month").locator(".of-events summary").textContent()).toMatch(/hendelser/);
  });

  test.each(inTurn([1440, 768, 360], bothSites.indexOf(site), 2))(
    "have names that lie over no other text, at %i pixels",
    async (width) => {
      const { page, goto } = await visit({ site, viewport: { width, height: 900 } });
      for (const path of ["en/enrolment/", "nb/turnaround/", "en/sites/", "nb/laboratory/"]) {
        await goto(path);
        expect(await overlaps(page), path).toEqual([]);
      }
    },
  );
});

test("the keyboard reads each event with its day, and none that is switched off", async () => {
  const { page, goto } = await visit({ alone: true });
  await goto("en/enrolment/");
  const figure = card(page, "enrolment-by-month").locator("svg.chart").filter({ visible: true });
  const read = card(page, "enrolment-by-month").locator("[data-reader]");
  await figure.focus();
  await page.keyboard.press("End");
  expect(await read.textContent()).toMatch(/\d+ \w+ 20\d\d: .+\./);
  const last = await read.textContent();
  await toggle(page, "enrolment-by-month").uncheck();
  await figure.focus();
  await page.keyboard.press("End");
  expect(await read.textContent()).not.toBe(last);
  expect(await read.textContent()).not.toMatch(/opened\./);
});

test("a finger opens what is folded, and the tip tells all of it", async () => {
  const { page, goto } = await visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  await goto("nb/enrolment/");
  const folded = marks(page, "enrolment-control")
    .filter({ hasText: /^\d+$|hendelser|sykehus åpner/ })
    .first();
  const label = (await folded.getAttribute("aria-label")) ?? "";
  expect(label.split("\n").length).toBeGreaterThan(1);
  await folded.tap();
  expect(await page.locator(".tip").textContent()).toBe(label);
});

test("a chosen site shows its own opening alone", async () => {
  const there = await visit();
  await there.goto("en/enrolment/?site=HUS");
  await settled(there, 1);
  const events = await card(there.page, "enrolment-by-month").locator(".of-events li").allTextContents();
  expect(events.filter((event) => /opened/.test(event))).toEqual([
    expect.stringContaining("Haukeland universitetssjukehus opened"),
  ]);
  expect(events.some((event) => /holidays/.test(event))).toBe(true);
});
