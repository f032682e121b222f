import { expect, test } from "vitest";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { shareOf } from "../../../stats/share.ts";
import { formats } from "../../../words/format.ts";
import type { GeneRow } from "./model.ts";
import { placeGenes } from "./place.ts";
import { words } from "./words.ts";

const row = (gene: string, both: number): GeneRow => ({
  gene,
  both,
  tissueOnly: 10,
  bloodOnly: 5,
  neither: 0,
  ppa: shareOf(both, both + 10),
  found: both + 15,
  status: "ok",
});
const genes = Array.from({ length: 22 }, (_, i) => row(`G${i}`, 40 - i));
const model = { genes, evaluable: 100, both: 1, tissueOnly: 1, bloodOnly: 1, leftOut: 0 };
const place = (width: number, asked = "") => placeGenes(model, width, words.en, formats.en, asked);

test("rows of 26 pixels from 30 down on a desk; on a phone 46, the bars 32 below, and fewer of them", () => {
  const wide = place(740);
  expect(wide.rows.map(({ area }) => area.y).slice(0, 3)).toEqual([30, 56, 82]);
  expect(wide.rows[1]).toMatchObject({ y: 69, bars: 69 });
  expect([wide.rows.length, wide.more, wide.bottom]).toEqual([20, 2, 550]);
  const narrow = place(312);
  expect(narrow.rows[1]).toMatchObject({ area: { x: 0, y: 76, width: 312, height: 42 }, y: 86, bars: 108 });
  expect([narrow.rows.length, narrow.more, narrow.bottom]).toEqual([15, 7, 720]);
});
test("the gene that is looked for has a row, whatever its place; the bars have one scale and keep clear of the shares", () => {
  expect(place(312, "g21").rows[0]?.row.gene).toBe("G21");
  const { at, percent } = place(740);
  expect(at.middle + (40 * at.scale) / 2).toBeLessThan(at.blood);
  expect(at.blood + 5 * at.scale).toBeLessThan(percent.from);
});
test("a number of slender figures keeps within the figure, in which all figures are as wide", () => {
  const few = { ...row("TP53", 3), tissueOnly: 11, bloodOnly: 11 };
  const { at } = placeGenes({ ...model, genes: [few] }, 312, words.en, formats.en, "");
  const drawn = textWidth("00", theme.font);
  expect(at.tissue - 11 * at.scale - 6 - drawn).toBeGreaterThanOrEqual(0);
  expect(at.blood + 11 * at.scale + 6 + drawn).toBeLessThanOrEqual(312);
});
