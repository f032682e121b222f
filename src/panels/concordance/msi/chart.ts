import { areaSquare } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { kindOf, type MsiModel } from "./model.ts";
import { type PlacedMsi, placeMsi } from "./place.ts";
import type { MsiWords } from "./wording.ts";

/** Categories of blood down, of tissue across, with the patients in each field. */
export function drawMsi(model: MsiModel, size: Size, words: MsiWords, { f, names }: Voice): Drawing {
  const placed = placeMsi(model, size, { name: names.msi, count: f.count });
  const largest = Math.max(...model.cells.map(({ patients }) => patients));
  const { left, right, top, rules } = placed;
  const heads = [
    svg`<text class="blood strong" x="0" y="${top - 10}">${words.blood}</text>`,
    svg`<text class="tissue strong" x="${left + 2}" y="14">${words.tissue}</text>`,
  ];
  return {
    height: placed.height,
    marks: [
      svg`<g class="axis" aria-hidden="true">${rules.map(
        (y) => svg`<line x1="0" x2="${right}" y1="${y}" y2="${y}"/>`,
      )}</g><g aria-hidden="true">${heads}${categoryNames(placed)}${zeros(placed)}</g>`,
      ...placed.cells.map(({ cell, area, square, number }) => {
        const kind = kindOf(cell);
        return symbol(
          words.reading(cell, names, f),
          svg`${hit(area)}${areaSquare(square.x, square.y, cell.patients, largest, kind)}<text x="${number.x}" y="${number.y}" dy=".35em">${number.text}</text>`,
          kind === "faint" ? "aside" : "",
        );
      }),
    ],
  };
}

const categoryNames = ({ names }: PlacedMsi): readonly Markup[] =>
  names.flatMap(({ head, label }) => [
    ...head.map(
      ({ text, x, y }) => svg`<text font-size="${theme.font}" x="${x}" y="${y}" text-anchor="middle">${text}</text>`,
    ),
    ...label.map(({ text, x, y }) => svg`<text font-size="${theme.font}" x="${x}" y="${y}">${text}</text>`),
  ]);

const zeros = ({ none }: PlacedMsi): readonly Markup[] =>
  none.map(({ x, y }) => svg`<text class="soft" x="${x}" y="${y}" dy=".35em" text-anchor="middle">0</text>`);
