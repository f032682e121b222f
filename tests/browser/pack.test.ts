import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { all, partsOf } from "../../src/components/pack/xml.testing.ts";
import { panels } from "../../src/panels/index.ts";
import { steering } from "../../src/panels/steering.ts";
import { type Lang, langs } from "../../src/words/lang.ts";
import { type PackKind, packKinds, packWords } from "../../src/words/pack.ts";
import { pageWords } from "../../src/words/page.ts";
import { inTurn, ofEach } from "../whole.ts";
import { soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, numbersOfSite, panelOf } from "./numbers.ts";
import { bothSites, isBuilt, type Site, sitePages } from "./pages.ts";
import { visit } from "./visit.ts";

const cases = bothSites.flatMap((site) => langs.map((lang) => ({ site, lang })));
const seven = steering.flatMap((id) => panels.find((panel) => panel.id === id) ?? []);
const [site = ""] = choices.sites;
/** Long enough for seven figures to be drawn by a machine that does other things too. */
const patient = { timeout: 60_000, interval: 100 };

const boxOf = (page: Page, lang: Lang) => page.getByRole("dialog", { name: packWords[lang].title });
const said = (page: Page) => page.locator(".pack-make [data-said]").textContent();

async function open(page: Page, lang: Lang): Promise<void> {
  await page.getByRole("button", { name: packWords[lang].title, exact: true }).click();
  await boxOf(page, lang).locator("[data-make]").first().waitFor();
}
const pick = (page: Page, lang: Lang, name: "steering" | "ofPage" | "all" | "none") =>
  boxOf(page, lang).getByRole("button", { name: packWords[lang][name], exact: true }).click();
const press = (page: Page, lang: Lang, kind: PackKind) =>
  boxOf(page, lang).getByRole("button", { name: packWords[lang].kinds[kind], exact: true }).click();

/** Has a file made, and reads it. */
async function made(page: Page, lang: Lang, kind: PackKind) {
  const coming = page.waitForEvent("download", { timeout: 100_000 });
  await press(page, lang, kind);
  const saved = await coming;
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(readFileSync(await saved.path())) };
}

/** The titles of the slides of a deck, without the first. */
function titlesOf(bytes: Uint8Array): readonly string[] {
  const { trees } = partsOf(bytes);
  const slides = [...trees].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, tree]) => tree);
  const isTitle = (shape: (typeof slides)[number]) =>
    all(shape, "p:ph").some(({ attributes }) => attributes["type"] === "title");
  return slides
    .flatMap((slide) =>
      all(slide, "p:sp")
        .filter(isTitle)
        .map(({ text }) => text),
    )
    .slice(1);
}

test.each(ofEach(cases, ({ site }) => site))(
  "seven figures are slides after three clicks ($site, $lang)",
  async ({ site: of, lang }) => {
    const { page, goto, errors, outside } = await visit({ site: of });
    await page.addInitScript(() => {
      let clicks = 0;
      document.addEventListener("click", ({ isTrusted }) => {
        if (isTrusted) clicks += 1;
        Object.assign(globalThis, { clicks });
      });
    });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await goto(`${lang}/methods/`);
    const before = asked.length;
    await open(page, lang);
    await pick(page, lang, "steering");
    const { name, bytes } = await made(page, lang, "pptx");
    expect(await page.evaluate(() => Reflect.get(globalThis, "clicks"))).toBe(3);
    expect(before, "nothing of it comes before").toBeLessThan(12);
    expect(name).toBe(`meeting-pack_${choices.manifest.release}_simulated.pptx`);
    const told = await numbersOfSite[of](seven, lang);
    expect(titlesOf(bytes)).toEqual(seven.map(({ id }) => panelOf(told, id).verdict));
    const { tree, files } = partsOf(bytes);
    for (let i = 1; i <= 8; i += 1) expect(tree(`ppt/slides/slide${i}.xml`).text).toContain(pageWords[lang].simulated);
    const pictures = Object.entries(files).filter(([path]) => /media\/.+\.png$/.test(path));
    expect(pictures.length).toBeGreaterThan(4);
    for (const [path, content] of pictures) expect(content.length, path).toBeGreaterThan(8_000);
    expect(await said(page)).toContain(packWords[lang].ready(7));
    expect(await boxOf(page, lang).getByRole("link").getAttribute("download")).toBe(name);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  },
);

test("every page has its button", () => {
  const html = (of: Site, path: string) => readFileSync(join(sites[of].out, path, "index.html"), "utf8");
  const built = sitePages.filter(({ site: of, path }) => isBuilt(of, path));
  expect(built.length).toBeGreaterThan(40);
  expect(built.filter(({ site: of, path }) => !html(of, path).includes('data-box="pack"'))).toEqual([]);
});

test.each(inTurn(langs, 0))("a pack holds what is chosen, and each figure says what it shows (%s)", async (lang) => {
  const { page, goto, errors } = await visit();
  await goto(`${lang}/turnaround/?site=${site}&days=working`); // opened before the figures follow: it waits for them
  await open(page, lang);
  expect(await boxOf(page, lang).locator("p").first().textContent()).toContain("Oslo universitetssykehus");
  await pick(page, lang, "steering");
  const { name, bytes } = await made(page, lang, "xlsx");
  expect(name).toBe(`meeting-pack_${choices.manifest.release}_simulated_site-${site}.xlsx`);
  const { tree } = partsOf(bytes);
  const told = await numbers(seven, lang, `site=${site}`, "days=working");
  const strings = all(tree("xl/sharedStrings.xml"), "si").map(({ text }) => text);
  for (const panel of seven) expect(strings, panel.id).toContain(panelOf(told, panel.id).verdict);
  const working = pageWords[lang].choices.days.values?.["working"]?.toLowerCase() ?? "";
  expect(strings.filter((text) => text.includes(working)).length).toBeGreaterThan(0);
  expect(strings.join(" ")).toContain(pageWords[lang].unchosen.days);
  expect(all(tree("xl/workbook.xml"), "sheet").length).toBe(8);
  expect(errors).toEqual([]);
});

test("where two choices are compared, the slides compare them, also of figures of other pages", async () => {
  const { page, goto } = await visit();
  const [, other = ""] = choices.sites;
  await goto(`en/?site=${site}&vs=site:${other}`);
  await open(page, "en");
  await pick(page, "en", "steering");
  const { bytes } = await made(page, "en", "pptx");
  const texts = [...partsOf(bytes).trees].flatMap(([path, tree]) => (path.includes("notes") ? [] : all(tree, "p:sp")));
  const compared = new Set(texts.map(({ text }) => text).filter((text) => text.includes("compared with")));
  expect(compared.size, "on the first slide and under figures").toBeGreaterThan(1);
});

test("figures are found, chosen, put in order and left out by keyboard, and lie in an archive as they are saved", async () => {
  const { page, goto, errors } = await visit({ site: "partners" });
  await goto("en/concordance/");
  const words = packWords.en;
  await page.getByRole("button", { name: words.title, exact: true }).focus();
  await page.keyboard.press("Enter");
  const box = boxOf(page, "en");
  const find = box.getByLabel(words.find);
  await find.waitFor();
  const [first, second, third] = ["vaf", "tmb", "msi"].map((id) => panels.find((panel) => panel.id === id));
  if (!first || !second || !third) throw new TypeError("no such panels");
  for (const panel of [first, second, third]) {
    await find.focus();
    await find.fill(panel.title("en"));
    await expect.poll(() => box.locator("[data-of] label:visible").count(), soon).toBeLessThan(4);
    await box.getByRole("checkbox", { name: panel.title("en") }).focus();
    await page.keyboard.press("Space");
  }
  const order = () => box.locator(".pack-order li > span:first-child").allTextContents();
  const titles = [first, second, third].map((panel) => panel.title("en"));
  expect(await order()).toEqual(titles);
  await box.getByRole("button", { name: words.up(third.title("en")) }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await order()).toEqual([titles[2], titles[0], titles[1]]);
  expect(await said(page)).toBe(words.moved(third.title("en"), 1, 3));
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-up"))).toBe("msi");
  await box.getByRole("button", { name: words.remove(first.title("en")) }).focus();
  await page.keyboard.press("Enter");
  expect(await order()).toEqual([titles[2], titles[1]]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-remove"))).toBe("tmb");
  const { bytes } = await made(page, "en", "zip");
  const files = unzipSync(bytes);
  const text = (path: string) => new TextDecoder().decode(files[path]);
  const described: { readonly resources: readonly { readonly name: string; readonly path: string }[] } = JSON.parse(
    text("datapackage.json"),
  );
  expect(described.resources.map(({ name }) => name)).toEqual(
    ["msi", "tmb"].flatMap((id) =>
      ["csv", "csv-nb", "json", "arrow", "svg", "png", "slide"].map((kind) => `${id}-${kind}`),
    ),
  );
  const told = await numbersOfSite.partners([second, third], "en");
  for (const id of ["msi", "tmb"]) {
    const path = described.resources.find(({ name }) => name === `${id}-json`)?.path ?? "";
    const { columns, rows } = panelOf(told, id);
    expect(JSON.parse(text(path))).toMatchObject({ columns, rows });
  }
  expect(text("README.md")).toContain(pageWords.en.simulatedLong);
  expect(text("CITATION.txt")).toContain("/en/concordance/?release=");
  await page.keyboard.press("Escape");
  expect(await box.count()).toBe(0);
  await open(page, "en");
  expect(await order(), "what was chosen is still there").toEqual([titles[2], titles[1]]);
  expect(errors).toEqual([]);
});

test.each(inTurn(langs, 1))(
  "a pack is printed by itself, one or two figures a sheet, with contents, source and sign (%s)",
  async (lang) => {
    const { page, goto, errors } = await visit({ site: "partners", alone: true });
    await page.addInitScript(() => {
      window.print = () => {
        window.dispatchEvent(new Event("beforeprint"));
        Object.assign(globalThis, { printed: true });
      };
    });
    await goto(`${lang}/`);
    await open(page, lang);
    await pick(page, lang, "steering");
    await press(page, lang, "paper");
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "printed")), patient).toBe(true);
    await page.emulateMedia({ media: "print" });
    const paper = page.locator(".pack-paper");
    const told = await numbersOfSite.partners(seven, lang);
    const verdicts = seven.map(({ id }) => panelOf(told, id).verdict);
    expect(await paper.locator(".answer").allTextContents()).toEqual(verdicts);
    const listed = await paper.locator("nav li").allTextContents();
    for (const [i, verdict] of verdicts.entries()) expect(listed[i]).toContain(verdict);
    expect(await paper.locator(".pack-sign path").count()).toBe(2);
    expect(await paper.textContent()).toContain(pageWords[lang].simulatedLong);
    expect(await page.locator("main, body > header, footer.foot, dialog").filter({ visible: true }).count()).toBe(0);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(3);
    expect(sheets).toBeLessThan(9);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await paper.count()).toBe(0);
    expect(errors).toEqual([]);
  },
);

test("where no picture can be drawn, the slides have the rest and it is said", async () => {
  const { page, goto } = await visit({ site: "partners", alone: true });
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await goto("en/");
  await open(page, "en");
  await pick(page, "en", "ofPage");
  const { bytes } = await made(page, "en", "pptx");
  expect(titlesOf(bytes).length).toBe(2);
  expect(partsOf(bytes).tree("ppt/slides/slide2.xml").text).toContain(packWords.en.noPicture);
  expect(await said(page)).toContain(packWords.en.noPictures);
  const zipped = await made(page, "en", "zip");
  const names = Object.keys(unzipSync(zipped.bytes));
  expect(names.filter((name) => name.endsWith(".png"))).toEqual([]);
  expect(names.filter((name) => name.endsWith(".svg")).length).toBe(2);
});

test("a figure whose numbers cannot be had stands in the pack with the reason", async () => {
  const { page, goto } = await visit({ alone: true });
  for (const lost of ["**/engine/**", "**/answers.*.enrolment.*.json"])
    await page.route(lost, (route) => route.abort());
  await goto("en/methods/");
  await open(page, "en");
  await pick(page, "en", "steering");
  const titles = titlesOf((await made(page, "en", "pptx")).bytes);
  const lost = seven.filter((panel) => panel.page === "enrolment");
  expect(lost.length).toBe(2);
  const told = await numbers(seven, "en");
  const { missing, failed } = pageWords.en.reasons;
  for (const [i, { id }] of seven.entries()) {
    const reasons = [missing, failed].map(packWords.en.unanswered);
    if (lost.some((panel) => panel.id === id)) expect(reasons).toContain(titles[i]);
    else expect(titles[i]).toBe(panelOf(told, id).verdict);
  }
  expect(await said(page)).toContain(packWords.en.lost(lost.map((panel) => panel.title("en")).join(" · ")));
});

test("what does not load is said in one sentence, and what does is still made", async () => {
  const { page, goto } = await visit({ site: "partners", alone: true });
  await goto("en/");
  await page.route("**/_astro/slides*.js", (route) => route.abort());
  await open(page, "en");
  await press(page, "en", "xlsx");
  expect(await said(page)).toBe(packWords.en.chooseFirst);
  await pick(page, "en", "ofPage");
  await press(page, "en", "pptx");
  await expect.poll(() => said(page), soon).toBe(packWords.en.failed(pageWords.en.reasons.missing));
  expect((await made(page, "en", "xlsx")).bytes.length).toBeGreaterThan(3_000);
  await goto("nb/");
  await page.route("**/_astro/box*.js", (route) => route.abort());
  await page.getByRole("button", { name: packWords.nb.title, exact: true }).click();
  await expect.poll(() => page.locator("[data-refusal]").textContent(), soon).toBe(packWords.nb.off);
});

/** Presses Stop at the very moment at which the box says a text, however fast figures are drawn. */
const stopAt = (page: Page, text: string): Promise<void> =>
  boxOf(page, "en").evaluate((box, text) => {
    new MutationObserver((_, watch) => {
      if (!box.querySelector("[data-said]")?.textContent?.includes(text)) return;
      watch.disconnect();
      box.querySelector<HTMLElement>("[data-stop]")?.click();
    }).observe(box, { subtree: true, childList: true, characterData: true });
  }, text);

test("all figures make one pack, which says how far it is and can be stopped", async () => {
  const { page, goto, errors } = await visit({ site: "partners" });
  await goto("en/");
  await open(page, "en");
  await pick(page, "en", "all");
  const words = packWords.en;
  await stopAt(page, `2 of ${panels.length}: `);
  await press(page, "en", "pptx");
  await expect.poll(() => said(page), patient).toBe(words.stopped);
  expect(await boxOf(page, "en").getByRole("link").count()).toBe(0);
  const { bytes } = await made(page, "en", "xlsx");
  expect(all(partsOf(bytes).tree("xl/workbook.xml"), "sheet").length).toBe(panels.length + 1);
  expect(await said(page)).toBe(words.ready(panels.length));
  expect(errors).toEqual([]);
});

test("a pack that is stopped when all its figures are drawn makes no file either, and says so", async () => {
  const { page, goto, errors } = await visit({ site: "partners", alone: true });
  await page.addInitScript(() =>
    Object.assign(globalThis, { prints: 0, print: () => Reflect.set(globalThis, "prints", 1) }),
  );
  await goto("en/");
  await open(page, "en");
  await pick(page, "en", "ofPage");
  const words = packWords.en;
  for (const kind of packKinds) {
    await stopAt(page, words.joining);
    await press(page, "en", kind);
    await boxOf(page, "en").locator(".pack-progress").waitFor({ state: "hidden" }); // until then it says what became of the kind before
    expect(await said(page), kind).toBe(words.stopped);
    expect(await boxOf(page, "en").getByRole("link").count(), kind).toBe(0);
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, "prints"))).toBe(0);
  expect(errors).toEqual([]);
});

test.each([1280, 360])(
  "its box has no fault that axe finds, in the light theme and in the dark (%i pixels wide)",
  async (width) => {
    const { page, goto } = await visit({ site: "partners", alone: true, viewport: { width, height: 740 } });
    await page.addInitScript({ content: axe.source });
    await goto("nb/");
    await open(page, "nb");
    await pick(page, "nb", "steering");
    const box = boxOf(page, "nb");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => Reflect.get(globalThis, "axe").run("dialog.pack"));
      expect(violations, colorScheme).toEqual([]);
    }
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    const small = await box
      .locator("button:visible, summary:visible, label:visible")
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 24).map(({ textContent }) => textContent),
      );
    expect(small).toEqual([]);
  },
);
