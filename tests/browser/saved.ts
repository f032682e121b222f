import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Panel } from "../../src/define/panel.ts";
import { type Filters, formatFilters } from "../../src/state/filters.ts";
import { rowsOfCsv } from "./csv.ts";
import { near } from "./near.ts";
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

/** Runs in the page: saves what every card shows, and keeps each file instead of handing it to the browser. */
async function saveAll(kinds: readonly string[]): Promise<Record<string, Record<string, File>>> {
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
      const takeBuilt = (event: Event) => {
        if (event.defaultPrevented || !button) return;
        event.preventDefault();
        fetch(button.href)
          .then(async (response) => ({
            name: new URL(button.href).pathname.split("/").at(-1) ?? "",
            text: await response.text(),
          }))
          .then(resolve, reject);
      };
      document.addEventListener("click", takeBuilt, { once: true });
      if (button) click.call(button);
      else reject(new Error("a card without a download"));
    });
  const found: Record<string, Record<string, File>> = {};
  for (const card of document.querySelectorAll<HTMLElement>("data-card")) {
    const files: Record<string, File> = {};
    for (const kind of kinds)
      files[kind] = await saved(card.querySelector<HTMLAnchorElement>(`[data-download="${kind}"]`));
    found[card.dataset["panel"] ?? ""] = files;
  }
  HTMLAnchorElement.prototype.click = click;
  URL.createObjectURL = createObjectURL;
  return found;
}

type Saved = Readonly<Record<string, Readonly<Record<string, File>>>>;

/** Saves what every card shows: the numbers are those told for the filters, the names say so, the figure is whole. */
export async function savesWhatItShows(
  page: Page,
  panels: readonly Panel[],
  told: Numbers,
  filters: Filters,
  kinds: readonly string[] = ["json", "svg"],
): Promise<Saved> {
  const files: Saved = await page.evaluate(saveAll, kinds);
  const alone = await page.context().newPage();
  for (const { id, followed } of panels) {
    const { columns, rows } = panelOf(told, id);
    const { json, svg, csv } = files[id] ?? {};
    const sent = formatFilters(followed(filters)).replace("?", "");
    const named = sent === "" ? "" : `_${sent.replaceAll(/[^\w.-]+/g, "-")}`;
    const names = (kind: string) => [
      ...["", "_leadership"].map((whose) => `${id}_${told.release}_simulated${whose}${named}.${kind}`),
      ...(sent === "" ? [`${id}.${kind}`] : []), // that of the build
    ];
    for (const kind of kinds) expect(names(kind)).toContain(files[id]?.[kind]?.name);
    if (csv) expect(near(rowsOfCsv(Buffer.from(csv.text), panelOf(told, id), ","), rows)).toEqual(rows);
    if (csv && rows.length > 0) expect(csv.text).toContain(sent);
    const saved = { columns, rows, filters: sent };
    expect(near(JSON.parse(json?.text ?? "null"), saved)).toMatchObject(saved);
    expect(await faultsOf(svg?.text ?? "", alone), `${id}.svg`).toEqual([]);
  }
  await alone.close();
  return files;
}
