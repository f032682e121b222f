import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { swatch } from "../../../marks/swatch.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import type { VafCell, VafModel } from "./model.ts";
import { type PlacedCell, type PlacedVaf, placeVaf } from "./place.ts";
import type { VafWords } from "./wording.ts";

/** Allele fraction in blood against tissue in bins of half a decade, squares by area; margins for one specimen only. */
export function drawVaf(model: VafModel, size: Size, words: VafWords, { f, names }: Voice): Drawing {
  const key = legend(legendItems(model, words), size.width);
  const placed = placeVaf(model, size, words.notFound, 22 + key.height + 34);
  const { right, top, bottom } = placed.plot;
  const percent = (edge: number) => f.number(edge * 100, edge < 0.005 ? 2 : edge < 0.05 ? 1 : 0);
  const titleX = Math.max(0, right - textWidth(words.xTitle, theme.font));
  return {
    height: bottom + 62,
    marks: [
      svg`${key.markup}<text class="sub" x="0" y="${key.height + 26}" aria-hidden="true">${words.yTitle}</text>`,
      svg`${axes(placed, percent)}<line class="limit dashed" x1="${placed.same.x}" y1="${placed.same.y}" x2="${right}" y2="${top}"/>`,
      svg`<text class="axis-title" x="${titleX}" y="${bottom + 54}" aria-hidden="true">${words.xTitle}</text>`,
      ...placed.cells.map((each) => drawCell(each, words.reading(each.cell, names, f), f.count(each.cell.variants))),
    ],
  };
}

function drawCell({ area, middle, squares, number }: PlacedCell, reading: string, variants: string): Markup {
  const drawn = squares.map(({ side, className }) => {
    const [x, y] = [middle.x - side / 2, middle.y - side / 2];
    return svg`<rect class="${className}" x="${x}" y="${y}" width="${side}" height="${side}"/>`;
  });
  return symbol(
    reading,
    svg`${hit(area)}${drawn}${
      number && svg`<text class="halo" x="${number.x}" y="${number.y}" dy=".35em">${variants}</text>`
    }`,
  );
}

/** The edges of the bins on both axes, and the names of the margins. */
function axes({ plot, across, up, notFound }: PlacedVaf, percent: (edge: number) => string): Markup {
  const { left, first, right, top, floor, bottom } = plot;
  const upright = (x: number) => svg`<line x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/>`;
  const level = (y: number) => svg`<line x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>`;
  const lines = [
    across.map(({ x, fraction }) => [
      upright(x),
      svg`<text x="${x}" y="${bottom + 18}" text-anchor="middle">${percent(fraction)}</text>`,
    ]),
    up.map(({ y, fraction }) => [
      level(y),
      svg`<text x="${left - 8}" y="${y}" dy=".35em" text-anchor="end">${percent(fraction)}</text>`,
    ]),
  ];
  const margins = notFound.map(({ text, beside, below }) => [
    svg`<text font-size="${theme.font}" x="${beside.x}" y="${beside.y}" text-anchor="end">${text}</text>`,
    svg`<text font-size="${theme.font}" x="${below.x}" y="${below.y}" text-anchor="middle">${text}</text>`,
  ]);
  return svg`<g class="axis" aria-hidden="true">${upright(first)}${level(floor)}${lines}${margins}</g>`;
}

/** Of the marks, those that the cells show. */
function legendItems({ cells }: VafModel, { key }: VafWords): LegendItem[] {
  const shows = (kind: VafCell["kind"]): boolean => cells.some((cell) => cell.kind === kind && cell.variants > 0);
  const anyApart = cells.some((cell) => cell.kind === "blood" && cell.withHaematopoiesis > cell.variants);
  const sides = ["both", "tissue", "blood"] as const;
  return [
    ...sides.filter(shows).map((side) => ({ mark: swatch(`full ${side}`), text: key[side] })),
    ...(anyApart ? [{ mark: swatch("block blood open"), text: key.haematopoiesis }] : []),
    {
      mark: (x, y) => svg`<line class="limit dashed" x1="${x}" x2="${x + 20}" y1="${y}" y2="${y}"/>`,
      text: key.same,
    },
  ];
}
