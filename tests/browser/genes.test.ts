import { expect, test } from "vitest";
import { settled, soon } from "./agrees.ts";
import { visit } from "./visit.ts";

const matrix = 'data-card[data-panel="genes-matrix"]';

test("a gene is found by keyboard, kept in the address, said in words and read aloud", async () => {
  const there = await visit();
  const { page, goto, errors } = there;
  await goto("en/genes/");
  const box = page.getByRole("combobox", { name: "Find a gene" });
  const answer = page.locator(`${matrix} .answer`);
  const search = async (text: string, expected: RegExp) => {
    await box.fill("");
    await box.pressSequentially(text);
    await page.keyboard.press("Enter");
    await expect.poll(() => answer.textContent(), soon).toMatch(expected);
  };
  await box.focus();
  await box.pressSequentially("hla-a");
  await page.keyboard.press("Enter");
  await settled(there, 1);
  expect(new URL(page.url()).search).toBe("?gene=HLA-A");
  expect(await answer.textContent()).toMatch(/^HLA-A/);
  const sure = await page.locator(`${matrix} .sure`).textContent();
  expect(await page.locator(`${matrix} [data-reader]`).textContent()).toBe(
    `${await answer.textContent()} ${sure}`.trim(),
  );
  expect(await page.locator(`${matrix} :is(.at-816, .now) .mark`).first().getAttribute("aria-label")).toMatch(
    /^HLA-A: /,
  );
  await search("ttn", /^TTN is not on the panel/);
  await search("EML4::ALK", /^EML4::ALK/);
  expect(new URL(page.url()).searchParams.get("gene")).toBe("EML4::ALK");
  // Emptying the box was a step of its own.
  await page.goBack();
  await page.goBack();
  await expect.poll(() => answer.textContent(), soon).toMatch(/^TTN/);
  expect(await box.inputValue()).toBe("ttn");
  expect(errors).toEqual([]);
});

test("what cannot be a gene is refused in words, and asks nothing", async () => {
  const { page, goto, drawn } = await visit();
  await goto("nb/genes/");
  const box = page.getByRole("combobox", { name: "Finn et gen" });
  await box.pressSequentially("<b>");
  await page.keyboard.press("Enter");
  expect(await box.evaluate((field) => field instanceof HTMLInputElement && field.validity.patternMismatch)).toBe(true);
  expect(new URL(page.url()).search).toBe("");
  expect(await drawn()).toBe(0);
});

test("arrows walk the genes into sight, Space chooses one and takes it back; the heads stay", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto("en/genes/");
  await page.locator(`${matrix} button.more`).click();
  await settled(there, 1);
  const figure = page.locator(`${matrix} .now svg.chart`);
  expect(await figure.evaluate((chart) => chart === document.activeElement), "the figure has the focus").toBe(true);
  for (let i = 0; i < 60; i += 1) await page.keyboard.press("ArrowDown");
  const read = page.locator(`${matrix} :is(.at-816, .now) .mark.read`);
  const seen = () =>
    page.evaluate((card) => {
      const stage = document.querySelector(`${card} .drawing`)?.getBoundingClientRect();
      const mark = document.querySelector(`${card} :is(.at-816, .now) .mark.read`)?.getBoundingClientRect();
      const head = document.querySelector(`${card} :is(.at-816, .now) .stick rect`)?.getBoundingClientRect();
      return { stage: [stage?.top, stage?.bottom], mark: [mark?.top, mark?.bottom], head: [head?.top, head?.bottom] };
    }, matrix);
  await expect
    .poll(async () => Math.round(((await seen()).head[0] ?? 0) - ((await seen()).stage[0] ?? 0)), soon)
    .toBe(0);
  const { stage, mark, head } = await seen();
  expect(mark[1]).toBeLessThanOrEqual((stage[1] ?? 0) + 1);
  expect(mark[0]).toBeGreaterThanOrEqual((head[1] ?? 0) - 1);
  const label = (await read.getAttribute("aria-label")) ?? "";
  const gene = /^[^:,]+/.exec(label)?.[0] ?? "";
  await page.keyboard.press(" ");
  await settled(there, 2);
  expect(new URL(page.url()).searchParams.get("gene")).toBe(gene);
  await page.locator(`${matrix} :is(.at-816, .now) .mark`).first().click();
  await settled(there, 3);
  expect(new URL(page.url()).search).toBe("");
});

test("the matrix shows twenty genes, and all of them when asked; a filter leaves it as it is", async () => {
  const there = await visit();
  const { page, goto } = there;
  await goto("en/genes/");
  const card = page.locator(matrix);
  const marks = () => card.locator("svg.chart").filter({ visible: true }).locator(".mark").count();
  expect(await marks()).toBe(20);
  const words = (await card.locator("button.more").textContent()) ?? "";
  await card.locator("button.more").click();
  await settled(there, 1);
  expect(await marks()).toBe(Number(words.replaceAll(/\D/g, "")));
  expect(await card.locator("button.more").isVisible()).toBe(false);
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption({ index: 1 });
  await settled(there, 2);
  expect(await marks()).toBeGreaterThan(20);
});

test("a matrix that is scrolled keeps its place, its rows and its heads when a filter is chosen", async () => {
  const there = await visit();
  const { page, goto, errors } = there;
  await goto("en/genes/");
  await page.locator(`${matrix} button.more`).click();
  await settled(there, 1);
  const stage = page.locator(`${matrix} .drawing`);
  await stage.evaluate((place) => place.scrollTo({ top: 3000 }));
  const seen = () =>
    stage.evaluate((place) => {
      const { top, bottom } = place.getBoundingClientRect();
      const marks = [...place.querySelectorAll(":is(.at-816, .now) .mark")].map((mark) => mark.getBoundingClientRect());
      const head = place.querySelector(":is(.at-816, .now) .stick")?.getBoundingClientRect();
      return {
        scrolled: place.scrollTop,
        rows: marks.filter((mark) => mark.top >= top && mark.bottom <= bottom).length,
        head: Math.round((head?.top ?? 0) - top),
      };
    });
  await expect.poll(async () => (await seen()).head, soon).toBe(0);
  const before = await seen();
  expect(before.rows).toBeGreaterThan(10);
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption({ index: 1 });
  await settled(there, 2);
  const after = await seen();
  expect(after).toMatchObject({ scrolled: before.scrolled, head: before.head });
  expect(after.rows).toBeGreaterThan(10);
  expect(errors).toEqual([]);
});
