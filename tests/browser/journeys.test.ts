import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { panels } from "../../src/panels/index.ts";
import { steering } from "../../src/panels/steering.ts";
import { exploreWords } from "../../src/words/explore.ts";
import { glossary } from "../../src/words/glossary.ts";
import { packWords } from "../../src/words/pack.ts";
import { pageWords } from "../../src/words/page.ts";
import { shareWords } from "../../src/words/share.ts";
import { settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { search } from "./middle.ts";
import { numbersOfSite, panelOf } from "./numbers.ts";
import type { Site } from "./pages.ts";
import { visit } from "./visit.ts";

/** What `npm run numbers` prints of some panels on a site. */
const numbersOf = (site: Site, ids: readonly string[], lang: "en" | "nb") =>
  numbersOfSite[site](
    panels.filter(({ id }) => ids.includes(id)),
    lang,
  );
const card = (page: Page, id: string) => page.locator(`#${id}`);
const answer = (page: Page, id: string) => card(page, id).locator(".answer").textContent();
/** The title of a figure, as the reader knows it. */
const titled = (id: string, lang: "en" | "nb") => panels.find((panel) => panel.id === id)?.title(lang) ?? "";

/** A reader who takes steps, each counted: what is pressed, an item of a list (its list opened, then the item), and a text that is typed. Scrolling is none. */
function reader(page: Page, how: "click" | "tap") {
  let steps = 0;
  return {
    /** How many since this was last asked. */
    steps: (): number => {
      const taken = steps;
      steps = 0;
      return taken;
    },
    press: async (what: Locator): Promise<void> => {
      steps += 1;
      await what[how]();
    },
    choose: async (list: Locator, value: string): Promise<void> => {
      steps += 2;
      await list.selectOption(value);
    },
    type: async (field: Locator, text: string): Promise<void> => {
      steps += 1;
      await field.focus();
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(text);
    },
    /** The link at the end of a figure that leads to another: it is there on the screen, under the bar that stays. */
    follow: async (from: string, to: string, lang: "en" | "nb"): Promise<void> => {
      steps += 1;
      await card(page, from)
        .locator(".related")
        .getByRole("link", { name: titled(to, lang), exact: true })
        [how]();
      await page.waitForURL((url) => url.hash === `#${to}`);
      const seen = () =>
        card(page, to)
          .locator(".answer")
          .evaluate((each) => {
            const bar = document.querySelector(".here")?.getBoundingClientRect().bottom ?? 0;
            const { top, bottom } = each.getBoundingClientRect();
            return top >= bar && bottom <= innerHeight;
          });
      await expect.poll(seen, soon).toBe(true);
    },
  };
}

test("a principal investigator prepares a meeting: on track or not, who is late since when, whom to call, and seven slides", async () => {
  const { page, goto, errors, outside } = await visit();
  const { press, follow, steps } = reader(page, "click");
  const numbers = await numbersOf("exact", ["status-headlines", "status-signals", "enrolment-by-site"], "nb");
  await goto("nb/");
  // On track: the first sentence of the first page.
  expect(await answer(page, "status-headlines")).toBe(panelOf(numbers, "status-headlines").verdict);
  // Late, and since when: the next card says it in words, and leads to the figure that shows it.
  const [late] = panelOf(numbers, "status-signals").rows.filter(({ signal_kind }) => signal_kind === "concern");
  expect(late).toMatchObject({ node: "UNN", from_month: "2022-07", standing: "on" });
  expect(await answer(page, "status-signals")).toContain("UNN");
  expect(await card(page, "status-signals").locator("svg.chart").filter({ visible: true }).textContent()).toContain(
    "siden juli 2022",
  );
  expect(steps(), "read on the first page").toBe(0);
  await follow("status-signals", "turnaround-since", "nb");
  expect(await answer(page, "turnaround-since")).toMatch(/UNN.*siden juli 2022/);
  expect(steps(), "the laboratory that is late").toBe(1);
  await page.goBack();
  await follow("status-signals", "enrolment-by-site", "nb");
  expect(await answer(page, "enrolment-by-site")).toBe(panelOf(numbers, "enrolment-by-site").verdict);
  const empty = panelOf(numbers, "enrolment-by-site").rows.filter(
    ({ opened, consented }) => opened !== null && consented === 0,
  );
  expect(empty.length).toBe(1);
  expect(await card(page, "enrolment-by-site").locator(".sure").textContent()).toContain("Sykehuset Levanger");
  expect(steps(), "the site to call").toBe(1);
  // Seven figures as slides, from where the reader stands.
  const words = packWords.nb;
  const box = page.getByRole("dialog", { name: words.title });
  await press(page.getByRole("button", { name: words.title, exact: true }));
  await press(box.getByRole("button", { name: words.steering, exact: true }));
  const coming = page.waitForEvent("download", { timeout: 100_000 });
  await press(box.getByRole("button", { name: words.kinds.pptx, exact: true }));
  const files = unzipSync(new Uint8Array(readFileSync(await (await coming).path())));
  expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(
    steering.length + 1,
  );
  expect(steps(), "the slides").toBe(3);
  expect([...errors, ...outside]).toEqual([]);
});

test("a funder on a phone: what the money bought, whether blood adds, whether to trust it, and how to cite it", async () => {
  const { page, goto, errors, outside } = await visit({
    site: "partners",
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const { press, choose, type, follow, steps } = reader(page, "tap");
  const numbers = await numbersOf("partners", ["money", "added-by-blood"], "en");
  await goto("en/");
  await follow("status-headlines", "money", "en");
  expect(await answer(page, "money")).toBe(panelOf(numbers, "money").verdict);
  expect(steps(), "what the money bought").toBe(1);
  await follow("money", "added-by-blood", "en");
  const added = panelOf(numbers, "added-by-blood");
  expect(await answer(page, "added-by-blood")).toBe(added.verdict);
  expect(steps(), "whether blood adds").toBe(1);
  // Trust: how sure it is stands under the answer, what the numbers are in the head of the page, and how they were counted in a view.
  const blood = card(page, "added-by-blood");
  expect(await blood.locator(".sure").textContent()).toMatch(/95\s%/);
  for (const mark of [pageWords.en.simulated, pageWords.en.rounded])
    expect(await page.locator(".stamp").getByText(mark, { exact: true }).isVisible(), mark).toBe(true);
  await choose(blood.locator(".views select"), "method");
  expect(await blood.locator(".view[data-view=method] dt").first().isVisible()).toBe(true);
  expect(steps(), "how it was counted").toBe(2);
  // A citation, with a code that the page checks against numbers worked out anew.
  const words = shareWords.en;
  await press(blood.getByRole("button", { name: words.title, exact: true }));
  const box = page.getByRole("dialog", { name: words.title });
  const cited = await box.locator("[data-citation]").inputValue();
  expect(cited).toContain(choices.manifest.release);
  expect(cited).toContain(added.verdict);
  expect(steps(), "how to cite").toBe(1);
  const [code = ""] = /\b[0-9a-f]{10}\b/.exec(cited) ?? [];
  await type(box.locator("[data-code]"), code);
  await press(box.getByRole("button", { name: words.check, exact: true }));
  await expect.poll(() => box.locator("[data-said]").textContent(), soon).toBe(words.same(choices.manifest.release));
  expect(steps(), "that the numbers are those").toBe(2);
  expect([...errors, ...outside]).toEqual([]);
});

test("a biostatistician: a definition, a number reproduced, two releases compared, and a question of one's own", async () => {
  const there = await visit();
  const { page, goto, errors, outside } = there;
  const { press, choose, type, steps } = reader(page, "click");
  const id = "agreement-patients";
  const [row] = panelOf(await numbersOf("exact", [id], "en"), id).rows;
  await goto("en/concordance/");
  const agreement = card(page, id);
  await press(agreement.locator("header .term-button", { hasText: glossary.en.actionable.term }));
  expect(await page.locator("#term-actionable").textContent()).toContain(glossary.en.actionable.says);
  expect(steps(), "a term").toBe(1);
  await press(agreement.locator('.views a[data-view="method"]'));
  expect((await agreement.locator(".view[data-view=method]").textContent())?.replaceAll("\u00a0", " ")).toContain(
    "PPA = both ÷ (both + tissue only)",
  );
  expect(steps(), "a formula").toBe(1);
  // The number, worked out anew from what the figure asks.
  await press(agreement.locator('.views a[data-view="download"]'));
  await press(agreement.getByRole("link", { name: exploreWords.en.ofCard, exact: true }));
  await page.locator(".cm-content").waitFor();
  const words = exploreWords.en;
  const asked = () => page.locator(".cm-content").textContent();
  await expect.poll(asked, soon).toContain("blood_state");
  await press(page.getByRole("button", { name: words.run, exact: true }));
  const result = page.locator("[data-result]");
  await result.locator("h2").waitFor();
  // It answers with a line a cell: any variant, compared, found in tissue; and of these found in blood too.
  const told = await result
    .locator("tbody tr")
    .evaluateAll((lines) =>
      lines.map((line) => [...(line as HTMLTableRowElement).cells].map(({ textContent }) => textContent ?? "")),
    );
  const inTissue = told.filter(([of, , tissue, pair]) => of === "any" && pair === "evaluable" && tissue === "detected");
  const patients = (lines: typeof told) => lines.reduce((sum, line) => sum + Number(line[4]), 0);
  const both = patients(inTissue.filter(([, blood]) => blood === "detected"));
  expect([both, patients(inTissue) - both]).toEqual([row?.["both"], row?.["tissue_only"]]);
  expect(both / patients(inTissue)).toBeCloseTo(Number(row?.["ppa"]), 12);
  expect(steps(), "a number reproduced").toBe(3);
  // One's own.
  await type(page.locator(".cm-content"), "SELECT sum(patients) AS consented FROM patients WHERE step = 'consented'");
  await press(page.getByRole("button", { name: words.run, exact: true }));
  await expect.poll(() => result.locator("tbody").textContent(), soon).toMatch(/423/);
  expect(steps(), "a query of one's own").toBe(2);
  // Two releases.
  await page.goBack();
  await settled(there, 0);
  await press(page.getByRole("button", { name: pageWords.en.compare }));
  await choose(page.locator('.compare [data-vs="what"]'), `release:${choices.manifest.previous}`);
  await settled(there, 1);
  expect(search(page)).toBe(`?vs=release:${choices.manifest.previous}`);
  expect(await agreement.locator(".sure").textContent()).toMatch(/^A .*, B /);
  expect(steps(), "two releases").toBe(3);
  expect([...errors, ...outside]).toEqual([]);
});
