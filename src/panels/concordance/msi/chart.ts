import type { MsiCategory } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import { areaSquare } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { kindOf, type MsiModel } from "./stats.ts";
import type { MsiWords } from "./words.ts";

const row = 44;
const lineHeight = 16;

/** Categories of blood down, of tissue across, with the patients in each field. */
export function drawMsi(model: MsiModel, size: Size, words: MsiWords, voice: Voice, context: Setting): Drawing {
  const { f, names } = voice;
  if (model.missing !== null || model.pairs === 0)
    return empty(words.nothing(model, !isDefault(context.filters)), size);
  const { width } = size;
  const narrow = width < 500;
  const font = 14;
  const { categories } = model;
  const label = (name: string) => wrap(names.msi(name), narrow ? 66 : 110, font);
  const left = Math.max(...categories.flatMap(label).map((text) => textWidth(text, font))) + (narrow ? 6 : 16);
  const column = Math.min(110, (width - left) / categories.length);
  const heads = categories.map((name) => wrap(names.msi(name), column - 4, font));
  const top = 28 + lineHeight * Math.max(...heads.map((lines) => lines.length)) + 8;
  const x = (name: MsiCategory) => left + column * (categories.indexOf(name) + 0.5);
  const y = (name: MsiCategory) => top + row * (categories.indexOf(name) + 0.5);
  const largest = Math.max(...model.cells.map((cell) => cell.patients));
  const right = left + column * categories.length;

  const marks = model.cells.map((cell): Markup => {
    const text = f.count(cell.patients);
    const [cx, cy] = [x(cell.tissue_msi), y(cell.blood_msi)];
    const at = cx + 11 - textWidth(text, 14) / 2;
    return symbol(
      words.reading(cell, names, f),
      svg`<rect class="hit" x="${cx - column / 2 + 1}" y="${cy - row / 2 + 1}" width="${column - 2}" height="${row - 2}"/>${areaSquare(at - 12, cy, cell.patients, largest, kindOf(cell))}<text x="${at + 1}" y="${cy}" dy=".35em">${text}</text>`,
      kindOf(cell) === "faint" ? "aside" : "",
    );
  });
  return {
    height: top + row * categories.length + 8,
    marks: [
      svg`<g class="axis" aria-hidden="true">${[0, ...categories.map((_, i) => i + 1)].map(
        (i) => svg`<line x1="0" x2="${right}" y1="${top + row * i}" y2="${top + row * i}"/>`,
      )}</g><g aria-hidden="true"><text class="blood strong" x="0" y="${top - 10}">${words.blood}</text><text class="tissue strong" x="${left + 2}" y="14">${words.tissue}</text>${categories.map(
        (name, i) =>
          svg`${(heads[i] ?? []).map((text, n, all) => svg`<text font-size="${font}" x="${x(name)}" y="${top - 10 - lineHeight * (all.length - 1 - n)}" text-anchor="middle">${text}</text>`)}${label(name).map((text, n, all) => svg`<text font-size="${font}" x="0" y="${y(name) + 5 + lineHeight * (n - (all.length - 1) / 2)}">${text}</text>`)}`,
      )}${categories.flatMap((tissue) =>
        categories.map((blood) =>
          model.cells.some((cell) => cell.blood_msi === blood && cell.tissue_msi === tissue)
            ? null
            : svg`<text class="soft" x="${x(tissue) + 11}" y="${y(blood)}" dy=".35em" text-anchor="middle">0</text>`,
        ),
      )}</g>`,
      ...marks,
    ],
  };
}
