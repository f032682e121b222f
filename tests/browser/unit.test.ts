import { expect, test } from "vitest";
import { langs } from "../../src/words/lang.ts";
import { names } from "../../src/words/names.ts";
import { pageWords } from "../../src/words/page.ts";
import { choices } from "./choices.ts";
import { visit } from "./visit.ts";

const [code = ""] = choices.sites;

test.each(langs)(
  "a site chosen on the page of one unit is told of in every card, and makes a letter of one sheet (%s)",
  async (lang) => {
    const { page, goto, drawn } = await visit({ viewport: { width: 720, height: 1000 } });
    await goto(`${lang}/unit/`);
    const name = String(names(lang, choices.manifest.study).site(code));
    await page.locator(".unit-choice a", { hasText: name }).first().click();
    await page.waitForURL(`**/${lang}/unit/?site=${code}`);
    await drawn(1);
    expect(await page.locator(".chosen").textContent()).toContain(name);
    expect(await page.locator(".answer").allTextContents()).toSatisfy((told: string[]) =>
      told.join(" ").includes(name),
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("data-card svg.chart:visible").count()).toBe(0);
    expect(await page.locator(".unit-choice").isVisible()).toBe(false);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  },
);

test("partners are offered no single hospital, and are told why", async () => {
  const { page, goto } = await visit({ site: "partners" });
  await goto("en/unit/");
  expect(await page.locator(".unit-choice a:visible").count()).toBe(0);
  expect(await page.locator(".unit-choice p.for-partners").isVisible()).toBe(true);
  expect(await page.locator("h1").textContent()).toContain(pageWords.en.pages.unit);
});
