import { expect, test } from "vitest";
import { study } from "../../../cubes/study.testing.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { madeMatrix } from "./made.testing.ts";
import { type PlacedHead, type PlacedRow, placeMatrix } from "./place.ts";
import { words } from "./words.ts";

const voice = { lang: "en", f: formats.en, names: names("en", study()) } as const;
const place = (genes: number, width: number) => placeMatrix(madeMatrix(genes, 0.5), width, 44, words.en, voice);
const isRow = (line: PlacedRow | PlacedHead): line is PlacedRow => "row" in line;

test("rows of 24 pixels below the heads of columns and parts", () => {
  const { header, shown, beyond, bottom } = place(6, 740);
  expect(header).toMatchObject({ top: 52, bottom: 52 + 17 * 2 + 22, nameLines: 1 });
  // 108 + 6, a head of 32, three genes with a finding, a head, three without.
  expect(shown.lines.map((line) => (isRow(line) ? line.area.y : line.y))).toEqual([
    134, 146, 170, 194, 238, 250, 274, 298,
  ]);
  expect(beyond).toBeNull();
  expect(bottom).toBe(322);
});
test("twenty genes are shown at first; the others begin where they end", () => {
  const { shown, beyond, bottom } = place(523, 740);
  expect(shown.lines.filter(isRow)).toHaveLength(20);
  expect(beyond).toMatchObject({ from: shown.to, to: bottom, genes: 503 });
  expect(beyond?.lines.filter(isRow)).toHaveLength(503);
  expect(beyond?.lines[0]).toMatchObject({ area: { y: shown.to } });
});
test("a cell without a finding has an outline and no text; with one, three counts from left to right", () => {
  const [first, last] = [place(6, 740).shown.lines[1], place(6, 740).shown.lines.at(-1)];
  expect(last && isRow(last) && last.texts).toEqual([]);
  const texts = first && isRow(first) ? first.texts.slice(0, 3) : [];
  expect(texts.map(({ y }) => y)).toEqual([158, 158, 158]);
  expect(texts.map(({ x }) => x)).toEqual(texts.map(({ x }) => x).toSorted((a, b) => a - b));
});
