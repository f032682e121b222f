import { expect, test } from "vitest";
import { paperWidth } from "../../src/components/sizes.ts";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { ofEach } from "../whole.ts";
import { soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { bothSites, figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

/** Runs in the page before its own code: counts how often it is printed, and what it was when it was. */
function watchPrinting(): void {
  const printed: object[] = [];
  Object.assign(globalThis, { printed });
  window.print = () => {
    window.dispatchEvent(new Event("beforeprint"));
    const tables = [...document.querySelectorAll(".view[data-view=table] table")].length;
    printed.push({
      tables: document.documentElement.classList.contains("with-tables") ? tables : 0,
      address: document.querySelector("[data-address]")?.textContent,
      signs: document.querySelectorAll("[data-qr] path").length,
    });
  };
}

const pair = "releases/2023-07-31_2023-10-31";
const sheetsOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.each(langs)(
  "is printed by its button and by the keys of the browser, with its address and, where asked for, its tables (%s)",
  async (lang) => {
    const { page, goto, drawn, errors, outside } = await visit({ alone: true });
    await page.addInitScript(watchPrinting);
    const path = `${lang}/turnaround/`;
    await goto(`${path}?site=${choices.sites[0]}#turnaround-total`);
    await drawn(1);
    const address = page.url().replace(/#.*/, "");
    const printed = () => page.evaluate(() => Reflect.get(globalThis, "printed"));
    await page.keyboard.press("Control+p");
    await expect.poll(printed, soon).toEqual([{ tables: 0, address, signs: 2 }]);
    await page.getByRole("button", { name: pageWords[lang].print, exact: true }).click();
    await page.getByLabel(pageWords[lang].withTables).check();
    await page.getByRole("button", { name: pageWords[lang].toPaper }).click();
    const panels = figurePages.find((each) => each.path === path)?.panels ?? [];
    await expect.poll(printed, soon).toEqual([
      { tables: 0, address, signs: 2 },
      { tables: panels.length, address, signs: 2 },
    ]);
    expect(await page.locator("html.with-tables").count(), "afterwards").toBe(0);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  },
);

/** A figure that has a sheet to itself, in pixels of paper: the other half of the sheet has as much room, with words beside it. */
const tallFrom = 380;
const sheet = { width: 688, height: 1000, room: (273 / 25.4) * 96 };

/** Runs in the page: heights of the figures that stand on paper, and the smallest text in each, in points. */
function onPaper(): readonly { readonly height: number; readonly least: number }[] {
  const figures = [...document.querySelectorAll<SVGSVGElement>(".drawing svg")].filter((svg) => svg.checkVisibility());
  return figures.map((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    const sizes = [...svg.querySelectorAll("text, tspan")].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    const { width: drawn, height: high } = svg.viewBox.baseVal;
    return { height, least: Math.min(...sizes) * Math.min(width / drawn, height / high) * 0.75 };
  });
}

/** Runs in the page: how much higher than a sheet's room, in pixels, the highest card is with the head and foot of the sheet; below 0 it fits. */
function overSheet(room: number): number {
  const high = (each: Element) => each.getBoundingClientRect().height;
  const around = [...document.querySelectorAll("body > header, body > footer")].map(high);
  return (
    Math.max(...[...document.querySelectorAll(".cards > .card")].map(high)) + around.reduce((a, b) => a + b, 0) - room
  );
}

// The page of one unit is a letter without figures.
const english = figurePages.filter(({ lang, path }) => lang === "en" && !path.includes("/unit/"));
test.each(english)("/$path takes a sheet for two figures, or one where a figure is tall", async ({ path, panels }) => {
  const { page, goto } = await visit({ alone: true });
  await goto(path);
  const sheets = sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print" });
  expect(
    await page.evaluate(overSheet, sheet.room),
    "a card is higher than its sheet: lines go to the next",
  ).toBeLessThan(0);
  const figures = await page.evaluate(onPaper);
  expect(figures.length).toBe(panels.length);
  const tall = figures.filter(({ height }) => height > tallFrom).length;
  // There a figure of less than half a sheet stands between two that leave it no room.
  const spare = path === "en/turnaround/" ? 1 : 0;
  expect(sheets).toBeLessThanOrEqual(Math.ceil((panels.length - tall) / 2) + tall + spare);
  for (const { least } of figures) expect(least, "points of the smallest text").toBeGreaterThanOrEqual(7.5);
});

const short = langs.flatMap((lang) => [
  [`${lang}/privacy/`, "exact"] as const,
  ...bothSites.map((site) => [`${lang}/accessibility/`, site] as const),
]);
test.each(ofEach(short, ([path, site]) => `${path.slice(3)} ${site}`))(
  "/%s is printed on one sheet (%s)",
  async (path, site) => {
    const { page, goto } = await visit({ site, alone: true });
    await goto(path);
    expect(sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBe(1);
  },
);

/** Runs in the page: what is called by more lines than stand beside it, and how far the words of the foot keep from what is above. */
function beside(): { readonly taller: readonly string[]; readonly terms: number; readonly gap: number } {
  const end = (each: Element) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return range.getBoundingClientRect().bottom;
  };
  const terms = [...document.querySelectorAll(":is(.parts, .was-is) dt")].filter((term) => term.checkVisibility());
  const said = [...document.querySelectorAll(":is(.parts, .was-is) dd")].filter((each) => each.checkVisibility());
  const taller = terms.filter((term, i) => end(term) > (said[i]?.getBoundingClientRect().bottom ?? 0) + 1);
  const foot = document.querySelector("body > footer");
  const first = [...(foot?.querySelectorAll("p") ?? [])].find((each) => each.checkVisibility());
  const gap = (first?.getBoundingClientRect().top ?? 0) - (foot?.getBoundingClientRect().top ?? 0);
  if (said.length !== terms.length) throw new Error(`${terms.length} terms, ${said.length} parts`);
  return { taller: taller.map(({ textContent }) => textContent ?? ""), terms: terms.length, gap };
}

const listing = bothSites.flatMap((site) =>
  langs.flatMap((lang) => ["methods", pair].map((name) => [site, `${lang}/${name}/`, name] as const)),
);
test.each(ofEach(listing, ([, , name]) => name, 2))(
  "no term on paper reaches into the next one, and no text into the foot (%s, /%s)",
  async (site, path) => {
    const { page, goto } = await visit({ site, viewport: sheet, alone: true });
    await goto(path);
    await page.emulateMedia({ media: "print" });
    const { taller, terms, gap } = await page.evaluate(beside);
    expect(terms).toBeGreaterThan(20);
    expect(taller).toEqual([]);
    expect(gap).toBeGreaterThanOrEqual(4);
  },
);

test.each([
  ["methods", ".parts dd"],
  [pair, ".was-is > div"],
])("what is said of one thing stays on one sheet: %s", async (name, part) => {
  const { page, goto } = await visit({ alone: true });
  await goto(`en/${name}/`);
  await page.emulateMedia({ media: "print" });
  const broken = await page.evaluate(
    (each) =>
      [...document.querySelectorAll(each)].filter((found) => {
        // What stands in a grid is parted between sheets within its lines, though it asks not to be.
        const around = found.parentElement ? getComputedStyle(found.parentElement).display : "";
        return getComputedStyle(found).breakInside !== "avoid" || around !== "flow-root";
      }).length,
    part,
  );
  expect(await page.locator(part).count()).toBeGreaterThan(20);
  expect(broken).toBe(0);
});

test("what was drawn for a wide window is drawn anew for paper, and stays for the screen", async () => {
  const { page, goto, drawn } = await visit({ viewport: { width: 1440, height: 900 }, alone: true });
  await goto(`en/turnaround/?site=${choices.sites[0]}`);
  await drawn(1);
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>(".drawing svg")]
        .filter((svg) => svg.checkVisibility())
        .map((svg) => svg.viewBox.baseVal.width),
    );
  const before = await shown();
  expect(Math.min(...before)).toBeGreaterThan(800);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await shown(), "on the screen").toEqual(before);
  await page.emulateMedia({ media: "print" });
  expect(await shown(), "on paper").toEqual(before.map(() => paperWidth));
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".for-paper").count()).toBe(0);
  expect(await shown()).toEqual(before);
});

test.each([
  ["a site", `?site=${choices.sites[0]}`, /^Half of reports/],
  ["nobody", `?site=${choices.sites.at(-1)}`, /^No sample that was received/],
])("what is chosen is what stands on paper, once and with its name: %s", async (_, address, first) => {
  const { page, goto, drawn } = await visit({ alone: true });
  await goto(`en/turnaround/${address}`);
  await drawn(1);
  const said = await page.locator(".answer").allTextContents();
  expect(said[0]).toMatch(first);
  await page.evaluate(() => {
    for (const time of ["once", "again"]) dispatchEvent(new CustomEvent("beforeprint", { detail: time }));
  });
  await page.emulateMedia({ media: "print" });
  const onPaper = await page.evaluate(() =>
    [...document.querySelectorAll(".cards > .card")].map((card) => {
      const shown = [...card.querySelectorAll(".drawing svg.chart")].filter((svg) => svg.checkVisibility());
      return shown.map((svg) => [svg.closest(".for-paper") !== null, svg.querySelector("desc")?.textContent]);
    }),
  );
  expect(onPaper.length).toBe(said.length);
  for (const [i, figures] of onPaper.entries()) {
    for (const figure of figures) expect(figure).toEqual([true, expect.stringContaining(said[i] ?? "none")]);
    expect(figures.length, "figures of a card").toBeLessThanOrEqual(1);
  }
  expect(await page.locator("[data-address]").textContent()).toContain(address);
  const name = choices.manifest.study.sites.find(({ code }) => address.includes(`site=${code}`))?.name ?? "none";
  expect(await page.locator("body > header, .filters").allInnerTexts()).toContainEqual(expect.stringContaining(name));
});

test("the events under a figure are a sentence on paper: no button, and a space after each", async () => {
  const { page, goto } = await visit();
  await goto("en/enrolment/");
  await page.emulateMedia({ media: "print" });
  const told = page.locator("#enrolment-forecast .of-events");
  expect(await told.locator("summary").evaluate((each) => getComputedStyle(each).borderStyle)).toBe("none");
  const first = await told
    .locator("li")
    .first()
    .evaluate((each) => [getComputedStyle(each).display, getComputedStyle(each, "::after").content]);
  expect(first).toEqual(["inline", '" "']);
});
