import { expect, inject } from "vitest";
import { choices } from "../browser/choices.ts";
import { numbers } from "../browser/numbers.ts";
import { figurePages } from "../browser/pages.ts";
import { choose } from "./choose.ts";
import { shows } from "./compare.ts";
import { testInEach } from "./driven.ts";
import { faults } from "./watched.ts";

const [site = ""] = choices.sites;

for (const { lang, path, panels } of figurePages.filter(
  ({ lang, page }) => lang === "nb" && ["status", "genes"].includes(page),
))
  testInEach(`/${path} shows a filter, two together, and the one again on the way back`, async (there) => {
    const one = await numbers(panels, lang, `site=${site}`);
    await there.goto(`${inject("served").exact}${path}?site=${encodeURIComponent(site)}`);
    await there.drawn(1);
    await shows(there, panels, one, lang);
    await choose(there, "tumour_group", choices.group);
    const failed = await shows(there, panels, await numbers(panels, lang, ...choices.together), lang);
    expect(failed.join("")).toBe("");
    const before = await there.drawn();
    await there.evaluate(() => history.back());
    await there.drawn(before + 1);
    await shows(there, panels, one, lang);
    expect(await there.evaluate(faults)).toEqual([]);
  });
