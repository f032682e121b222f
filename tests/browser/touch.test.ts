import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { settled } from "./agrees.ts";
import { middleOf, search } from "./middle.ts";
import { visit } from "./visit.ts";

/** A phone, and a page of it. */
const phone = () => visit({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

/** The middle of what a selector finds in the drawing of a panel that is seen. */
const middle = (page: Page, id: string, selector: string, nth: number) =>
  middleOf(
    page.locator(`data-card[data-panel="${id}"] svg.chart`).filter({ visible: true }).locator(selector).nth(nth),
  );

test("a tap shows a month and keeps it; only the button in the tip chooses it, and takes it back", async () => {
  const there = await phone();
  const { page, goto, errors } = there;
  await goto("en/enrolment/");
  const tip = page.locator(".tip");
  const months = page.locator('data-card[data-panel="enrolment-by-month"] .mark[data-pick^="period="]');
  const pick = (await months.nth(7).getAttribute("data-pick")) ?? "";
  const tap = async () => {
    const { x, y } = await middle(page, "enrolment-by-month", `.mark[data-pick="${pick}"] .hit`, 0);
    await page.touchscreen.tap(x, y);
  };
  await tap();
  expect(await tip.isVisible()).toBe(true);
  expect(await tip.textContent()).toMatch(/20\d\d.*\d.*Show only this$/);
  await page.evaluate(() => scrollBy(0, 40));
  expect(await tip.isVisible(), "it goes along with the page").toBe(true);
  expect(search(page)).toBe("");
  await tip.locator("button").tap();
  await settled(there, 1);
  expect(search(page)).toBe(`?${pick}`);
  expect(await tip.isVisible()).toBe(false);
  await tap();
  expect(await tip.locator("button").textContent()).toBe("Show all again");
  await tip.locator("button").tap();
  await settled(there, 2);
  expect(search(page)).toBe("");
  await tap();
  await page.locator("h1").tap();
  expect(await tip.isVisible(), "a tap elsewhere closes it").toBe(false);
  expect(errors).toEqual([]);
});

test("a finger that moves along a curve reads it, day by day, and the last day stays", async () => {
  const { page, goto, errors } = await phone();
  await goto("en/turnaround/");
  const { x, y } = await middle(page, "turnaround-total", ".mark .hit", 3);
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: at, y }] });
  const said = new Set<string>();
  const before = await page.evaluate(() => scrollY);
  await touch("touchStart", x);
  for (let step = 1; step <= 12; step += 1) {
    await touch("touchMove", x + step * 8);
    said.add(
      (await page
        .locator(".tip")
        .textContent({ timeout: 2000 })
        .catch(() => "")) ?? "",
    );
  }
  await touch("touchEnd", x);
  said.delete("");
  expect(said.size).toBeGreaterThan(4);
  expect(await page.locator(".tip").isVisible()).toBe(true);
  expect(await page.locator(".tip").textContent()).toMatch(/^By\sday\s\d+:\s/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(errors).toEqual([]);
});

test("every dot of a funnel can be named by a finger that meets it or comes near", async () => {
  const { page, goto } = await phone();
  await goto("en/sites/");
  const id = "sites-consent-rate";
  const dots = page.locator(`data-card[data-panel="${id}"] svg.chart`).filter({ visible: true }).locator(".mark");
  const labels = await dots.evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
  expect(labels.length).toBeGreaterThan(5);
  const named = new Set<string>();
  for (const [nth] of labels.entries()) {
    const { x, y } = await middle(page, id, ".mark .ring", nth);
    for (const near of [0, 4, -4]) {
      await page.keyboard.press("Escape"); // a tip that still stands lies over dots beside its own
      await page.touchscreen.tap(x + near, y);
      const told = await page.locator(".tip").evaluate((tip) => tip.firstChild?.textContent ?? "");
      for (const label of told.split("\n")) named.add(label);
    }
  }
  expect([...named].toSorted()).toEqual(labels.toSorted());
  expect(search(page)).toBe("");
});
