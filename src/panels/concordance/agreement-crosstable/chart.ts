import { areaSquare } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, type Part, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import type { Voice } from "../../../words/voice.ts";
import { type CrossModel, type Field, kindOf } from "./model.ts";
import { largestOf, lineHeight, listLine, listRow, placeList, placeMatrix, row, small } from "./place.ts";
import type { CrossWords } from "./wording.ts";

/** Every patient in one field: blood states down, tissue states across; squares by area. */
export const drawCross = (model: CrossModel, { width }: Size, words: CrossWords, voice: Voice): Drawing =>
  width < 560 ? listed(model, width, words, voice) : matrix(model, width, words, voice);

const rule = (y: number, width: number): Markup => svg`<line x1="0" x2="${width}" y1="${y}" y2="${y}"/>`;

const cell = (field: Field, words: CrossWords, { f, names }: Voice, content: Part): Markup =>
  symbol(words.reading(field, names, f), content, field.compared === 0 ? "aside" : "");

type Matrix = ReturnType<typeof placeMatrix>;

/** The names of both specimens and of their states, and how many have each. */
function drawMargins(at: Matrix, width: number, all: number, words: CrossWords, { f }: Voice): Markup {
  const { left, top, bottom, columns, rows } = at;
  const foot = { className: "value", y: bottom + 20 };
  return svg`<g aria-hidden="true">${[
    textAt(words.blood, { className: "blood strong", x: 0, y: top - 10 }),
    textAt(words.tissue, { className: "tissue strong", x: left + 4, y: 14 }),
    columns.map(({ x, lines }) =>
      lines.map((text, n) => {
        const y = top - 10 - lineHeight * (lines.length - 1 - n);
        return textAt(text, { size: small, x, y, anchor: "middle" });
      }),
    ),
    textAt(words.total, { className: "sub", x: width, y: top - 10, anchor: "end" }),
    rows.map(({ y, lines, patients }) => [
      lines.map((text, n) => textAt(text, { x: 0, y: y + 5 + lineHeight * (n - (lines.length - 1) / 2) })),
      textAt(f.count(patients), { className: "value", x: width, y, middle: true, anchor: "end" }),
    ]),
    textAt(words.total, { className: "sub", x: 0, y: bottom + 20 }),
    columns.map(({ x, patients }) => textAt(f.count(patients), { ...foot, x, anchor: "middle" })),
    textAt(f.count(all), { ...foot, x: width, anchor: "end" }),
  ]}</g>`;
}

function matrix(model: CrossModel, width: number, words: CrossWords, voice: Voice): Drawing {
  const at = placeMatrix(model, width, words, voice);
  const largest = largestOf(model.fields);
  const rules = [0, ...at.rows.map((_, i) => i + 1)].map((i) => rule(at.top + row * i, width));
  const area = { width: at.column - 2, height: row - 2 };
  const cells = at.fields.map(({ field, text, x, y, square, count }) =>
    cell(field, words, voice, [
      hit({ x: x - at.column / 2 + 1, y: y - row / 2 + 1, ...area }),
      areaSquare(square, y, field.patients, largest, kindOf(field)),
      textAt(text, { x: count, y, middle: true }),
    ]),
  );
  return {
    height: at.bottom + 30,
    marks: [
      svg`<g class="axis" aria-hidden="true">${rules}</g>`,
      drawMargins(at, width, model.compared.trials, words, voice),
      ...cells,
    ],
  };
}

/** On a phone: each blood state with its tissue states below it. */
function listed(model: CrossModel, width: number, words: CrossWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const { groups, height } = placeList(model, width, words, voice);
  const largest = largestOf(model.fields);
  const line = ({ field, top }: { readonly field: Field; readonly top: number }): Markup => {
    const y = top + listRow / 2;
    return cell(field, words, voice, [
      hit({ x: 0, y: top, width, height: listRow }),
      areaSquare(10, y, field.patients, largest, kindOf(field)),
      textAt(`${words.tissue}: ${names.state(field.tissue).toLowerCase()}`, { x: 26, y, middle: true }),
      textAt(f.count(field.patients), { x: width, y, middle: true, anchor: "end" }),
    ]);
  };
  const marks = groups.flatMap((group) => {
    const y = group.top + 16;
    return [
      ...group.lines.map((text, i) => textAt(text, { className: "strong", x: 0, y: y + listLine * i, hidden: true })),
      textAt(f.count(group.patients), { className: "value", x: width, y, anchor: "end", hidden: true }),
      svg`<g class="axis" aria-hidden="true">${rule(group.rule, width)}</g>`,
      ...group.fields.map(line),
    ];
  });
  return { height, marks };
}
