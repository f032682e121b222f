import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { langs } from "../../src/words/lang.ts";
import { leadershipWords } from "../../src/words/leadership.ts";
import { offerWords } from "../../src/words/offer.ts";
import { pageWords } from "../../src/words/page.ts";
import { agrees, settled, soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const viewOf = () => document.documentElement.dataset["view"];
const [{ path, panels } = { path: "", panels: [] }] = figurePages.filter(
  ({ lang, page }) => lang === "en" && page === "status",
);

describe("npm start", () => {
  let command: ChildProcess;
  const addresses = new Map<string, string>();
  beforeAll(async () => {
    command = spawn(process.execPath, ["scripts/start.js", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
    if (!command.stdout) throw new Error("no output");
    for await (const line of createInterface(command.stdout)) {
      const [, forWhom, address] = /^(.+?): (http.+)$/.exec(line) ?? [];
      if (forWhom && address) addresses.set(forWhom, address);
      if (addresses.size === 2) break;
    }
  });
  afterAll(async () => {
    command.kill();
    await once(command, "exit");
  });

  test("prints where anyone may look and where leadership does, and the second shows exact counts under a filter", async () => {
    expect([...addresses.keys()]).toEqual(["For funders and partners", "For study leadership"]);
    const { page, errors, goto, drawn } = await visit({ alone: true });
    const [site = ""] = choices.sites;
    await goto(
      (addresses.get("For study leadership") ?? "").replace("/en/#", `/en/?site=${encodeURIComponent(site)}#`),
    );
    await expect.poll(() => page.evaluate(viewOf), soon).toBe("leadership");
    await agrees(page, panels, "en", `site=${site}`);
    expect(await page.locator(".offer").isVisible()).toBe(false);
    expect(await drawn()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test.each(langs)("offers on everyone's pages of the simulated study what leadership sees (%s)", async (lang) => {
    const { page, errors, goto } = await visit({ alone: true });
    await goto(`${addresses.get("For funders and partners")}${lang}/`);
    expect(await page.locator("filter-bar form[aria-label]").count(), "no part of the study can be chosen").toBe(0);
    expect(await page.locator(".rounded").textContent()).toBe(pageWords[lang].rounded);
    await page.getByRole("link", { name: offerWords[lang].link }).click();
    await page.getByRole("link", { name: offerWords[lang].open }).click();
    await expect.poll(() => page.evaluate(viewOf), soon).toBe("leadership");
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await page.locator(".leadership").textContent()).toContain(leadershipWords[lang].mark);
    expect(await page.locator('filter-bar select[name="site"]').count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

test.each(langs)("a copy of the site without a leadership file says so (%s)", async (lang) => {
  const { page, goto } = await visit({ site: "partners", alone: true });
  await goto(`${lang}/leadership/`);
  await page.getByRole("link", { name: offerWords[lang].open }).click();
  await expect.poll(() => page.locator("[data-offer-state]").textContent(), soon).toBe(offerWords[lang].absent);
});

test("of rounded counts nobody is asked to choose a mark, and choosing one changes nothing", async () => {
  const there = await visit({ site: "partners" });
  const { page, goto } = there;
  await goto("en/sites/");
  expect(await page.locator(".choose").filter({ visible: true }).count()).toBe(0);
  await page.locator("svg.chart .mark[data-pick]").filter({ visible: true }).first().click();
  expect(new URL(page.url()).search).toBe("");
});

test("pages of exact counts say that they are, and offer no other view", async () => {
  const there = await visit();
  await there.goto(path);
  expect(await there.page.locator(".exact").textContent()).toBe(pageWords.en.exact);
  expect(await there.page.locator(".offer").count()).toBe(0);
  await settled(there, 0);
});
