import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, inject } from "vitest";
import { sites } from "../../scripts/build-site.ts";
import { soon } from "../browser/agrees.ts";
import { choices } from "../browser/choices.ts";
import { rowsOfCsv } from "../browser/csv.ts";
import { numbers, panelOf } from "../browser/numbers.ts";
import { figurePages } from "../browser/pages.ts";
import { type Driven, testInEach } from "./driven.ts";

const [site = ""] = choices.sites;

/** Runs in the page: asks a card for a file. */
function ask({ panel, kind }: { readonly panel: string; readonly kind: string }): void {
  document.querySelector<HTMLElement>(`data-card[data-panel="${panel}"] [data-download="${kind}"]`)?.click();
}

/** Browsers keep a file under another name until it is whole, or its name empty. */
const isWhole = (path: string): boolean => !/\.(part|wkdownload)$/.test(path) && statSync(path).size > 0;

/** Saves what a card shows as a file and answers its bytes. */
async function saved(there: Driven, panel: string, kind: string): Promise<Buffer> {
  const files = () => readdirSync(there.downloads).map((name) => join(there.downloads, name));
  const before = new Set(files());
  const added = () => files().filter((path) => !before.has(path));
  await there.evaluate(ask, { panel, kind });
  await expect.poll(() => added().length > 0 && added().every(isWhole), soon).toBe(true);
  const [path = ""] = added();
  expect(path.endsWith(`.${kind}`), path).toBe(true);
  return readFileSync(path);
}

for (const { lang, path, panels } of figurePages.filter(({ lang, page }) => lang === "en" && page === "status"))
  testInEach(`/${path} hands its files to the downloads, with a filter and as built`, async (there) => {
    const id = panels[0]?.id ?? "";
    const told = panelOf(await numbers(panels, lang, `site=${site}`), id);
    await there.goto(`${inject("served").exact}${path}?site=${encodeURIComponent(site)}`);
    await there.drawn(1);
    const { columns, rows } = told;
    expect(JSON.parse(String(await saved(there, id, "json")))).toMatchObject({ columns, rows });
    expect(rowsOfCsv(await saved(there, id, "csv"), told, ",")).toEqual(rows);
    expect(String(await saved(there, id, "svg"))).toMatch(/^<svg .*<\/svg>\s*$/s);
    const picture = PNG.sync.read(await saved(there, id, "png"));
    expect(new Set(picture.data.subarray(0, 4_000_000)).size, "colours in the picture").toBeGreaterThan(10);

    await there.goto(`${inject("served").exact}${path}`);
    const built = (panel: string) =>
      document.querySelector<HTMLAnchorElement>(`data-card[data-panel="${panel}"] a[data-download="arrow"]`)?.pathname;
    const file = await there.evaluate(built, id);
    const bytes = await saved(there, id, "arrow");
    expect(bytes.equals(readFileSync(join(sites.exact.out, file ?? "")))).toBe(true);
  });
