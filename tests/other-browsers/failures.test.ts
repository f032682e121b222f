import { expect, inject } from "vitest";
import { pageWords } from "../../src/words/page.ts";
import { choices } from "../browser/choices.ts";
import { numbers } from "../browser/numbers.ts";
import { figurePages } from "../browser/pages.ts";
import { shows } from "./compare.ts";
import { testInEach } from "./driven.ts";

for (const { lang, path, panels } of figurePages.filter(({ page }) => page === "status"))
  testInEach(`/${path} keeps its figures and says what is off when the database cannot start`, async (there) => {
    const filters = choices.together.map(encodeURI).join("&");
    await there.goto(`${inject("served").broken}${path}?${filters}`);
    await there.drawn(1);
    const off = () => document.querySelector("filter-bar [data-engine]:not([hidden])")?.textContent;
    expect(await there.evaluate(off)).toBe(pageWords[lang].databaseOff.failed);
    const failed = await shows(there, panels, await numbers(panels, lang), lang);
    expect(failed).not.toContain("");
  });
