import { describe, expect, test } from "vitest";
import { panels } from "../../src/panels/index.ts";
import { langs } from "../../src/words/lang.ts";
import { settled } from "./agrees.ts";
import { numbers, panelOf } from "./numbers.ts";
import { differences, readCards } from "./read-card.ts";
import { visit } from "./visit.ts";

describe.each(langs)("typed costs on /%s/value/", (lang) => {
  test("by keyboard alone: the link leads to the field, Enter takes the cost, the page says what numbers says", async () => {
    const there = await visit();
    const { page, goto, errors } = there;
    await goto(`${lang}/value/`);
    await page.locator('#cost a[data-type-in="cost_blood"]').focus();
    await page.keyboard.press("Enter");
    const blood = page.locator('#cost .typed input[name="cost_blood"]');
    const tissue = page.locator('#cost .typed input[name="cost_tissue"]');
    expect(await blood.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type("20 000");
    await page.keyboard.press("Enter");
    await settled(there, 1);
    expect(await blood.inputValue()).toBe("20000");
    await tissue.focus();
    await page.keyboard.type("15000");
    await page.keyboard.press("Tab");
    await settled(there, 2);
    expect(new URL(page.url()).searchParams.get("cost_tissue")).toBe("15000");
    const told = panelOf(await numbers(panels, lang, "cost_blood=20000", "cost_tissue=15000"), "cost");
    expect(differences((await readCards(page))["cost"], told, lang)).toEqual([]);
    await page.goBack();
    await settled(there, 3);
    expect(await tissue.inputValue()).toBe("");
    expect(errors).toEqual([]);
  });

  test("what cannot be read stays in its field with a sentence, from the form as from the address, and nothing is NaN", async () => {
    const there = await visit();
    const { page, goto, errors } = there;
    await goto(`${lang}/value/?cost_blood=12,5&cost_tissue=9000`);
    await settled(there, 1);
    const blood = page.locator('#cost .typed input[name="cost_blood"]');
    const line = page.locator("[data-refused]");
    expect(await blood.inputValue()).toBe("12,5");
    expect(await blood.getAttribute("aria-invalid")).toBe("true");
    expect(await line.textContent()).toContain("12,5");
    expect(await page.locator("#cost [data-wrong]").first().textContent()).toContain("12,5");
    for (const [i, bad] of ["-3", "abc", "9999999999"].entries()) {
      await blood.fill(bad);
      await blood.press("Enter");
      await settled(there, i + 2);
      expect(await line.textContent()).toContain(bad);
      expect(await page.locator("#cost").textContent()).not.toMatch(/NaN|undefined|Infinity/);
    }
    await blood.fill("12000");
    await blood.press("Enter");
    await settled(there, 5);
    expect(await line.isVisible()).toBe(false);
    expect(await blood.getAttribute("aria-invalid")).toBeNull();
    expect(errors).toEqual([]);
  });

  test("the fields have a label, a hint and room for a finger, down to 320 pixels", async () => {
    const { page, goto } = await visit();
    await goto(`${lang}/value/`);
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const name of ["cost_blood", "cost_tissue"]) {
        const field = page.locator(`#cost .typed input[name="${name}"]`);
        const box = await field.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
        expect(box?.width).toBeGreaterThanOrEqual(24);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent?.trim())).toBeTruthy();
        const hint = await field.getAttribute("aria-describedby");
        expect(await page.locator(`#${hint?.split(" ")[0]}`).textContent()).toBeTruthy();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test("other studies are laid behind a figure when they are asked for", async () => {
    const there = await visit();
    const { page, goto } = there;
    await goto(`${lang}/concordance/`);
    expect(await page.locator("#agreement-by-signal .aside-mark").count()).toBe(0);
    await page.locator("filter-bar summary").click();
    await page.locator('filter-bar select[name="context"]').selectOption("shown");
    await settled(there, 1);
    expect(await page.locator("#agreement-by-signal .aside-mark").count()).toBe(2);
    expect(await page.locator("#agreement-by-signal footer").textContent()).toContain("Rolfo 2024");
  });
});
