import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { codeOfNumbers } from "../../src/components/numbers-code.ts";
import type { Table } from "../../src/define/table.ts";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { shareWords } from "../../src/words/share.ts";
import { settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf, roundedNumbers } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const id = "turnaround-total";
const panels = figurePages.find(({ path }) => path === "en/turnaround/")?.panels ?? [];
const [site = ""] = choices.sites;
const { release } = choices.manifest;

/** The code of what `npm run numbers` prints of the panel. */
const codeOf = ({ columns, rows }: { readonly columns: readonly object[]; readonly rows: readonly object[] }) =>
  codeOfNumbers({ columns, rows } as Table);

const open = async (page: Page) => {
  await page.locator(`#${id} [data-share]`).click();
  await page.locator("dialog.share").waitFor();
};
const linkOf = (page: Page) => page.locator("[data-link]").inputValue();
const stateOf = (page: Page) => page.locator(`#${id} .state`).textContent();

test.each(langs)(
  "a view is handed on as a link, a citation and a picture, in words of what it shows (%s)",
  async (lang) => {
    const there = await visit({ alone: true });
    const { page, goto, errors, outside } = there;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const path = `${lang}/turnaround/`;
    await goto(`${path}?site=${site}`);
    await settled(there, 1);
    await page.locator(`#${id} .views a[data-view="table"]`).click();
    await open(page);
    const words = shareWords[lang];
    const box = page.getByRole("dialog", { name: words.title });
    expect(await box.locator("p").first().textContent()).toContain("Oslo universitetssykehus");
    const base = page.url().replace(/[?#].*/, "");
    expect(await linkOf(page)).toBe(`${base}?site=${site}#${id}-table`);
    await box.getByLabel(words.frozen(release)).check();
    const code = codeOf(panelOf(await numbers(panels, lang, `site=${site}`), id));
    const frozen = `${base}?site=${site}&release=${release}&numbers=${code}#${id}-table`;
    expect(await linkOf(page)).toBe(frozen);
    await box.locator('[data-copy="link"]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), soon).toBe(frozen);
    expect(await box.locator("[data-said]").textContent()).toBe(words.copied);
    const answer = await page.locator(`#${id} .answer`).textContent();
    for (const kind of ["text", "BibTeX", "RIS", "CFF"]) {
      await box.locator("[data-as]").selectOption(kind);
      const text = await box.locator("[data-citation]").inputValue();
      for (const part of [frozen, code, release, pageWords[lang].simulated]) expect(text, kind).toContain(part);
      if (kind === "text") expect(text).toContain(answer ?? "");
    }
    const saving = page.waitForEvent("download");
    await box.locator("[data-save]").click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("CITATION.cff");
    expect(readFileSync(await saved.path(), "utf8")).toBe(await box.locator("[data-citation]").inputValue());
    await box.locator('[data-copy="picture"]').click();
    await expect.poll(() => box.locator("[data-said]").textContent(), soon).toBe(words.pictureCopied);
    const copied = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(copied).toContain("image/png");
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  },
);

test("a link to this release is followed, and says whether the numbers are those that were shared", async () => {
  const there = await visit({ site: "partners" });
  const { page, goto, errors } = there;
  const words = shareWords.en;
  const code = codeOf(panelOf(await roundedNumbers(panels, "en"), id));
  await goto(`en/turnaround/?release=${release}&numbers=${code}#${id}`);
  await expect.poll(() => stateOf(page), soon).toBe(words.same(release));
  expect(await page.locator("[data-refused]").isVisible()).toBe(false);
  await goto("en/");
  await goto(`en/turnaround/?release=2020-01-31&numbers=0123456789#${id}`);
  await expect.poll(() => stateOf(page), soon).toBe(words.different(release));
  expect(await page.locator("[data-refused]").textContent()).toContain("2020-01-31");
  await goto("en/");
  await goto(`en/turnaround/?numbers=<b>#${id}`);
  await expect.poll(() => stateOf(page), soon).toBe(words.noCode);
  expect(errors).toEqual([]);
});

test("a code that somebody cites is held against the numbers, worked out anew", async () => {
  const { page, goto, errors } = await visit();
  await goto("en/turnaround/");
  await open(page);
  const words = shareWords.en;
  const told = panelOf(await numbers(panels, "en"), id);
  const code = codeOf(told);
  for (const [typed, expected] of [
    [` ${code.toUpperCase()} `, words.same(release)],
    [code.replace(/.$/, (last) => (last === "0" ? "1" : "0")), words.different(release)],
    ["12 of 14", words.noCode],
    ["", words.noCode],
  ] as const) {
    await page.locator("[data-code]").fill(typed);
    await page.locator("[data-code]").press("Enter");
    await expect.poll(() => page.locator("[data-said]").textContent(), soon).toBe(expected);
  }
  expect(errors).toEqual([]);
});

test("another site may show one figure in a frame, in both themes and without a script, and no other page", async () => {
  const { page, goto, errors } = await visit({ site: "partners", alone: true });
  await goto("nb/turnaround/");
  await open(page);
  const frame = await page.locator("[data-frame]").inputValue();
  const [, address = ""] = /src="([^"]+)"/.exec(frame) ?? [];
  expect(address).toBe(new URL(`/embed/nb/${id}/`, page.url()).href);
  const answer = await page.locator(`#${id} .answer`).textContent();
  const whole = `<iframe src="${new URL("/nb/turnaround/", address)}"></iframe>`;
  const other = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(frame + whole));
  await once(other.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void other.close());
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const shown = page.frameLocator("iframe").first();
  expect(await shown.locator(".answer").textContent()).toBe(answer);
  expect(await shown.locator("svg.chart").filter({ visible: true }).count()).toBe(1);
  expect(await shown.locator("script").count()).toBe(0);
  const ground = () => shown.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).not.toBe(light);
  expect(await page.frameLocator("iframe").nth(1).locator(".answer").count(), "a whole page").toBe(0);
  expect(
    errors.filter(
      (error) =>
        !error.includes("frame-ancestors") && !error.includes("refused") && !error.includes("ERR_BLOCKED_BY_RESPONSE"),
    ),
  ).toEqual([]);
});

test("where nothing can be copied, it says how", async () => {
  const { page, goto } = await visit({ alone: true });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await goto("en/turnaround/");
  await open(page);
  for (const [what, expected] of [
    ["link", shareWords.en.select],
    ["picture", shareWords.en.noPicture],
  ] as const) {
    await page.locator(`[data-copy="${what}"]`).click();
    await expect.poll(() => page.locator("[data-said]").textContent(), soon).toBe(expected);
  }
});
