import { expect, inject } from "vitest";
import { soon } from "../browser/agrees.ts";
import { choices } from "../browser/choices.ts";
import { known } from "../browser/known.ts";
import { numbers } from "../browser/numbers.ts";
import { figurePages } from "../browser/pages.ts";
import { choose } from "./choose.ts";
import { shows } from "./compare.ts";
import { type Driven, testInEach } from "./driven.ts";
import { faults } from "./watched.ts";

type Shown = (typeof figurePages)[number];

const english = figurePages.filter(({ lang }) => lang === "en");
const [first] = english as [Shown];
const [site = ""] = choices.sites;

/** Waits until a page stands in the document, in exact counts. */
const stands = (there: Driven, { lang, page }: Shown) =>
  expect
    .poll(
      () => there.evaluate(() => ({ ...document.body.dataset, view: document.documentElement.dataset["view"] })),
      soon,
    )
    .toMatchObject({ view: "leadership", lang, page });

/** Runs in the page: follows the link to another. */
function follow(path: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("header nav a")];
  links.find(({ pathname }) => pathname === `/${path}`)?.click();
}

/** Goes through pages, and on each compares every panel. */
async function tour(there: Driven, pages: readonly Shown[], ...filters: readonly string[]): Promise<void> {
  for (const shown of pages) {
    // A page that comes into the place of itself cannot be told from the one before it.
    if ((await there.evaluate(() => document.body.dataset["page"])) !== shown.page)
      await there.evaluate(follow, shown.path);
    await stands(there, shown);
    const told = await numbers(shown.panels, shown.lang, ...filters);
    expect((await shows(there, shown.panels, told, shown.lang)).join(""), shown.path).toBe("");
  }
}

testInEach("a link shows exact counts of every panel, with filters, and leaves nothing behind", async (there) => {
  const [key = ""] = /[0-9a-f]{64}/.exec(inject("fragment")) ?? [];
  await there.goto(`${inject("served").partners}${first.path}${inject("fragment")}`);
  await stands(there, first);
  await tour(there, english);
  await choose(there, "site", site);
  await tour(there, english.toReversed(), `site=${site}`);
  await choose(there, "tumour_group", choices.group);
  await tour(there, english, ...choices.together);
  expect(await there.evaluate(faults)).toEqual([]);
  const everything = JSON.stringify(await there.evaluate(known)).toLowerCase();
  for (const part of [key, key.slice(0, 12), Buffer.from(key, "hex").toString("base64url").toLowerCase()])
    expect(everything).not.toContain(part);
  expect(everything).toContain("samsvar");
});

testInEach("a link with a filter shows it at once", async (there) => {
  const query = `?site=${encodeURIComponent(site)}`;
  await there.goto("about:blank");
  await there.goto(`${inject("served").partners}${first.path}${query}${inject("fragment")}`);
  await stands(there, first);
  const told = await numbers(first.panels, first.lang, `site=${site}`);
  await shows(there, first.panels, told, first.lang);
  expect(await there.evaluate(() => location.hash + location.search)).toBe(query);
});
