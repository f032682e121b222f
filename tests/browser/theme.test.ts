import { expect, test } from "vitest";
import { visit } from "./visit.ts";

const paper = () => getComputedStyle(document.documentElement).backgroundColor;
const stored = () => Object.keys(localStorage);

test("a theme is stored only when chosen, is there before the next page is painted, and goes with the system's again", async () => {
  const { page, goto, errors } = await visit({ alone: true, colorScheme: "light" });
  await goto("en/");
  const light = await page.evaluate(paper);
  expect(await page.evaluate(stored)).toEqual([]);
  const list = page.locator("[data-themes] select");
  await list.selectOption("dark");
  const dark = await page.evaluate(paper);
  expect(dark).not.toBe(light);
  expect(await page.evaluate(stored)).toEqual(["samsvar-theme"]);
  // Without the page's script: the first one alone sets it.
  await page.route("**/*.js", (route) => route.abort());
  await goto("nb/value/");
  expect(await page.evaluate(paper)).toBe(dark);
  await page.unrouteAll();
  await goto("nb/value/");
  expect(await list.inputValue()).toBe("dark");
  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(paper)).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await list.selectOption("light");
  expect(await page.evaluate(paper)).toBe(light);
  await list.selectOption("system");
  expect(await page.evaluate(paper)).toBe(dark);
  expect(await page.evaluate(stored)).toEqual([]);
  expect(errors.filter((error) => !error.includes("ERR_FAILED"))).toEqual([]);
});

test("without JavaScript no switch is offered that would do nothing", async () => {
  const { page, goto } = await visit({ javaScriptEnabled: false, alone: true });
  await goto("en/about/");
  expect(await page.locator("[data-themes]").isVisible()).toBe(false);
});
