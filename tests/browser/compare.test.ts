import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { words as compareWords } from "../../src/compare/tell.ts";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { search } from "./middle.ts";
import { visit } from "./visit.ts";

const [first = "", second = ""] = choices.sites;
const { manifest } = choices;
const before = manifest.previous ?? "";
const id = "agreement-patients";

const list = (page: Page) => page.locator('.compare [data-vs="what"]');
const heads = (page: Page) => page.locator(`#${id} .drawing [role="heading"]`).allTextContents();
const answer = (page: Page) => page.locator(`#${id} .answer`).textContent();

describe("exact counts", () => {
  test.each(langs)("a reader chooses what to compare with, shares it, and goes back (%s)", async (lang) => {
    const there = await visit({});
    const { page, goto, errors, outside } = there;
    await goto(`${lang}/concordance/?site=${first}`);
    await settled(there, 1);
    const alone = await answer(page);
    await page.getByRole("button", { name: pageWords[lang].compare }).click();
    await list(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-vs"))).toBe("what");
    await list(page).selectOption(`site:${second}`);
    await settled(there, 2);
    expect(search(page)).toBe(`?site=${first}&vs=site:${second}`);
    // A figure without a number of its own stands in the list of answers by its title.
    const listed = await page.locator("a[data-of]").allTextContents();
    expect(listed.length).toBeGreaterThan(5);
    expect(listed).not.toContain(compareWords[lang].none.text);
    const [a = "", b = ""] = await heads(page);
    expect(a).toMatch(/^A: /);
    expect(b).toMatch(/^B: /);
    expect(await answer(page)).not.toBe(alone);
    const shown = await page.locator("[data-chosen]").textContent();
    expect(shown).toContain(b.slice(3));
    // Both figures are one to the keyboard: its marks are those of A, then those of B.
    const figure = page.locator(`#${id} .drawing .now > svg`);
    expect(await page.locator(`#${id} .drawing .now svg[tabindex]`).count()).toBe(1);
    await figure.focus();
    await page.keyboard.press("End");
    const read = await page
      .locator(`#${id} .mark.read`)
      .evaluate((mark) => mark.closest('[role="group"]')?.getAttribute("aria-label"));
    expect(read).toBe(b);
    await page.goBack();
    await settled(there, 3);
    expect(await answer(page)).toBe(alone);
    expect(await list(page).inputValue()).toBe("");
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });

  test("the table and its file hold A, B and their difference, and the file says which is which", async () => {
    const there = await visit({ alone: true });
    const { page, goto } = there;
    await goto(`en/concordance/?site=${first}&vs=site:${second}`);
    await settled(there, 1);
    await page.locator(`#${id} .views a[data-view="table"]`).click();
    const headings = await page.locator(`#${id} table thead th`).allTextContents();
    expect(headings.filter((heading) => /^[AB]: /.test(heading))).toHaveLength(2);
    expect(headings.some((heading) => heading.startsWith("Difference"))).toBe(true);
    await page.locator(`#${id} .views a[data-view="download"]`).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`#${id} [data-download="json"]`).click(),
    ]);
    expect(file.suggestedFilename()).toContain("vs");
    const stream = await file.createReadStream();
    const told = JSON.parse(Buffer.concat(await stream.toArray()).toString());
    expect(told).toMatchObject({
      a_is: `release=${manifest.release}&site=${first}`,
      b_is: `release=${manifest.release}&site=${second}`,
    });
    const [row] = told.rows;
    expect(row.a_minus_b).toBeCloseTo(row.a - row.b, 12);
  });

  test("on a phone B stands under A; two periods are chosen by their months", async () => {
    const there = await visit({ viewport: { width: 360, height: 740 } });
    const { page, goto, errors } = there;
    await goto(`nb/turnaround/?period=2022-03..2022-12&vs=period:2023-01..2023-10`);
    await settled(there, 1);
    const boxes = await page
      .locator('#turnaround-total .drawing [role="group"]')
      .evaluateAll((groups) => groups.map((group) => group.getBoundingClientRect().top));
    expect(boxes).toHaveLength(2);
    expect(boxes[1]).toBeGreaterThan((boxes[0] ?? 0) + 200);
    expect(await page.locator('.compare [data-vs="from"]').inputValue()).toBe("2023-01");
    await page.locator('.compare [data-vs="to"]').selectOption("2023-06");
    await settled(there, 2);
    expect(search(page)).toBe("?period=2022-03..2022-12&vs=period:2023-01..2023-06");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(errors).toEqual([]);
  });

  test("an earlier release is compared, and what cannot be compared is said", async () => {
    const there = await visit({});
    const { page, goto, errors } = there;
    await goto(`en/concordance/?vs=release:${before}`);
    await settled(there, 1);
    expect((await heads(page)).join()).toBe(`A: Release ${manifest.release},B: Release ${before}`);
    expect(await page.locator(`#${id} .sure`).textContent()).toContain("has no interval");
    await goto("en/concordance/?vs=release:1999-01-01&site=GONE");
    await settled(there, 1);
    await expect.poll(() => page.locator("[data-refused]").textContent(), soon).toContain("1999-01-01");
    expect(await heads(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe("rounded counts", () => {
  test("partners compare releases, and nothing else", async () => {
    const there = await visit({ site: "partners" });
    const { page, goto, errors, outside } = there;
    await goto("en/concordance/");
    await page.getByRole("button", { name: pageWords.en.compare }).click();
    await list(page).waitFor();
    const offered = await list(page)
      .locator("option")
      .evaluateAll((items) => items.map((item) => (item as HTMLOptionElement).value));
    expect(offered.filter((value) => value !== "" && !value.startsWith("release:"))).toEqual([]);
    await list(page).selectOption(`release:${before}`);
    await settled(there, 1);
    expect((await heads(page)).join()).toBe(`A: Release ${manifest.release},B: Release ${before}`);
    await goto(`en/concordance/?vs=site:${second}`);
    await settled(there, 1);
    await expect.poll(() => page.locator("[data-refused]").textContent(), soon).not.toBe("");
    expect(await heads(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  });
});
