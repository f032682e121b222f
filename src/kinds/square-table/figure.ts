import { end } from "../../marks/ends.ts";
import { areaSquare } from "../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { hit } from "../../marks/hit.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { symbol } from "../../marks/symbol.ts";
import { theme } from "../../marks/theme.ts";
import { type Field, type PlacedSquare, placeSquare, type Square, type SquareTexts } from "./place.ts";

/** What a field says, for its colour: pale where nothing is compared. */
export type FieldKind = "both" | "edge" | "blood" | "tissue" | "faint";
export type SquareWords<Code extends string> = SquareTexts<Code> & {
  readonly blood: string;
  readonly tissue: string;
  readonly kind: (cell: Field<Code>) => FieldKind;
  readonly reading: (cell: Field<Code>) => string;
};

/** Categories of blood down, of tissue across, with the patients in each field; squares by area. */
export function drawSquare<Code extends string>(square: Square<Code>, size: Size, words: SquareWords<Code>): Drawing {
  const placed = placeSquare(square, size, words);
  const largest = end("patients", Math.max(...square.cells.map(({ patients }) => patients)));
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
        const kind = words.kind(cell);
        return symbol(
          words.reading(cell),
          svg`${hit(area)}${areaSquare(square.x, square.y, cell.patients, largest, kind)}<text x="${number.x}" y="${number.y}" dy=".35em">${number.text}</text>`,
          kind === "faint" ? "aside" : "",
        );
      }),
    ],
  };
}

const categoryNames = <Code extends string>({ names }: PlacedSquare<Code>): readonly Markup[] =>
  names.flatMap(({ head, label }) => [
    ...head.map(
      ({ text, x, y }) => svg`<text font-size="${theme.font}" x="${x}" y="${y}" text-anchor="middle">${text}</text>`,
    ),
    ...label.map(({ text, x, y }) => svg`<text font-size="${theme.font}" x="${x}" y="${y}">${text}</text>`),
  ]);

const zeros = <Code extends string>({ none }: PlacedSquare<Code>): readonly Markup[] =>
  none.map(({ x, y }) => svg`<text class="soft" x="${x}" y="${y}" dy=".35em" text-anchor="middle">0</text>`);
