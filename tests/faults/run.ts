import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { buildSite, sites } from "../../scripts/build-site.ts";
import { browserFlags, findBrowser } from "../../scripts/find-browser.ts";
import { serve } from "../../scripts/serve.ts";
import { filterOptions } from "../../src/engine/options.ts";
import { noFilters } from "../../src/state/filters.ts";
import { describeFilters } from "../../src/words/describe-filters.ts";
import { names } from "../../src/words/names.ts";
import { choices as shipped } from "../browser/choices.ts";
import { numbers } from "../browser/numbers.ts";
import { figurePages } from "../browser/pages.ts";
import { readCards } from "../browser/read-card.ts";
import { type Fault, faults } from "./faults.ts";
import { type Choice, contradictions } from "./judge.ts";
import { readPage } from "./read-page.ts";

const usage = `Usage: npm run faults -- [--site DIR] [--only TEXT]

Opens pages of a built site under faults (files that are missing, cut, spoilt or never come; a worker that dies; a browser
that lacks something; a line that is lost), each with a filter in its address, after another choice and after none, and
holds head, form, figures, tables, list and saved files against each other and against npm run numbers.
  --site DIR   a built site of data/ (default: ${sites.exact.out}, which it builds)
  --only TEXT  faults whose name has this text
Exit status: 0 no page contradicts itself, 1 some do, 2 wrong usage.`;

function readArgs() {
  try {
    return parseArgs({ options: { site: { type: "string" }, only: { type: "string" } } }).values;
  } catch (error) {
    process.stderr.write(`faults: ${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    process.exit(2);
  }
}
const values = readArgs();
if (values.site === undefined)
  buildSite(sites.exact.data, (line) => process.stderr.write(`${line}\n`), sites.exact.out);

const {
  manifest,
  sites: [first = "", second = ""],
  group,
} = shipped;
const chosen = [
  {},
  { site: first },
  { site: first, tumour_group: group },
  { site: second },
  { site: second, tumour_group: group },
  { tumour_group: group },
].map((each) => ({ ...noFilters, ...each }));
const searches = [`?site=${first}`, `?site=${first}&tumour_group=${group}`];
const english = figurePages.filter(({ lang }) => lang === "en");
type Shown = (typeof english)[number];

async function tellChoices({ panels, lang }: Shown): Promise<readonly Choice[]> {
  const { months } = filterOptions(manifest);
  const made: Choice[] = [];
  for (const filters of chosen) {
    const asked = Object.entries(filters).flatMap(([key, value]) => (value === "" ? [] : [`${key}=${value}`]));
    const told = await numbers(panels, lang, ...asked);
    made.push({ filters, told, named: describeFilters(filters, names(lang, manifest.study), lang, months).join(", ") });
  }
  return made;
}

const told = new Map<string, Promise<readonly Choice[]>>();
/** What a page may show, worked out once. */
function choicesOn(shown: Shown): Promise<readonly Choice[]> {
  const known = told.get(shown.path) ?? tellChoices(shown);
  told.set(shown.path, known);
  return known;
}

/** Lets a page come to rest: until nothing is covered or updating, or for three quarters of a minute. */
async function rest(page: Page, hangs: boolean): Promise<void> {
  await page.waitForTimeout(200);
  if (hangs) for (let i = 0; i < 3; i += 1) await page.clock.runFor(6000).then(() => page.waitForTimeout(100));
  const quiet = () =>
    document.documentElement.dataset["figures"] === undefined &&
    document.querySelector(".updating, .changing") === null;
  await page.waitForFunction(quiet, undefined, { timeout: 45_000 }).catch(() => {});
  await page.waitForTimeout(hangs ? 50 : 150);
}

/** Chooses as a reader does; answers whether there was anything to choose with. */
async function choose(page: Page, site: string): Promise<boolean> {
  const bar = page.locator("filter-bar");
  const summary = bar.locator("summary");
  if (!(await summary.isVisible())) return false;
  if ((await bar.locator("details").getAttribute("open")) === null) await summary.click({ timeout: 8000 });
  await bar.locator('select[name="site"]').selectOption(site, { timeout: 8000 });
  return true;
}

const unjudged = "could not be judged";

/** What a page says wrong under a fault: with a filter in its address, after another choice, and after all are taken back. */
async function tried(browser: Browser, url: string, fault: Fault, shown: Shown, search: string): Promise<string[]> {
  const known = await choicesOn(shown);
  const serviceWorkers = fault.kept ? "allow" : "block";
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const judged = async (when: string) => {
    await rest(page, fault.hangs ?? false);
    const reading = page.evaluate(readPage, fault.hangs || fault.kept ? 300 : 60);
    if (fault.hangs) for (let i = 0; i < 8; i += 1) await page.clock.runFor(2000);
    const read = await reading;
    return contradictions(read, await readCards(page), shown.panels, known).map((line) => `${when}: ${line}`);
  };
  try {
    if (fault.hangs) await page.clock.install();
    await fault.before?.(page);
    if (fault.kept) {
      await page.goto(`${url}${shown.path}${search}`, { waitUntil: "load" });
      await rest(page, false);
      const isKept = async () => (await caches.match(location.origin + location.pathname)) !== undefined;
      for (let tried = 0; tried < 50 && !(await page.evaluate(isKept)); tried += 1) await page.waitForTimeout(200);
      await fault.kept(page);
      await context.setOffline(true);
    }
    await page.goto(`${url}${shown.path}${search}`, { waitUntil: fault.before && fault.hangs ? "commit" : "load" });
    await page.locator("data-card").last().waitFor({ state: "attached" });
    const found = await judged("at first");
    await fault.midway?.(page, context);
    if (!(await choose(page, second))) return found;
    found.push(...(await judged("after another choice")));
    if (!(await choose(page, ""))) return found;
    return [...found, ...(await judged("after none"))];
  } catch (error) {
    return [`${unjudged}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`];
  } finally {
    await context.close();
  }
}

const site = await serve(values.site ?? sites.exact.out, { port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...browserFlags, "--js-flags=--liftoff-only"],
});
const tally = { cases: 0, wrong: 0, unjudged: 0 };
for (const [i, fault] of faults.entries()) {
  if (values.only !== undefined && !fault.name.includes(values.only)) continue;
  const pages = [english[i % english.length], english[(i + 3) % english.length]];
  for (const [p, shown] of pages.entries()) {
    const search = searches[(i + p) % searches.length] ?? "";
    if (!shown) continue;
    const found = await tried(browser, site.url, fault, shown, search);
    tally.cases += 1;
    if (found.some((line) => line.startsWith(unjudged))) tally.unjudged += 1;
    else if (found.length > 0) tally.wrong += 1;
    process.stdout.write(`${found.length === 0 ? "ok   " : "WRONG"} ${fault.name} | ${shown.path}${search}\n`);
    for (const line of found.slice(0, 4)) process.stdout.write(`        ${line}\n`);
    if (found.length > 4) process.stdout.write(`        and ${found.length - 4} more\n`);
  }
}
process.stdout.write(`${tally.cases} cases, ${tally.wrong} with a contradiction, ${tally.unjudged} not judged\n`);
await browser.close();
await site.close();
process.exitCode = tally.wrong + tally.unjudged > 0 ? 1 : 0;
