import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { settled } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const id = "agreement-by-tumour";
const panels = figurePages.find(({ path }) => path === "en/concordance/")?.panels ?? [];

/** The cells of one column, from top to bottom. */
const cellsOf = (table: Locator, column: number) =>
  table
    .locator("tbody tr")
    .evaluateAll(
      (rows, at) => rows.map((row) => (row instanceof HTMLTableRowElement ? (row.cells[at]?.textContent ?? "") : "")),
      column,
    );

test.each(langs)(
  "a heading sorts its table up, down and back, what has no value last, also after a filter (%s)",
  async (lang) => {
    const there = await visit();
    const { page, goto, errors } = there;
    await goto(`${lang}/concordance/`);
    const card = page.locator(`#${id}`);
    await card.locator('.views a[data-view="table"]').click();
    const table = card.locator("table");
    const { rows, columns } = panelOf(await numbers(panels, lang), id);
    const shown = columns.filter(({ name }) => !/_(low|high)$/.test(name));
    const at = shown.findIndex(({ name }) => name === "ppa");
    const asGiven = await cellsOf(table, at);
    const values = rows.map((row, i) => ({ value: row["ppa"], text: asGiven[i] ?? "" }));
    const known = values.filter(({ text }) => !text.startsWith("–") && text !== pageWords[lang].few);
    const rest = values.filter((each) => !known.includes(each)).map(({ text }) => text);
    const up = known.toSorted((a, b) => Number(a.value) - Number(b.value)).map(({ text }) => text);
    const heading = table.locator("thead th").nth(at);
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    expect(await cellsOf(table, at)).toEqual([...up, ...rest]);
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect((await cellsOf(table, at)).slice(0, up.length).toSorted()).toEqual(up.toSorted());
    expect((await cellsOf(table, at))[0]).toBe(up.at(-1));
    await page.locator("filter-bar summary").click();
    await page.locator('filter-bar select[name="site"]').selectOption(choices.sites[0] ?? "");
    await settled(there);
    expect(await heading.getAttribute("aria-sort"), "of the new rows").toBe("descending");
    await page.locator("filter-bar [data-reset]").click();
    await settled(there, 2);
    await heading.getByRole("button").click();
    expect(await heading.getAttribute("aria-sort")).toBe(null);
    expect(await cellsOf(table, at)).toEqual(asGiven);
    expect(errors).toEqual([]);
  },
);

test("the first column and the heads stay while a wide table scrolls under them", async () => {
  const { page, goto } = await visit({ viewport: { width: 800, height: 900 } });
  await goto("en/turnaround/");
  const card = page.locator("#turnaround-segments");
  await card.locator('.views a[data-view="table"]').click();
  const place = card.locator(".scroll");
  const edges = () =>
    place.evaluate((scroll) => {
      scroll.scrollTo(400, 200);
      const { left, top } = scroll.getBoundingClientRect();
      const row = scroll.querySelector("tbody tr:nth-child(9) th")?.getBoundingClientRect();
      const head = scroll.querySelector("thead th")?.getBoundingClientRect();
      return { moved: scroll.scrollLeft, row: row && row.left - left, head: head && head.top - top };
    });
  const { moved, row, head } = await edges();
  expect(moved, "it is wider than its place").toBeGreaterThan(100);
  expect(row).toBeCloseTo(0, 0);
  expect(head).toBeCloseTo(0, 0);
});

test("on a phone a row is a card whose numbers are named, and a list sorts them", async () => {
  const { page, goto, errors } = await visit({ viewport: { width: 360, height: 740 } });
  await goto("en/turnaround/");
  const card = page.locator("#turnaround-segments");
  await card.locator(".views select").selectOption("table");
  const cell = card.locator("tbody tr").first().locator("td").nth(1);
  const name = await cell.evaluate((each) => getComputedStyle(each, "::before").content);
  expect(name).toBe(`"${await card.locator("thead th").nth(2).textContent()}"`);
  await card.locator(".sort select").selectOption({ index: 5 });
  expect(await card.locator("thead th").nth(2).getAttribute("aria-sort")).toBe("ascending");
  const sorted = (await cellsOf(card.locator("table"), 2))
    .filter((text) => text !== "–")
    .map((text) => Number(text.replace(",", "")));
  expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  const roles = await card
    .locator("tbody tr")
    .first()
    .evaluate((row) => [row, ...row.children].map((each) => each.getAttribute("role")));
  expect(roles.slice(0, 3)).toEqual(["row", "rowheader", "cell"]);
  expect(errors).toEqual([]);
});
