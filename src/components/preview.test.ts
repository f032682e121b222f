import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { nodeEngine } from "../engine/node.ts";
import { openRelease } from "../engine/release.ts";
import { panels } from "../panels/index.ts";
import { noFilters } from "../state/filters.ts";
import { pictured, previewSize, toldBy } from "./preview.ts";
import { previewPicture } from "./preview-picture.ts";

const release = openRelease("tests/fixture");
const { manifest } = release;
const rounding = { base: 5 } as NonNullable<typeof manifest.rounding>;
const at = (site?: string) => ({ ...manifest, rounding, study: { ...manifest.study, ...(site && { site }) } });
const isClosed = () => false;

test("panels that readers are told have a picture, of rounded counts at a known address alone", () => {
  const site = "https://example.org/study/";
  const [first] = panels;
  expect(pictured({ manifest: at(site), isClosed: (panel) => panel === first })).toEqual(panels.slice(1));
  expect(pictured({ manifest: at(), isClosed }), "no address").toEqual([]);
  const { rounding: _, ...exact } = at(site);
  expect(pictured({ manifest: exact, isClosed }), "exact counts").toEqual([]);
});

test("a page is told by its first figure that readers are told", () => {
  const [first, second] = panels.filter(({ page }) => page === "enrolment");
  expect(toldBy("enrolment", { isClosed })).toBe(first);
  expect(toldBy("enrolment", { isClosed: (panel) => panel === first })).toBe(second);
  expect(toldBy("methods", { isClosed })).toBe(undefined);
});

test("the picture has its size, its letters and its colours, the same each time", async () => {
  const panel = toldBy("turnaround", { isClosed });
  if (!panel) throw new RangeError("no panel");
  const reply = await panel.ask(await nodeEngine(release), { manifest, filters: noFilters });
  const [picture, again] = [previewPicture(panel, reply, manifest, "nb"), previewPicture(panel, reply, manifest, "nb")];
  expect(Buffer.from(picture).equals(again)).toBe(true);
  const { width, height, data } = PNG.sync.read(Buffer.from(picture));
  expect({ width, height }).toEqual(previewSize);
  // The answer stands large in the upper third: without a typeface there would be nothing.
  let dark = 0;
  for (let i = 0; i < (width * height * 4) / 3; i += 4) if ((data[i] ?? 255) < 80) dark += 1;
  expect(dark).toBeGreaterThan(3000);
  const hues = new Set<number>();
  for (let i = 0; i < data.length; i += 4)
    hues.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  expect(hues.size, "marks in their colours").toBeGreaterThan(50);
});
