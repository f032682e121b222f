import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Lang } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { choices } from "./choices.ts";
import { bothSites, figurePages, pagesInTurn } from "./pages.ts";
import { type Visit, visit } from "./visit.ts";

const due = new Date(`${choices.manifest.study.next_update}T12:00:00`);
/** So many months after the release that is announced, on the last day of a month as it is. */
const monthsLater = (n: number): string =>
  new Date(Date.UTC(due.getFullYear(), due.getMonth() + 1 + n, 0)).toISOString().slice(0, 10);
const daysLater = (n: number): string => new Date(due.getTime() + n * 86_400_000).toISOString().slice(0, 10);

const said = ({ page }: Visit) => page.locator(".stamp .older").textContent();
const isSeen = ({ page }: Visit) => page.locator(".stamp .older").isVisible();

test.each(bothSites)(
  "every page of the site %s says, on screen and on paper, by how many months its numbers are older than announced",
  async (site) => {
    const there = await visit({ today: monthsLater(7), site });
    for (const { lang, path } of pagesInTurn.filter((each) => each.site === site)) {
      await there.goto(path);
      await there.page.emulateMedia({ media: "screen" });
      expect(await said(there), path).toBe(pageWords[lang].older.months("7"));
      expect(await isSeen(there), path).toBe(true);
      await there.page.emulateMedia({ media: "print" });
      expect(await isSeen(there), `${path}, on paper`).toBe(true);
    }
    expect(there.errors).toEqual([]);
  },
);

test.each([
  [daysLater(1), pageWords.nb.older.day("1")],
  [daysLater(20), pageWords.nb.older.days("20")],
  [monthsLater(1), pageWords.nb.older.month("1")],
  [monthsLater(26), pageWords.nb.older.months("26")],
])("on %s it says: %s", async (today, expected) => {
  const there = await visit({ today });
  await there.goto("nb/methods/");
  expect(await said(there)).toBe(expected);
});

test.each([[choices.manifest.study.data_cut], [daysLater(-1)], [daysLater(0)]])(
  "on %s, before new numbers are late, nothing is said",
  async (today) => {
    const there = await visit({ today });
    await there.goto("en/");
    await there.page.locator("data-card .views a").first().waitFor();
    expect(await isSeen(there)).toBe(false);
    expect(await said(there)).toBe("");
  },
);

test("without JavaScript, nobody knows the day and nothing is said", async () => {
  const there = await visit({ javaScriptEnabled: false });
  await there.goto("en/");
  expect(await isSeen(there)).toBe(false);
});

const downloads = figurePages.filter(({ page }) => page === "sites");

/** Saves the first card's file of a kind from a page without filters. */
async function saveFirst({ page }: Visit, kind: string): Promise<{ name: string; text: string }> {
  const card = page.locator("data-card").first();
  await card.locator('.views a[data-view="download"]').click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    card.locator(`[data-download="${kind}"]`).click(),
  ]);
  const text = (await buffer(await download.createReadStream())).toString();
  return { name: download.suggestedFilename(), text };
}

const kinds = ["csv", "excel-nb.csv", "json", "svg"];
const sentence = (lang: Lang) => pageWords[lang].older.months("3");

test.each(downloads)("a file saved late from /$path says so, without filters too", async ({ lang, path }) => {
  const there = await visit({ today: monthsLater(3) });
  await there.goto(path);
  for (const kind of kinds) {
    const { name, text } = await saveFirst(there, kind);
    expect(text, name).toContain(sentence(lang));
    expect(name).toContain(choices.manifest.release);
  }
  expect((await saveFirst(there, "arrow")).name).toMatch(/\.arrow$/);
  expect([...there.errors, ...there.outside]).toEqual([]);
});

test("a file saved in time says nothing of age", async () => {
  const there = await visit({ today: choices.manifest.study.data_cut });
  await there.goto("en/sites/");
  for (const kind of kinds) expect((await saveFirst(there, kind)).text).not.toContain("older than");
});

test.each([[["**/engine/**", "**/answers.*"]], [["**/_astro/live.*.js"]], [["**/release.json"]]])(
  "where %s cannot be had, the file that the build made is saved",
  async (blocked) => {
    const there = await visit({ today: monthsLater(3) });
    for (const files of blocked) await there.page.route(files, (route) => route.abort());
    await there.goto("en/sites/");
    const { text } = await saveFirst(there, "json");
    expect(JSON.parse(text)).toMatchObject({ release: choices.manifest.release, older_than_announced: null });
  },
);
