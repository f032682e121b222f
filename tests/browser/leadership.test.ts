import { buffer } from "node:stream/consumers";
import axe from "axe-core";
import type { BrowserContext, Page, Request } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { exactExamples } from "../../src/components/explore/examples.ts";
import { genesOf } from "../../src/components/gene-names.ts";
import { all as allOf, partsOf as partsOfFile } from "../../src/components/pack/xml.testing.ts";
import { cubesRead } from "../../src/engine/reads.ts";
import { openRelease } from "../../src/engine/release.ts";
import { partsOf, toHex } from "../../src/leadership/format.ts";
import { formatLink } from "../../src/leadership/link.ts";
import { type Pack, packing } from "../../src/leadership/pack.ts";
import { viewsBeforehand } from "../../src/panels/beforehand.ts";
import { panels as allPanels } from "../../src/panels/index.ts";
import { steering } from "../../src/panels/steering.ts";
import { noFilters } from "../../src/state/filters.ts";
import { exploreWords } from "../../src/words/explore.ts";
import { formats } from "../../src/words/format.ts";
import { type Lang, langs } from "../../src/words/lang.ts";
import { leadershipWords } from "../../src/words/leadership.ts";
import { packWords } from "../../src/words/pack.ts";
import { shareWords } from "../../src/words/share.ts";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { known } from "./known.ts";
import { answering, numbers, panelOf, roundedNumbers } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { differences, readCards } from "./read-card.ts";
import { savesWhatItShows } from "./saved.ts";
import { type Visit, visit } from "./visit.ts";

const release = openRelease("data");
const receiver = { receiver: "Ada & Ole <IMPRESS>", made_on: "2026-11-29", expires_on: "2098-12-31" };
type Made = Awaited<ReturnType<Pack>>;

const knownGenes = genesOf(release);
let made: Made;
let other: Made;
beforeAll(async () => {
  const engine = await answering;
  const views = viewsBeforehand(release.manifest);
  const told = views.map(async ({ name, answers }) => [name, await answers(engine)] as const);
  made = await packing({ release, genes: knownGenes, answers: new Map(await Promise.all(told)) })(receiver);
  other = await packing({ release, genes: [], answers: new Map() })(receiver);
});

const fragmentOf = (link: Pick<Made, "key" | "file">): string => formatLink(link).replace(/^.*#/, "#");
const [site = ""] = choices.sites;
const pageOf = (lang: Lang, name: string) => {
  const found = figurePages.find((known) => known.lang === lang && known.page === name);
  if (!found) throw new RangeError(`no page ${name}`);
  return found;
};

/** Serves a receiver's file; answers what was asked for. */
async function withFile({ page }: Visit, { file, bytes }: Pick<Made, "file" | "bytes">): Promise<void> {
  await page.route(`**/leadership/${file}.bin`, (route) =>
    route.fulfill({ contentType: "application/octet-stream", body: Buffer.from(bytes) }),
  );
}

const viewOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["view"]);
const stands = (page: Page) => expect.poll(() => viewOf(page), soon).toBe("leadership");

type Shown = { readonly lang: string; readonly page: string };
/** Waits until a page has come into the document, in exact counts. */
const arrives = (page: Page, { lang, page: name }: Shown) =>
  expect
    .poll(
      () => page.evaluate(() => ({ ...document.body.dataset, view: document.documentElement.dataset["view"] })),
      soon,
    )
    .toMatchObject({ view: "leadership", lang, page: name });

/** Everything that a page, its browser and its host come to know; what a key must not stand in. */
function watch(context: BrowserContext): { readonly seen: () => Promise<string> } {
  const requests: Request[] = [];
  const said: string[] = [];
  context.on("request", (request) => requests.push(request));
  context.on("console", (message) => said.push(message.text()));
  return {
    seen: async () => {
      const sent = requests.map(async (each) => [each.url(), await each.allHeaders(), each.postData()]);
      const pages = context.pages().map((page) => page.evaluate(known));
      return JSON.stringify([await Promise.all(sent), await Promise.all(pages), said, await context.storageState()]);
    },
  };
}

/** Which methods a page tells: those of exact counts, of rounded ones. */
async function methodsOf(page: Page): Promise<{ readonly exact: boolean; readonly rounded: boolean }> {
  const shown = (of: string) => page.locator(of).filter({ visible: true }).count();
  return { exact: (await shown(".for-leadership")) > 0, rounded: (await shown(".for-partners")) > 0 };
}

test("a link shows exact counts on every page, with filters, in both languages, and says so on screen, paper and files", async () => {
  const there = await visit({ site: "partners", alone: true });
  const { page, goto, errors, outside } = there;
  const { seen } = watch(page.context());
  await withFile(there, made);
  await page.addInitScript(() => {
    document.addEventListener("drawn", () => {
      Object.assign(globalThis, {
        wasCovered: getComputedStyle(document.querySelector("main") ?? document.body).visibility,
      });
    });
  });
  const turnaround = pageOf("en", "turnaround");
  const genes = pageOf("en", "genes");
  await goto(`${turnaround.path}?site=${encodeURIComponent(site)}${fragmentOf(made)}`);
  expect(new URL(page.url()).hash).toBe("");
  const first = page.locator("head :is(script, link, style)").first();
  expect(await first.evaluate((element) => [element.tagName, element.getAttribute("src")])).toEqual(["SCRIPT", null]);
  await stands(page);
  expect(await page.evaluate(() => Reflect.get(globalThis, "wasCovered")), "until all is drawn").toBe("hidden");
  await agrees(page, turnaround.panels, "en", `site=${site}`);
  await page.locator("#turnaround-total [data-share]").click();
  const shared = page.locator("dialog.share");
  await shared.waitFor();
  expect(await shared.textContent()).toContain(leadershipWords.en.mark);
  expect(await shared.textContent()).toContain(shareWords.en.noKey);
  const handedOn = await shared
    .locator("input, textarea")
    .evaluateAll((fields) => fields.map((field) => Reflect.get(field, "value")));
  expect(handedOn[2] + handedOn[3]).toContain(turnaround.path);
  expect(JSON.stringify(handedOn)).not.toMatch(/#v=|%23v/);
  for (const part of [toHex(made.key), fragmentOf(made).slice(3, 20)])
    expect(JSON.stringify(handedOn)).not.toContain(part);
  await page.keyboard.press("Escape");

  const words = leadershipWords.en;
  const mark = page.locator(".leadership");
  const shown = (await mark.textContent()) ?? "";
  for (const said of [words.mark, receiver.receiver, formats.en.day(receiver.expires_on)])
    expect(shown).toContain(said);
  await page.emulateMedia({ media: "print" });
  expect(await mark.locator("b").isVisible()).toBe(true);
  expect(await mark.locator("button").isVisible()).toBe(false);
  expect(await page.locator(".licence").filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: "screen" });

  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="tumour_group"]').selectOption(choices.group);
  await settled(there, 2);
  const chosen = [`site=${site}`, `tumour_group=${choices.group}`];
  await agrees(page, turnaround.panels, "en", ...chosen);
  const told = await numbers(turnaround.panels, "en", ...chosen);
  const filters = { ...noFilters, site, tumour_group: choices.group };
  const files = await savesWhatItShows(page, turnaround.panels, told, filters);
  for (const { json, svg } of Object.values(files)) {
    expect(JSON.parse(json?.text ?? "")).toMatchObject({ audience: words.mark, licence: null });
    expect(svg?.text).toContain(words.mark);
    expect(json?.name).toContain("_leadership_");
  }
  const card = page.locator("data-card").first();
  await card.locator('.views a[data-view="download"]').click();
  for (const kind of ["csv", "excel-nb.csv", "arrow", "png"]) {
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      card.locator(`[data-download="${kind}"]`).click(),
    ]);
    expect(saved.suggestedFilename()).toContain("_leadership_");
    const bytes = await buffer(await saved.createReadStream());
    if (kind !== "png") expect(bytes.toString(), kind).toContain(words.mark);
  }

  await page.locator('header nav a[href*="/genes/"]').click();
  await arrives(page, genes);
  await agrees(page, genes.panels, "en", ...chosen);
  expect(await page.locator("#genes option").count()).toBe(knownGenes.length);
  await page.goBack();
  await arrives(page, turnaround);
  await agrees(page, turnaround.panels, "en", ...chosen);
  await page.locator(".lang a").click();
  await arrives(page, pageOf("nb", "turnaround"));
  await agrees(page, turnaround.panels, "nb", ...chosen);
  expect(await mark.textContent()).toContain(leadershipWords.nb.mark);
  expect(await page.locator("html").getAttribute("lang")).toBe("nb");
  await page.locator('header nav a[href*="/methods/"]').click();
  await arrives(page, { lang: "nb", page: "methods" });
  expect(await mark.textContent()).toContain(leadershipWords.nb.mark);
  expect(await methodsOf(page)).toEqual({ exact: true, rounded: false });
  await page.locator('footer a[href*="/privacy/"]').click();
  await arrives(page, { lang: "nb", page: "privacy" });
  expect(await mark.textContent()).toContain(leadershipWords.nb.mark);

  const everything = (await seen()).toLowerCase();
  expect(everything).toContain(made.file);
  for (const part of [
    toHex(made.key),
    toHex(made.key).slice(0, 12),
    Buffer.from(made.key).toString("base64url").toLowerCase(),
  ])
    expect(everything).not.toContain(part);
  expect([...errors, ...outside]).toEqual([]);
});

test("a key is kept for the window until the reader leaves, and not unless asked for", async () => {
  const there = await visit({ site: "partners", alone: true });
  const { page, goto, errors } = there;
  const words = leadershipWords.en;
  await page.addInitScript({ content: axe.source });
  await withFile(there, made);
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).length + sessionStorage.length);
  await goto(`en/methods/${fragmentOf(made)}`);
  await stands(page);
  expect(await databases()).toBe(0);
  await page.reload();
  expect(await viewOf(page), "not kept").toBeUndefined();
  expect(await methodsOf(page)).toEqual({ exact: false, rounded: true });

  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragmentOf(made));
  await stands(page);
  expect(new URL(page.url()).hash, "a link opened where the page already stands").toBe("");
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    fragmentOf(made).slice(0, 50),
  );
  const refused = page.locator("[data-refusal]");
  await expect.poll(() => refused.textContent(), soon).toBe(words.refused.cut(words.asBefore));
  expect(await viewOf(page), "another link that does not open").toBe("leadership");
  await page.locator("[data-keep-key]").check();
  await expect.poll(databases, soon).toBe(2);
  await page.reload();
  await stands(page);
  expect(await page.locator("[data-keep-key]").isChecked()).toBe(true);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => Reflect.get(globalThis, "axe").run(".leadership"));
    expect(violations, colorScheme).toEqual([]);
  }
  const kept = await page.evaluate(async () => {
    const opening = indexedDB.open("samsvar");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const all = opening.result.transaction("keys").objectStore("keys").getAll();
    await new Promise((resolve) => all.addEventListener("success", resolve));
    opening.result.close();
    return (all.result as { key: CryptoKey }[]).map(({ key }) => [key.extractable, key.usages.join()]);
  });
  expect(kept).toEqual([[false, "decrypt"]]);
  const beside = await page.context().newPage();
  await beside.goto(page.url());
  expect(await viewOf(beside), "another window").toBeUndefined();
  await beside.close();

  await page.locator("[data-leave]").click();
  await expect.poll(() => viewOf(page), soon).toBeUndefined();
  await expect.poll(databases, soon).toBe(0);
  expect(await page.locator(".leadership").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("a reader's own query asks the exact tables, on the way through the pages and where the link opens, and is marked", async () => {
  const there = await visit({ site: "partners", alone: true });
  const { page, goto, errors, outside } = there;
  await withFile(there, made);
  const turnaround = pageOf("en", "turnaround");
  await goto(`${turnaround.path}?site=${encodeURIComponent(site)}${fragmentOf(made)}`);
  await stands(page);
  const card = page.locator("#turnaround-total");
  await card.locator('.views a[data-view="download"]').click();
  await card.getByRole("link", { name: exploreWords.en.ofCard }).click();
  await arrives(page, { lang: "en", page: "explore" });
  const result = page.locator("[data-result]");
  await result.locator("h2").waitFor();
  expect(await page.locator(".cm-content").textContent()).toContain(`p_site := '${site}'`);
  expect(await result.textContent()).toContain(leadershipWords.en.mark);
  const [saved] = await Promise.all([page.waitForEvent("download"), result.locator('[data-save="csv"]').click()]);
  expect(saved.suggestedFilename()).toContain("_leadership");
  const lines = (await buffer(await saved.createReadStream())).toString().trim().split("\n");
  expect(lines.slice(1).every((line) => line.includes(leadershipWords.en.mark))).toBe(true);
  await page.goBack();
  await arrives(page, turnaround);
  await agrees(page, turnaround.panels, "en", `site=${site}`);

  await goto("about:blank");
  await goto(`nb/explore/${fragmentOf(made)}`);
  await stands(page);
  const [example] = exactExamples;
  const shown = () =>
    page.locator(".cm-line").evaluateAll((all) => all.map(({ textContent }) => textContent).join("\n"));
  await expect.poll(shown, soon).toBe(example?.sql);
  await page.locator("[data-run]").click();
  await result.locator("h2").waitFor();
  const consented = [...release.table("patients").objects()].flatMap((row) =>
    Reflect.get(row, "step") === "consented" ? [Number(Reflect.get(row, "patients"))] : [],
  );
  const counts = await result
    .locator("tbody td.number")
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("data-v"))));
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  expect(sum(counts)).toBe(sum(consented));
  expect(await result.textContent()).toContain(leadershipWords.nb.mark);
  expect([...errors, ...outside]).toEqual([]);
});

test("the first figures stand before the file has come, and what a broken line left out is fetched when it is wanted", async () => {
  const there = await visit({ site: "partners", alone: true });
  const { page, goto, errors } = there;
  const { path, panels } = pageOf("en", "turnaround");
  const part = made.bytes.subarray(0, Math.floor(made.bytes.length / 3));
  await page.addInitScript(
    ({ bytes, name }) => {
      const fetchReally = window.fetch;
      let times = 0;
      window.fetch = (input, init) => {
        if (!String(input).includes(name)) return fetchReally(input, init);
        times += 1;
        if (times > 1) return fetchReally(input, init);
        const body = new ReadableStream({
          start: (controller) => {
            controller.enqueue(Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)));
            addEventListener("break-line", () => controller.error(new TypeError("the line broke")));
          },
        });
        return Promise.resolve(new Response(body, { headers: { "content-type": "application/octet-stream" } }));
      };
    },
    { bytes: Buffer.from(part).toString("base64"), name: made.file },
  );
  await withFile(there, made);
  await goto(`${path}${fragmentOf(made)}`);
  await stands(page);
  await agrees(page, panels, "en");
  await page.evaluate(() => dispatchEvent(new Event("break-line")));
  await page.locator("filter-bar summary").click();
  await page.locator('filter-bar select[name="site"]').selectOption(site);
  await settled(there, 2);
  await page.locator('filter-bar select[name="tumour_group"]').selectOption(choices.group);
  await settled(there, 3);
  await agrees(page, panels, "en", `site=${site}`, `tumour_group=${choices.group}`);
  expect(errors).toEqual([]);
});

const fragments: readonly (readonly [string, (fragment: string) => string])[] = [
  ["in capitals", (fragment) => fragment.toUpperCase()],
  ["percent-encoded", (fragment) => `#${encodeURIComponent(fragment.slice(1))}`],
  ["with a full stop", (fragment) => `${fragment}.`],
  ["wrapped by a mail program", (fragment) => `${fragment.slice(0, 60)}\r\n ${fragment.slice(60)}`],
];
test("a link that a mail program has changed opens all the same", async () => {
  const there = await visit({ site: "partners", alone: true });
  await withFile(there, made);
  for (const [name, change] of fragments) {
    await there.goto("about:blank");
    await there.goto(`nb/methods/${change(fragmentOf(made))}`);
    await stands(there.page);
    expect(new URL(there.page.url()).hash, name).toBe("");
  }
  expect(there.errors).toEqual([]);
});

test("a link whose address is in capitals opens; one whose mark was encoded says that its key has been sent", async () => {
  const there = await visit({ site: "partners", alone: true });
  const { page, goto } = there;
  await withFile(there, made);
  await goto(`EN/METHODS/${fragmentOf(made).toUpperCase()}`);
  await stands(page);
  expect(new URL(page.url()).pathname).toBe("/en/methods/");
  await goto("about:blank");
  await goto(`en/${fragmentOf(made).replace("#", "%23")}`);
  await expect.poll(() => page.locator("main").textContent(), soon).toContain("its key has been sent to the host");
  expect(page.url()).not.toContain(toHex(made.key).slice(0, 12));
  await goto("en/gone/");
  expect(await page.locator("main").textContent()).toContain("There is no page at this address.");
});

const everyones = (lang: Lang): string => leadershipWords[lang].everyones;
type Refusal = {
  readonly name: string;
  readonly said: (lang: Lang) => string;
  readonly fragment?: () => string;
  readonly given?: (there: Visit) => Promise<unknown>;
  readonly today?: string;
};
const refusals: readonly Refusal[] = [
  {
    name: "cut",
    said: (lang) => leadershipWords[lang].refused.cut(everyones(lang)),
    fragment: () => fragmentOf(made).slice(0, 80),
  },
  {
    name: "with a letter that no key has",
    said: (lang) => leadershipWords[lang].refused.spoilt(everyones(lang)),
    fragment: () => fragmentOf(made).replace(/v=./, "v=x"),
  },
  {
    name: "with another's key",
    said: (lang) => leadershipWords[lang].refused.key(everyones(lang)),
    fragment: () => fragmentOf({ key: other.key, file: made.file }),
  },
  {
    name: "whose file was changed by one byte",
    said: (lang) => leadershipWords[lang].refused.changed(everyones(lang)),
    given: (there) =>
      withFile(there, { file: made.file, bytes: made.bytes.map((byte, i) => (i === 5000 ? byte ^ 1 : byte)) }),
  },
  {
    name: "whose file was changed in its last byte",
    said: (lang) => leadershipWords[lang].refused.changed(everyones(lang)),
    given: (there) =>
      withFile(there, {
        file: made.file,
        bytes: made.bytes.map((byte, i, { length }) => (i === length - 1 ? byte ^ 1 : byte)),
      }),
  },
  {
    name: "whose file is not there",
    said: (lang) => leadershipWords[lang].refused.missing(everyones(lang)),
    given: async () => {},
  },
  {
    name: "of another release",
    said: (lang) => leadershipWords[lang].refused.release(everyones(lang), "2023-07-31", choices.manifest.release),
    fragment: () => fragmentOf({ key: made.key, file: `2023-07-31-${partsOf(made.file)?.hash}` }),
  },
  {
    name: "after its last day",
    said: (lang) => leadershipWords[lang].refused.expired(everyones(lang), "2098-12-31", "2099-01-01"),
    today: "2099-01-01",
  },
  {
    name: "on an address without https",
    said: (lang) => leadershipWords[lang].refused.insecure(everyones(lang)),
    given: ({ page }) => page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined })),
  },
  {
    name: "without a line",
    said: (lang) => leadershipWords[lang].refused.unreachable(everyones(lang)),
    given: ({ page }) => page.route("**/leadership/*.bin", (route) => route.abort()),
  },
  {
    name: "whose program does not load",
    said: (lang) => leadershipWords[lang].refused.unloaded(everyones(lang)),
    given: ({ page }) => page.route("**/_astro/leadership.*.js", (route) => route.abort()),
  },
  {
    name: "on a page whose program does not load",
    said: (lang) => leadershipWords[lang].refused.unloaded(everyones(lang)),
    given: ({ page }) => page.route("**/_astro/Page.*.js", (route) => route.abort()),
  },
  {
    name: "without answers, where the database cannot start",
    said: (lang) => leadershipWords[lang].refused.stopped(everyones(lang)),
    fragment: () => fragmentOf(other),
    given: async (there) => {
      await withFile(there, other);
      await there.page.route("**/engine/**", (route) => route.abort());
    },
  },
];

// Each in one language, turn and turn about: the sentences of both are held by their type.
const turns = refusals.map((refusal, i) => ({ ...refusal, lang: langs[i % langs.length] ?? "en" }));
test.each(turns)(
  "a link $name says so in one sentence and shows everyone's page ($lang)",
  async ({ said, fragment, given, today, lang }) => {
    const there = await visit({ site: "partners", alone: true, ...(today === undefined ? {} : { today }) });
    await (given ?? ((here: Visit) => withFile(here, made)))(there);
    const { path, panels } = pageOf(lang, "status");
    await there.goto(`${path}${(fragment ?? (() => fragmentOf(made)))()}`);
    const line = there.page.locator("[data-refusal]");
    await expect.poll(() => line.isVisible(), soon).toBe(true);
    expect(await line.textContent()).toBe(said(lang));
    expect(await viewOf(there.page)).toBeUndefined();
    expect(new URL(there.page.url()).hash).toBe("");
    expect(await there.page.locator(".leadership, .mark-leadership").count()).toBe(0);
    const told = await roundedNumbers(panels, lang);
    expect(await there.page.locator("main").isVisible()).toBe(true);
    expect(await there.page.locator(".state.failed").filter({ visible: true }).count()).toBe(0);
    expect((await there.page.locator(".answer").first().textContent())?.replaceAll(/\s+/g, " ")).toBe(
      panelOf(told, panels[0]?.id ?? "").verdict.replaceAll(/\s+/g, " "),
    );
    expect(there.errors.join().toLowerCase()).not.toContain(toHex(made.key).slice(0, 12));
  },
);

test("a card whose numbers cannot be worked out shows nothing of what was drawn for everyone", async () => {
  const there = await visit({ site: "partners", alone: true });
  const { path, panels } = pageOf("en", "laboratory");
  const [cube = ""] = cubesRead(panels[0]?.sql ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== "sites");
  const { [cube]: _, ...files } = release.manifest.files;
  const without = await packing({
    release: { ...release, manifest: { ...release.manifest, files } },
    genes: [],
    answers: new Map(),
  })(receiver);
  await withFile(there, without);
  await there.goto(`${path}${fragmentOf(without)}`);
  await stands(there.page);
  const told = await numbers(panels, "en");
  const cards = await readCards(there.page);
  for (const { id, sql } of panels) {
    if (cubesRead(sql).some(({ name }) => name === cube))
      expect(cards[id], id).toMatchObject({ answer: "", cells: [], figures: 0, failed: leadershipWords.en.empty });
    else expect(differences(cards[id], panelOf(told, id), "en"), id).toEqual([]);
  }
});

test("a meeting pack of exact counts holds figures of all pages, and each slide and sheet says for whom it is", async () => {
  const there = await visit({ site: "partners", alone: true });
  const { page, goto, errors, outside } = there;
  await withFile(there, made);
  await goto(`en/turnaround/?site=${encodeURIComponent(site)}${fragmentOf(made)}`);
  await stands(page);
  const words = packWords.en;
  await page.getByRole("button", { name: words.title, exact: true }).click();
  await page.getByRole("button", { name: words.steering, exact: true }).click();
  const file = async (kind: "pptx" | "xlsx") => {
    const coming = page.waitForEvent("download", { timeout: 100_000 });
    await page.getByRole("button", { name: words.kinds[kind], exact: true }).click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toContain(`_simulated_leadership_site-${site}.${kind}`);
    return partsOfFile(await buffer(await saved.createReadStream()));
  };
  const seven = steering.flatMap((id) => allPanels.find((panel) => panel.id === id) ?? []);
  const told = await numbers(seven, "en", `site=${site}`);
  const { trees } = await file("pptx");
  const slides = [...trees].flatMap(([path, { text }]) => (/^ppt\/slides\/slide\d+\.xml$/.test(path) ? [text] : []));
  expect(slides.length).toBe(8);
  expect(slides.filter((text) => !text.includes(leadershipWords.en.mark) || !text.includes("Ada & Ole"))).toEqual([]);
  for (const { id } of seven) expect(slides.join(" "), id).toContain(panelOf(told, id).verdict);
  const { tree } = await file("xlsx");
  const strings = allOf(tree("xl/sharedStrings.xml"), "si").map(({ text }) => text);
  expect(strings.filter((text) => text.startsWith(leadershipWords.en.mark)).length).toBeGreaterThan(0);
  expect(strings.join(" ")).not.toContain("CC BY");
  expect(JSON.stringify(strings)).not.toMatch(/#v=|%23v/);
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
});
