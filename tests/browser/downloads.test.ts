import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { formatFilters, noFilters } from "../../src/state/filters.ts";
import { settled } from "./agrees.ts";
import { choices } from "./choices.ts";
import { numbers, panelOf } from "./numbers.ts";
import { figurePages } from "./pages.ts";
import { visit } from "./visit.ts";

const [site = ""] = choices.sites;
const english = figurePages.filter(({ lang }) => lang === "en");

/** Opens a saved figure on its own, as a reader's own program would: what is not XML, and what runs over its edge. */
const faultsOf = (sheet: string, alone: Page): Promise<string[]> =>
  alone.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const error = parsed.querySelector("parsererror")?.textContent;
    if (error) return [error];
    document.body.replaceChildren();
    const picture = document.body.appendChild(document.importNode(parsed.documentElement, true));
    const { right } = picture.getBoundingClientRect();
    return [...picture.querySelectorAll("text")]
      .filter((line) => line.getBoundingClientRect().right > right)
      .map((line) => `over the edge: ${line.textContent}`);
  }, sheet);

type File = { readonly name: string; readonly text: string };

/** Runs in the page: saves what every card shows as JSON and SVG, and keeps each file instead of handing it to the browser. */
async function saveAll(): Promise<Record<string, { json: File; svg: File }>> {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let made: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    made = blob;
    return createObjectURL(blob);
  };
  const saved = (button: HTMLAnchorElement | null) =>
    new Promise<File>((resolve, reject) => {
      HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
        made?.text().then((text) => resolve({ name: this.download, text }), reject);
      };
      if (button) click.call(button);
      else reject(new Error("a card without a download"));
    });
  const found: Record<string, { json: File; svg: File }> = {};
  for (const card of document.querySelectorAll<HTMLElement>("data-card")) {
    const json = await saved(card.querySelector<HTMLAnchorElement>('[data-download="json"]'));
    const svg = await saved(card.querySelector<HTMLAnchorElement>('[data-download="svg"]'));
    found[card.dataset["panel"] ?? ""] = { json, svg };
  }
  HTMLAnchorElement.prototype.click = click;
  URL.createObjectURL = createObjectURL;
  return found;
}

describe.each(english)("/$path with a filter", ({ lang, page: name, path, panels }) => {
  test("downloads what it shows, in every format", async () => {
    const there = await visit({ acceptDownloads: true });
    const { page, goto, errors, outside } = there;
    await goto(`${path}?site=${encodeURIComponent(site)}`);
    await settled(there);
    const told = await numbers(panels, lang, `site=${site}`);
    const files = await page.evaluate(saveAll);
    const alone = await page.context().newPage();
    for (const { id, followed } of panels) {
      const { columns, rows } = panelOf(told, id);
      const { json, svg } = files[id] ?? {};
      for (const file of [json, svg]) {
        expect(file?.name).toContain(id);
        expect(file?.name).toContain(told.release);
      }
      const filters = formatFilters(followed({ ...noFilters, site })).replace("?", "");
      expect(JSON.parse(json?.text ?? "null")).toMatchObject({ columns, rows, filters });
      expect(await faultsOf(svg?.text ?? "", alone), `${id}.svg`).toEqual([]);
    }

    expect([...errors, ...outside]).toEqual([]);

    // Files are written, and pictures painted, by one piece of code each: the first panel and the tallest stand for all.
    if (!["status", "genes"].includes(name)) return;
    const id = panels[0]?.id ?? "";
    const { columns, rows } = panelOf(told, id);
    const card = page.locator(`data-card[data-panel="${id}"]`);
    await card.locator('.views a[data-view="download"]').click();
    const save = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        card.locator(`[data-download="${kind}"]`).click(),
      ]);
      expect(download.suggestedFilename()).toContain(id);
      return buffer(await download.createReadStream());
    };
    expect((await save("json")).toString()).toBe(files[id]?.json.text);
    const csv = (await save("csv")).toString().trimEnd().split("\n");
    expect(csv.length).toBe(rows.length + 1);
    expect(csv[0]).toContain(columns.map(({ name }) => name).join(","));
    expect((await save("arrow")).length).toBeGreaterThan(100);
    const picture = PNG.sync.read(await save("png"));
    expect(picture.width > 1400 || picture.height > 15_000, "as large as a picture may be").toBe(true);
    expect(new Set(picture.data.subarray(0, 4_000_000)).size, "colours in the picture").toBeGreaterThan(10);
    expect([...errors, ...outside]).toEqual([]);
  });
});
