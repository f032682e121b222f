import { mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { narrowWidth, wideWidth } from "../components/sizes.ts";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { rowsEngine } from "../engine/rows-engine.ts";
import type { Setting } from "../engine/setting.ts";
import { type Filters, noFilters } from "../state/filters.ts";
import type { Lang } from "../words/lang.ts";
import { panels } from "./index.ts";

/** A small release that stands still: a new demo changes no picture. */
const release = openRelease("tests/fixture");
const { manifest } = release;
const chosen = (filters: Partial<Filters>): Setting => ({ manifest, filters: { ...noFilters, ...filters } });
const nothingYet = (supplied: readonly string[]): Setting => ({
  manifest: { ...manifest, firstMonth: null, previous: null, supplied },
  filters: noFilters,
});

let full: Engine;
let nobody: Engine;
beforeAll(async () => {
  full = await nodeEngine(release);
  nobody = await rowsEngine({});
});

type Picture = readonly [name: string, lang: Lang, width: number, engine: () => Engine, setting: Setting];
const pictures: readonly Picture[] = [
  ["full", "en", wideWidth, () => full, chosen({ context: "shown", cost_blood: "21000", cost_tissue: "15500" })],
  ["full-narrow", "en", narrowWidth, () => full, chosen({})],
  ["full-nb", "nb", wideWidth, () => full, chosen({})],
  ["few", "en", wideWidth, () => full, chosen({ site: "HUS" })],
  ["filtered-narrow-nb", "nb", narrowWidth, () => full, chosen({ node: "OUS", period: "2022-06..2023-05" })],
  ["none", "en", wideWidth, () => nobody, nothingYet(manifest.supplied)],
  ["not-supplied", "en", narrowWidth, () => nobody, nothingYet(["patients"])],
];

describe.each(panels)("$id", (panel) => {
  test.each(pictures)("looks as it did: %s", async (name, lang, width, engine, setting) => {
    const { svg } = (await panel.ask(engine(), setting)).figure(lang, { width }, panel.id);
    // What a figure says to those who do not see it is held by tests of words.
    const seen = svg.markup.replace(/<desc[^>]*>.*?<\/desc>/s, "");
    const picture = seen.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
    const lines = `${picture.replaceAll("><", ">\n<")}\n`;
    await expect(lines)
      .toMatchFileSnapshot(`./${panel.page}/${panel.id}/pictures/${name}.svg`)
      .catch((changed: unknown) => {
        mkdirSync("tests/changed", { recursive: true });
        writeFileSync(`tests/changed/${panel.id}-${name}.svg`, lines); // to be looked at beside the stored one
        throw changed;
      });
  });
});
