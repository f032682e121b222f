import { expect, test } from "vitest";
import { bound, unbroken } from "../../src/words/bound.ts";
import { glossary } from "../../src/words/glossary.ts";
import { langs } from "../../src/words/lang.ts";
import { visit } from "./visit.ts";

test.each(langs)(
  "a term under a verdict opens by keyboard, says what it means, and gives the focus back (%s)",
  async (lang) => {
    const { page, goto } = await visit();
    await goto(`${lang}/concordance/`);
    const { term, says } = glossary[lang].interval;
    const button = page.locator("data-card header .term-button", { hasText: unbroken(bound(term)) }).first();
    const explained = page.locator("#term-interval");
    expect(await explained.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await explained.isVisible()).toBe(true);
    expect(await explained.textContent()).toContain(unbroken(bound(says)));
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    expect(focused).toMatch(new RegExp(`/${lang}/glossary/#interval$`));
    await page.keyboard.press("Escape");
    expect(await explained.isVisible()).toBe(false);
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  },
);

test("terms open without JavaScript, and each button has what it opens", async () => {
  const { page, goto } = await visit({ javaScriptEnabled: false, alone: true });
  await goto("en/value/");
  await page.locator("data-card header .term-button").first().click();
  expect(await page.locator(".term:popover-open").count()).toBe(1);
  const lost = await page
    .locator(".term-button")
    .evaluateAll(
      (buttons) =>
        buttons.filter((each) => document.getElementById(each.getAttribute("popovertarget") ?? "") === null).length,
    );
  expect(lost).toBe(0);
});
