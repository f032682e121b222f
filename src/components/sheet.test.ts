import { Resvg } from "@resvg/resvg-js";
import { PNG } from "pngjs";
import { beforeAll, expect, test } from "vitest";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { panels } from "../panels/index.ts";
import { noFilters } from "../state/filters.ts";
import { figureSheet, figureSlide } from "./sheet.ts";
import { slideSize } from "./standalone.ts";

const release = openRelease("tests/fixture");
const shown = { manifest: release.manifest, filters: noFilters, older: null, mark: null };
let engine: Engine;
beforeAll(async () => {
  engine = await nodeEngine(release);
});

/** A document, small, as a program shows it that is no browser and knows no typeface: shares of its pixels that are white and black. */
function rendered(sheet: string) {
  const options = { font: { loadSystemFonts: false }, fitTo: { mode: "width", value: 400 } } as const;
  const { data } = PNG.sync.read(new Resvg(sheet, options).render().asPng());
  let [white, black] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const light = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
    if (light === 765) white += 1;
    else if (light < 60) black += 1;
  }
  const all = data.length / 4;
  return { white: white / all, black: black / all };
}

/** Shapes beside the ground of a document. */
const shapesIn = (sheet: string): number => (sheet.match(/<(rect|circle|path|line)\b/g)?.length ?? 0) - 1;

test.each(panels)(
  "$id is drawn light by a program that knows no style sheets, as a sheet and as a slide",
  async (panel) => {
    const reply = await panel.ask(engine, shown);
    const [sheet, slide] = [figureSheet(panel, reply, "en", shown), figureSlide(panel, reply, "en", shown)];
    for (const each of [sheet, slide]) expect(each).not.toMatch(/var\(|<style|@media| class=| style=|NaN|undefined/);
    expect(slide).toContain(` width="${slideSize.width}" height="${slideSize.height}"`);
    const { white, black } = rendered(sheet);
    expect(white, "ground").toBeGreaterThan(0.6);
    if (shapesIn(sheet) > 0) expect(white, "something is drawn").toBeLessThan(1);
    expect(black, "nothing is filled for want of a colour").toBeLessThan(0.03);
  },
);

test("a sheet tells the events under its time axis; where they are switched off it neither draws nor tells them", async () => {
  const panel = panels.find(({ id }) => id === "enrolment-control");
  if (!panel) throw new Error("there should be the figure");
  const reply = await panel.ask(engine, shown);
  const lines = (events: boolean): string =>
    [...figureSheet(panel, reply, "nb", { ...shown, events }).matchAll(/<text\b[^>]*>([^<]*)/g)]
      .map(([, line = ""]) => line)
      .join(" ");
  const [on, off] = [lines(true), lines(false)];
  expect(on).toMatch(/Hendelser: .*2022: .* åpnet\./);
  expect(on).toContain("Sommerferie");
  expect(off).not.toMatch(/Hendelser|Sommerferie|åpnet/);
  expect(off).toContain("Samtykker, hver måned");
});
