import { expect, test } from "vitest";
import { langs } from "../../src/words/lang.ts";
import { pageWords } from "../../src/words/page.ts";
import { soon } from "./agrees.ts";
import { choices } from "./choices.ts";
import { figurePages } from "./pages.ts";
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

const english = figurePages.filter(({ lang }) => lang === "en");
test.each(english)("/$path takes a sheet for two figures, or one where a figure is tall", async ({ path, panels }) => {
  const { page, goto } = await visit({ alone: true });
  await goto(path);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const tall = await page.locator(".drawing.tall").count();
  const sheets = sheetsOf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  expect(sheets).toBeLessThanOrEqual(Math.ceil((panels.length - tall) / 2) + tall + 2);
});
