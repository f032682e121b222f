import { expect, test } from "vitest";
import { panels } from "../../src/panels/index.ts";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { searchWords } from "../../src/words/search.ts";
import { soon } from "./agrees.ts";
import { bothSites } from "./pages.ts";
import { visit } from "./visit.ts";

const cases = bothSites.flatMap((site) => langs.map((lang) => ({ site, lang })));
const [panel] = panels.filter(({ id }) => id === "turnaround-segments");

test.each(cases)(
  "finds figures, genes and sites by keyboard alone, and asks for its list only then ($site, $lang)",
  async ({ site, lang }) => {
    const { page, goto, errors, outside } = await visit({ site });
    await goto(`${lang}/`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(asked.filter((path) => path.includes("search"))).toEqual([]);
    const words = searchWords[lang];
    const box = page.getByRole("dialog", { name: words.title });
    await page.keyboard.press("/");
    await box.waitFor();
    const title = panel?.title(lang) ?? "";
    await page.keyboard.type(title.toUpperCase());
    await expect.poll(() => box.locator("a").first().textContent(), soon).toContain(title);
    expect(asked).toContain(`/${lang}/search.json`);
    await page.keyboard.press("Enter");
    await page.waitForURL(({ pathname, hash }) => pathname + hash === `/${lang}/turnaround/#turnaround-segments`);
    await page.getByRole("button", { name: pageWords[lang].search, exact: true }).click();
    await box.waitFor();
    await page.keyboard.type("eg");
    await page.keyboard.type("fr");
    await expect.poll(() => box.locator("a").first().textContent(), soon).toBe(`${words.kinds.gene} EGFR`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(({ pathname, search }) => pathname + search === `/${lang}/genes/?gene=EGFR`);
    await page.locator('html[data-script="on"]').waitFor();
    await page.keyboard.press("/");
    await box.waitFor();
    await page.keyboard.type("oslo");
    await expect
      .poll(() => box.locator("a").first().textContent(), soon)
      .toBe(`${words.kinds.site} Oslo universitetssykehus`);
    const to = async () => {
      await box.locator("a").first().dispatchEvent("pointerover"); // as a reader who comes near
      return new URL((await box.locator("a").first().getAttribute("href")) ?? "").search;
    };
    await expect.poll(to, soon).toBe(site === "exact" ? "?site=OUS" : "?gene=EGFR");
    await box.locator("input").fill("zzz");
    await expect.poll(() => box.locator("[role=status]").textContent(), soon).toBe(words.nothing("zzz"));
    await page.keyboard.press("Escape");
    expect(await box.count()).toBe(0);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  },
);

test("says so where its list is not to be had", async () => {
  const { page, goto } = await visit();
  await goto("en/");
  await page.route("**/search.json", (route) => route.abort());
  await page.keyboard.press("/");
  await expect.poll(() => page.locator(".search-box [role=status]").textContent(), soon).toBe(searchWords.en.absent);
});
