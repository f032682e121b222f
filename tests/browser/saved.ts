import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Panel } from "../../src/define/panel.ts";
import { type Filters, formatFilters } from "../../src/state/filters.ts";
import { type Numbers, panelOf } from "./numbers.ts";

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

export type File = { readonly name: string; readonly text: string };

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

type Saved = Readonly<Record<string, { readonly json: File; readonly svg: File }>>;

/** Saves what every card shows as JSON and SVG: the numbers are those told for the filters, the figure is whole. */
export async function savesWhatItShows(
  page: Page,
  panels: readonly Panel[],
  told: Numbers,
  filters: Filters,
): Promise<Saved> {
  const files: Saved = await page.evaluate(saveAll);
  const alone = await page.context().newPage();
  for (const { id, followed } of panels) {
    const { columns, rows } = panelOf(told, id);
    const { json, svg } = files[id] ?? {};
    for (const file of [json, svg]) {
      expect(file?.name).toContain(id);
      expect(file?.name).toContain(told.release);
    }
    const sent = formatFilters(followed(filters)).replace("?", "");
    expect(JSON.parse(json?.text ?? "null")).toMatchObject({ columns, rows, filters: sent });
    expect(await faultsOf(svg?.text ?? "", alone), `${id}.svg`).toEqual([]);
  }
  await alone.close();
  return files;
}
