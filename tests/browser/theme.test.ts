import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { visit } from "./visit.ts";

const names = [...readFileSync("src/styles/tokens.css", "utf8").matchAll(/(--[\w-]+): light-dark/g)].map(
  ([, name = ""]) => name,
);
/** Runs in the page: every colour of the theme that is shown. */
const colours = (all: readonly string[]) =>
  all.map((name) => {
    document.body.style.color = `var(${name})`;
    return `${name}: ${getComputedStyle(document.body).color}`;
  });

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

test("a theme that is chosen has the very colours of the system's", async () => {
  const { page, goto } = await visit({ alone: true });
  await goto("en/");
  expect(names.length).toBeGreaterThan(12);
  const list = page.locator("[data-themes] select");
  const under = async (colorScheme: "light" | "dark", theme: string) => {
    await page.emulateMedia({ colorScheme });
    await list.selectOption(theme);
    return page.evaluate(colours, names);
  };
  const [light, dark] = [await under("light", "system"), await under("dark", "system")];
  expect(new Set([...light, ...dark]).size, "no colour is the same in both").toBe(2 * names.length);
  expect(await under("dark", "light")).toEqual(light);
  expect(await under("light", "dark")).toEqual(dark);
});

test("without JavaScript no switch is offered that would do nothing", async () => {
  const { page, goto } = await visit({ javaScriptEnabled: false, alone: true });
  await goto("en/about/");
  expect(await page.locator("[data-themes]").isVisible()).toBe(false);
});
