import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import { areaSquare } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { type CrossModel, type Field, kindOf, total } from "./stats.ts";
import { type CrossWords, shown } from "./wording.ts";

const row = 38;
const small = 13;
const lineHeight = 16;

/** Every patient in one field: blood states down, tissue states across; squares by area. */
export function drawCross(model: CrossModel, size: Size, words: CrossWords, voice: Voice, context: Setting): Drawing {
  if (!shown(model)) return empty(words.nothing(model, !isDefault(context.filters), voice.f), size);
  return size.width < 560 ? listed(model, size, words, voice) : matrix(model, size, words, voice);
}

function matrix(model: CrossModel, { width }: Size, words: CrossWords, { f, names }: Voice): Drawing {
  const labels = model.bloodStates.map((state) => wrap(names.state(state), 150, 14));
  const left = Math.max(textWidth(words.blood, 14, true), ...labels.flat().map((text) => textWidth(text, 14))) + 14;
  const right = width - 56;
  const column = (right - left) / model.tissueStates.length;
  const heads = model.tissueStates.map((state) => wrap(names.state(state), column - 6, small));
  const top = 26 + lineHeight * Math.max(...heads.map((lines) => lines.length)) + 10;
  const bottom = top + row * model.bloodStates.length;
  const x = (i: number) => left + column * (i + 0.5);
  const y = (i: number) => top + row * (i + 0.5);
  const largest = Math.max(...model.fields.map((field) => field.patients));
  const sum = (of: "blood" | "tissue", state: string) => total(model.fields.filter((field) => field[of] === state));

  const cell = (field: Field): Markup => {
    const [cx, cy] = [x(model.tissueStates.indexOf(field.tissue)), y(model.bloodStates.indexOf(field.blood))];
    const text = f.count(field.patients);
    const at = cx + 13 - textWidth(text, 14) / 2;
    return symbol(
      words.reading(field, names, f),
      svg`<rect class="hit" x="${cx - column / 2 + 1}" y="${cy - row / 2 + 1}" width="${column - 2}" height="${row - 2}"/>${areaSquare(at - 12, cy, field.patients, largest, kindOf(field))}<text x="${at + 2}" y="${cy}" dy=".35em">${text}</text>`,
      field.compared === 0 ? "aside" : "",
    );
  };
  const grid = svg`<g class="axis" aria-hidden="true">${[0, ...model.bloodStates.map((_, i) => i + 1)].map(
    (i) => svg`<line x1="0" x2="${width}" y1="${top + row * i}" y2="${top + row * i}"/>`,
  )}</g>`;
  return {
    height: bottom + 30,
    marks: [
      grid,
      svg`<g aria-hidden="true"><text class="blood strong" x="0" y="${top - 10}">${words.blood}</text><text class="tissue strong" x="${left + 4}" y="14">${words.tissue}</text>${heads.map(
        (lines, i) =>
          svg`${lines.map((text, n) => svg`<text font-size="${small}" x="${x(i)}" y="${top - 10 - lineHeight * (lines.length - 1 - n)}" text-anchor="middle">${text}</text>`)}`,
      )}<text class="sub" x="${width}" y="${top - 10}" text-anchor="end">${words.total}</text>${labels.map(
        (lines, i) =>
          svg`${lines.map((text, n) => svg`<text x="0" y="${y(i) + 5 + lineHeight * (n - (lines.length - 1) / 2)}">${text}</text>`)}<text class="value" x="${width}" y="${y(i)}" dy=".35em" text-anchor="end">${f.count(sum("blood", model.bloodStates[i] ?? ""))}</text>`,
      )}<text class="sub" x="0" y="${bottom + 20}">${words.total}</text>${model.tissueStates.map(
        (state, i) =>
          svg`<text class="value" x="${x(i)}" y="${bottom + 20}" text-anchor="middle">${f.count(sum("tissue", state))}</text>`,
      )}<text class="value" x="${width}" y="${bottom + 20}" text-anchor="end">${f.count(model.consented)}</text></g>`,
      ...model.fields.map(cell),
    ],
  };
}

/** On a phone: each blood state with its tissue states below it. */
function listed(model: CrossModel, { width }: Size, words: CrossWords, { f, names }: Voice): Drawing {
  const largest = Math.max(...model.fields.map((field) => field.patients));
  const marks: Markup[] = [];
  let y = 0;
  for (const state of model.bloodStates) {
    const fields = model.fields.filter((field) => field.blood === state);
    const lines = wrap(`${words.blood}: ${names.state(state)}`, width - 50, 14, true);
    for (const [i, text] of lines.entries())
      marks.push(svg`<text class="strong" x="0" y="${y + 16 + 18 * i}" aria-hidden="true">${text}</text>`);
    marks.push(
      svg`<text class="value" x="${width}" y="${y + 16}" text-anchor="end" aria-hidden="true">${f.count(total(fields))}</text><g class="axis" aria-hidden="true"><line x1="0" x2="${width}" y1="${y + 6 + 18 * lines.length}" y2="${y + 6 + 18 * lines.length}"/></g>`,
    );
    y += 18 * lines.length + 8;
    for (const field of fields) {
      marks.push(
        symbol(
          words.reading(field, names, f),
          svg`<rect class="hit" x="0" y="${y}" width="${width}" height="26"/>${areaSquare(10, y + 13, field.patients, largest, kindOf(field))}<text x="26" y="${y + 13}" dy=".35em">${words.tissue}: ${names.state(field.tissue).toLowerCase()}</text><text x="${width}" y="${y + 13}" dy=".35em" text-anchor="end">${f.count(field.patients)}</text>`,
          field.compared === 0 ? "aside" : "",
        ),
      );
      y += 26;
    }
    y += 14;
  }
  return { height: y, marks };
}
