import { expect, test } from "vitest";
import { langs } from "../../src/words/lang.ts";
import { bothSites } from "./pages.ts";
import { visit } from "./visit.ts";

/** Runs in the page: headings whose last line is less than a third as wide as their widest, and tables wider than their room. */
function poor(): { readonly headings: number; readonly short: readonly string[]; readonly wide: readonly string[] } {
  const headings = [...document.querySelectorAll(".card.method h2")].filter((each) => each.checkVisibility());
  const short = headings.filter((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const lines = new Map<number, number>();
    for (const { top, width } of range.getClientRects()) lines.set(top, Math.max(lines.get(top) ?? 0, width));
    const widths = [...lines.values()];
    return (widths.at(-1) ?? 0) < Math.max(...widths) / 3;
  });
  const wide = [...document.querySelectorAll(".text-page table, .method table, .privacy table")].filter(
    (table) => table.checkVisibility() && table.scrollWidth > (table.parentElement?.clientWidth ?? 0),
  );
  const said = (all: readonly Element[]) => all.map(({ textContent }) => textContent?.slice(0, 60) ?? "");
  return { headings: headings.length, short: said(short), wide: said(wide) };
}

const names = ["methods", "privacy", "accessibility", "releases", "releases/2023-07-31_2023-10-31"];
test.each(bothSites.flatMap((site) => langs.map((lang) => [site, lang] as const)))(
  "on a phone no heading of text ends in a word alone, and no table reaches out of its card (%s, %s)",
  async (site, lang) => {
    const { page, goto } = await visit({ site, viewport: { width: 360, height: 800 } });
    for (const name of names) {
      await goto(`${lang}/${name}/`);
      const { headings, short, wide } = await page.evaluate(poor);
      expect(headings, name).toBeGreaterThan(2);
      expect(short, name).toEqual([]);
      expect(wide, name).toEqual([]);
    }
  },
);
