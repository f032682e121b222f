import { buffer } from "node:stream/consumers";
import { tableFromIPC } from "@uwdata/flechette";
import axe from "axe-core";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exactExamples, partnerExamples } from "../../src/components/explore/examples.ts";
import { wantedHash } from "../../src/components/explore/link.ts";
import { paperWidth } from "../../src/components/sizes.ts";
import { panels } from "../../src/panels/index.ts";
import { exploreWords } from "../../src/words/explore.ts";
import { type Lang, langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { ofEach } from "../whole.ts";
import { soon } from "./agrees.ts";
import { bothSites, type Site } from "./pages.ts";
import { type Visit, visit } from "./visit.ts";

const cases = ofEach(
  bothSites.flatMap((site) => langs.map((lang) => ({ site, lang }))),
  ({ site }) => site,
);
const examplesOf = (site: Site) => (site === "partners" ? partnerExamples : exactExamples);

/** A query that reads a table of the site. */
const reading: Readonly<Record<Site, string>> = {
  exact: "SELECT month, sum(patients) AS patients FROM patients WHERE step = 'consented' GROUP BY month ORDER BY month",
  partners: "SELECT month, patients FROM steps_by_month WHERE step = 'consented' ORDER BY month",
};

/** Opens the page with a query in its address, and waits until its editor stands. */
async function open(there: Visit, lang: Lang, sql: string): Promise<void> {
  await there.goto(`${lang}/explore/${wantedHash({ sql })}`);
  await there.page.locator(".cm-content").waitFor();
  await expect.poll(() => textOf(there.page), soon).toBe(sql);
}
const textOf = (page: Page): Promise<string> =>
  page
    .locator(".cm-content")
    .evaluate((content) => [...content.querySelectorAll(".cm-line")].map(({ textContent }) => textContent).join("\n"));
const run = (page: Page, lang: Lang) => page.getByRole("button", { name: exploreWords[lang].run, exact: true }).click();
const answered = (page: Page) => page.locator("[data-result] h2").waitFor();
/** Writes a query in the place of the one that stands there, and runs it. */
async function ask(page: Page, lang: Lang, sql: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(sql);
  await run(page, lang);
}
/** The sentence with which a query is refused. */
async function refused(page: Page): Promise<string> {
  const line = page.locator("[data-wrong] > p");
  await line.waitFor();
  return (await line.textContent()) ?? "";
}

/** What reaches for a file, an address, a part that is not here, or a change; each begins as a statement that reads may, or does not. */
const forbidden: readonly (readonly [sql: string, why: keyof typeof exploreWords.en.refused])[] = [
  ["SELECT * FROM read_csv('https://example.com/x.csv')", "outside"],
  ["FROM 'https://example.com/x.csv'", "outside"],
  ["SELECT * FROM read_text('/etc/passwd')", "outside"],
  ["SELECT * FROM read_blob('release.json')", "outside"],
  ["SELECT * FROM glob('*')", "outside"],
  ["SELECT * FROM read_parquet('https://example.com/x.parquet')", "extension"],
  ["SELECT * FROM read_json('https://example.com/x.json')", "extension"],
  ["SELECT 1; SELECT * FROM read_csv('https://example.com/x.csv')", "several"],
  ["WITH a AS (SELECT 1) DELETE FROM TABLE_HERE", "not_reading"],
  ...[
    "INSTALL httpfs",
    "INSTALL httpfs FROM 'https://example.com'",
    "LOAD httpfs",
    "LOAD 'https://example.com/x.duckdb_extension.wasm'",
    "ATTACH 'https://example.com/x.db' AS x",
    "COPY (SELECT 1) TO 'https://example.com/x.csv'",
    "SET enable_external_access = true",
    "RESET enable_external_access",
    "SET lock_configuration = false",
    "DELETE FROM TABLE_HERE",
    "DROP TABLE TABLE_HERE",
    "CREATE TEMP TABLE TABLE_HERE AS SELECT 1",
  ].map((sql) => [sql, "not_reading"] as const),
];

describe.each(cases)("queries on $site, $lang", ({ site, lang }) => {
  const words = exploreWords[lang];

  test("what came with a link waits for the reader; it is answered by Ctrl + Enter, in a table, a chart and files", async () => {
    const there = await visit({ site });
    const { page, errors, outside } = there;
    await open(there, lang, reading[site]);
    expect(await page.locator("[data-from]").textContent()).toBe(words.fromLink);
    expect(await page.locator("[data-result]").isVisible()).toBe(false);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Enter");
    await answered(page);
    const result = page.locator("[data-result]");
    expect(await result.textContent()).toContain(pageWords[lang].simulated);
    expect((await result.textContent())?.includes(pageWords[lang].rounded)).toBe(site === "partners");
    const rows = await result.locator("tbody tr").count();
    expect(rows).toBeGreaterThan(12);
    const number = result.locator("tbody td.number").first();
    expect(await number.evaluate((cell) => getComputedStyle(cell).textAlign)).toBe("right");
    await result.getByRole("button", { name: words.chart, exact: true }).click();
    const chart = result.locator("svg.chart");
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    expect(await result.locator("[data-reader]").textContent()).toMatch(/^\d{4}-\d{2}: \d/);
    for (const kind of ["svg", "png"]) {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        result.locator(`[data-save-chart="${kind}"]`).click(),
      ]);
      expect(saved.suggestedFilename()).toMatch(new RegExp(`^query_.+_simulated\\.${kind}$`));
      const bytes = await buffer(await saved.createReadStream());
      const start = kind === "svg" ? "<svg " : "\u0089PNG";
      expect(bytes.toString("latin1").slice(0, start.length)).toBe(start);
      if (kind === "svg") expect(bytes.toString()).toContain(reading[site].slice(0, 30));
      expect(bytes.length).toBeGreaterThan(2_000);
    }
    await chart.focus();
    await page.keyboard.press("Enter");
    expect(await result.locator("table").isVisible()).toBe(true);
    const files = { csv: "", arrow: "" };
    for (const kind of ["csv", "arrow"] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        result.locator(`[data-save="${kind}"]`).click(),
      ]);
      expect(saved.suggestedFilename()).toMatch(new RegExp(`^query_\\d{4}-\\d{2}-\\d{2}_simulated\\.${kind}$`));
      const bytes = await buffer(await saved.createReadStream());
      files[kind] = kind === "csv" ? bytes.toString() : String(tableFromIPC(new Uint8Array(bytes)).numRows);
    }
    const [first, ...others] = parse(files.csv, { columns: true }) as Record<string, string>[];
    expect(others.length + 1).toBe(rows);
    expect(first).toMatchObject({ simulated: "yes" });
    expect(Object.keys(first ?? {}).includes("rounded")).toBe(site === "partners");
    expect(Number(files.arrow)).toBe(rows);
    expect([...errors, ...outside]).toEqual([]);
  });

  test("every example runs", async () => {
    const { page, goto, errors } = await visit({ site });
    await goto(`${lang}/explore/`);
    await page.locator(".cm-content").waitFor();
    for (const [i, { sql, asks }] of examplesOf(site).entries()) {
      await page.locator("[data-start]").selectOption({ label: asks[lang] });
      await expect.poll(() => textOf(page), soon).toBe(sql);
      await run(page, lang);
      await expect.poll(() => page.locator("[data-history] li").count(), soon).toBe(i + 1);
      expect(await page.locator("[data-wrong]").isVisible(), sql).toBe(false);
      expect(await page.locator("[data-result] tbody tr").count(), sql).toBeGreaterThan(2);
    }
    expect(errors).toEqual([]);
  });
});

describe.each(bothSites)("a database that is locked up, on %s", (site) => {
  const table = site === "partners" ? "mix" : "patients";

  test("no query reaches a file or an address, brings a part, or changes a table, and each is told so in a sentence", async () => {
    const there = await visit({ site });
    const { page, outside } = there;
    const counting = `SELECT count(*) AS n, sum(patients) AS patients FROM ${table}`;
    const told = () => page.locator("[data-result] tbody").textContent();
    await open(there, "en", counting);
    await run(page, "en");
    await answered(page);
    const before = await told();
    const requests: string[] = [];
    page.context().on("request", (request) => requests.push(request.url()));
    for (const [sql, why] of forbidden) {
      await ask(page, "en", sql.replaceAll("TABLE_HERE", table));
      expect(await refused(page), sql).toBe(exploreWords.en.refused[why]);
      await page.locator("[data-wrong]").evaluate((place) => place.replaceChildren());
    }
    await ask(page, "en", counting);
    await answered(page);
    expect(await told()).toBe(before);
    expect(requests).toEqual([]);
    expect(outside).toEqual([]);
  });

  test("a worker of the database has no way to ask an address", async () => {
    const there = await visit({ site });
    await open(there, "en", `FROM ${table}`);
    await run(there.page, "en");
    await answered(there.page);
    const [worker] = there.page.workers();
    const ways = await worker?.evaluate(async () => {
      const attempts = {
        fetch: () => fetch("https://example.com/"),
        XMLHttpRequest: () => new XMLHttpRequest().open("GET", "https://example.com/"),
        WebSocket: () => new WebSocket("wss://example.com/"),
        importScripts: () => Reflect.get(globalThis, "importScripts")("https://example.com/x.js"),
      };
      const found: string[] = [];
      for (const [name, attempt] of Object.entries(attempts))
        try {
          await attempt();
          found.push(name);
        } catch (error) {
          if (!(error instanceof TypeError)) found.push(`${name}: ${error}`);
        }
      return found;
    });
    expect(ways).toEqual([]);
    expect(there.outside).toEqual([]);
  });
});

test("Stop ends a running query with its worker, and the next query has a database of its own", async () => {
  const there = await visit();
  const { page } = there;
  await open(there, "en", "SELECT count(*) FROM range(100000000000) AS a(n) WHERE n % 7 = 3");
  await run(page, "en");
  const said = page.locator("[data-said]");
  await expect.poll(() => said.textContent(), soon).toBe(exploreWords.en.running);
  const stop = page.getByRole("button", { name: exploreWords.en.stop, exact: true });
  const [worker] = page.workers();
  await stop.click();
  expect(await said.textContent()).toBe(exploreWords.en.refused.stopped);
  expect(await stop.isDisabled()).toBe(true);
  await expect.poll(() => page.workers().length, soon).toBe(0);
  await ask(page, "en", "SELECT 41 + 1 AS n");
  await answered(page);
  expect(await page.locator("[data-result] tbody").textContent()).toBe("42");
  expect(page.workers().length).toBe(1);
  expect(page.workers()[0]).not.toBe(worker);
});

test("a query that is wrong is told in a sentence, with the database's words and the line that they name", async () => {
  const there = await visit();
  const { page, errors } = there;
  await open(there, "nb", "SELECT month,\n  nothing_of_that_name\nFROM patients");
  await run(page, "nb");
  expect(await refused(page)).toBe(exploreWords.nb.refused.unknown_name);
  expect(await page.locator("[data-wrong] pre").textContent()).toContain("LINE 2");
  expect(await page.locator(".cm-line.wrong").textContent()).toContain("nothing_of_that_name");
  await ask(page, "nb", "SELEC 1");
  await expect.poll(() => refused(page), soon).toBe(exploreWords.nb.refused.unreadable);
  await ask(page, "nb", "SELECT n, NULL AS nobody FROM range(20000) AS a(n)");
  await answered(page);
  const result = await page.locator("[data-result]").textContent();
  expect(result).toContain(exploreWords.nb.more("10\u00a0000 rader"));
  expect(await page.locator("[data-result] td").first().textContent()).toBe(exploreWords.nb.unknown);
  expect(await page.locator("[data-history] li").count()).toBe(3);
  await page.locator("[data-history] button").last().click();
  expect(await textOf(page)).toContain("nothing_of_that_name");
  expect(errors).toEqual([]);
});

test.each(bothSites)(
  "a card leads to what its figure asks, under its filters, which runs at once (%s)",
  async (site) => {
    const there = await visit({ site });
    const { page, goto, errors } = there;
    await goto(`en/enrolment/${site === "exact" ? "?site=OUS" : ""}`);
    if (site === "exact") await there.drawn(1);
    const card = page.locator("#enrolment-by-month");
    await card.locator('.views a[data-view="download"]').click();
    await card.getByRole("link", { name: exploreWords.en.ofCard }).click();
    await page.waitForURL(({ pathname }) => pathname === "/en/explore/");
    await answered(page);
    const sql = await textOf(page);
    expect(sql).toContain(site === "exact" ? "p_site := 'OUS'" : "FROM steps_by_month");
    const title = panels.find(({ id }) => id === "enrolment-by-month")?.title("en") ?? "";
    expect(await page.locator("[data-from]").textContent()).toContain(title);
    expect(await page.locator("[data-result] tbody tr").count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  },
);

test.each([
  ["partners", "SELECT gene, class, origin, result, patients\nFROM genes"],
  ["exact", "SELECT gene, class, origin, result, month, site, tumour_group, patients, node\nFROM genes"],
] as const)("a table is told with its columns, and is queried from there (%s)", async (site, sql) => {
  const { page, goto } = await visit({ site });
  await goto("en/explore/");
  await expect.poll(() => textOf(page), soon).toBe(examplesOf(site)[0]?.sql);
  const table = page
    .locator("#tables details")
    .filter({ has: page.locator("summary code", { hasText: /^genes$/ }), visible: true });
  await table.locator("summary").click();
  expect(await table.textContent()).toContain(
    site === "partners" ? "Number of patients, rounded" : "Number of patients",
  );
  await table.getByRole("button").click();
  expect(await textOf(page)).toBe(sql);
  await page.keyboard.press("Control+Enter");
  await answered(page);
  expect(await page.locator("[data-result] thead th").count()).toBe(sql.split(",").length);
});

test("the editor is left by Tab both ways, and what is typed in it is no key of the page", async () => {
  const there = await visit();
  const { page } = there;
  await open(there, "en", "SELECT 1");
  await page.locator(".cm-content").focus();
  await page.keyboard.type(" / 2 ?");
  expect(await page.locator("dialog").count()).toBe(0);
  expect(await textOf(page)).toContain("/ 2 ?");
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-run") ?? document.activeElement?.tagName);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-start"))).toBe(true);
});

test("a link to a query leads to it, and holds no number", async () => {
  const there = await visit();
  const { page, goto } = there;
  const sql = "SELECT 'ø & # %' AS text -- a comment";
  await open(there, "en", sql);
  await page.getByRole("button", { name: exploreWords.en.link }).click();
  const link = await page.locator("[data-handed] input").inputValue();
  await goto("en/about/");
  await page.goto(link);
  await page.locator(".cm-content").waitFor();
  await expect.poll(() => textOf(page), soon).toBe(sql);
  expect(await page.locator("[data-from]").textContent()).toBe(exploreWords.en.fromLink);
});

test("an answer has nothing that axe objects to, fits 320 pixels, and is printed with its query and without the editor", async () => {
  const there = await visit({ alone: true });
  const { page } = there;
  const sql = "SELECT node, specimen, sum(samples) AS samples FROM turnaround GROUP BY ALL ORDER BY ALL";
  await open(there, "en", sql);
  await run(page, "en");
  await answered(page);
  await page.evaluate(axe.source);
  for (const view of [exploreWords.en.table, exploreWords.en.chart]) {
    await page.locator("[data-result]").getByRole("button", { name: view, exact: true }).click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async () => (await Reflect.get(globalThis, "axe").run("main")).violations);
      expect(found, `${view}, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const charts = page.locator("[data-result] svg.chart").filter({ visible: true });
  expect(await charts.evaluateAll((all) => all.map((chart) => chart.getAttribute("width")))).toEqual([
    String(paperWidth),
  ]);
  expect(await page.locator("[data-editor]").isVisible()).toBe(false);
  expect(await page.locator(".saving").first().isVisible()).toBe(false);
  expect(await page.locator("pre.ran").isVisible()).toBe(true);
  expect(await page.locator("pre.ran").textContent()).toBe(sql);
});

test("without script, without WebAssembly, and without its program the page says why nobody can ask", async () => {
  const bare = await visit({ javaScriptEnabled: false, alone: true });
  await bare.goto("nb/explore/");
  expect(await bare.page.getByText(exploreWords.nb.needsScript).isVisible()).toBe(true);
  expect(await bare.page.locator("[data-run]").isVisible()).toBe(false);
  await bare.page.locator("#tables summary").first().click();
  expect(await bare.page.locator("#tables dl").first().isVisible()).toBe(true);
  const without = await visit({ alone: true });
  await without.page.addInitScript(() => void Reflect.deleteProperty(globalThis, "WebAssembly"));
  await without.goto("en/explore/");
  await without.page.getByText(exploreWords.en.noWasm).waitFor();
  expect(await without.page.locator("[data-run]").isVisible()).toBe(false);
  const lost = await visit({ alone: true });
  await lost.page.route(/\/explore\.[\w-]+\.js$/, (route) => route.abort());
  await lost.goto("en/explore/");
  await lost.page.getByText(exploreWords.en.unloaded).waitFor();
  expect(await lost.page.locator("[data-run]").isVisible()).toBe(false);
});

test("where the editor does not come a plain field serves, and where the module does not, a sentence says so", async () => {
  const there = await visit({ alone: true });
  const { page, goto } = there;
  await page.route(/\/editor\.[\w-]+\.js$/, (route) => route.abort());
  await goto("en/explore/");
  const field = page.getByLabel(exploreWords.en.editor);
  await expect.poll(() => field.inputValue(), soon).toBe(exactExamples[0]?.sql);
  await field.fill("SELECT 41 + 1 AS n");
  await field.press("Control+Enter");
  await answered(page);
  expect(await page.locator("[data-result] tbody").textContent()).toBe("42");
  const broken = await visit({ alone: true });
  await broken.page.route("**/engine/**", (route) => route.abort());
  await broken.goto("en/explore/");
  await broken.page.locator(".cm-content").waitFor();
  await run(broken.page, "en");
  await expect.poll(() => refused(broken.page), soon).toMatch(/^The database did not start/);
});
