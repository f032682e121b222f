import { end } from "../../../marks/ends.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import type { CrossModel, Field, Margin } from "./model.ts";
import type { CrossWords } from "./wording.ts";

export const row = 38;
export const small = 13;
export const lineHeight = 16;
export const listLine = 18;
export const listRow = 26;

type Heads = Pick<CrossWords, "blood" | "tissue">;

export const largestOf = (fields: readonly Field[]): number =>
  end("patients", Math.max(...fields.map(({ patients }) => patients)));

/** Where the matrix stands, in pixels: blood states down, tissue states across, and where the count of each field is centred. */
export function placeMatrix({ blood, tissue, fields }: CrossModel, width: number, heads: Heads, { f, names }: Voice) {
  const labels = blood.map(({ state }) => wrap(names.state(state), 150, theme.font));
  const widths = labels.flat().map((text) => textWidth(text, theme.font));
  const left = Math.max(textWidth(heads.blood, theme.font, true), ...widths) + 14;
  const column = (width - 56 - left) / tissue.length;
  const columnHeads = tissue.map(({ state }) => wrap(names.state(state), column - 6, small));
  const top = 26 + lineHeight * Math.max(...columnHeads.map((lines) => lines.length)) + 10;
  const x = (i: number): number => left + column * (i + 0.5);
  const y = (i: number): number => top + row * (i + 0.5);
  const at = (margins: readonly Margin[], state: Margin["state"]): number =>
    margins.findIndex((margin) => margin.state === state);
  return {
    left,
    top,
    bottom: top + row * blood.length,
    column,
    rows: blood.map(({ patients }, i) => ({ patients, y: y(i), lines: labels[i] ?? [] })),
    columns: tissue.map(({ patients }, i) => ({ patients, x: x(i), lines: columnHeads[i] ?? [] })),
    fields: fields.map((field) => {
      const text = f.count(field.patients);
      const middle = x(at(tissue, field.tissue));
      const count = middle + 13 - textWidth(text, theme.font) / 2;
      return { field, text, x: middle, y: y(at(blood, field.blood)), square: count - 12, count: count + 2 };
    }),
  };
}

/** Where the list for a phone stands, in pixels: each blood state with its tissue states below it. */
export function placeList({ blood, fields }: CrossModel, width: number, heads: Heads, { names }: Voice) {
  let y = 0;
  const groups = blood.map(({ state, patients }) => {
    const top = y;
    const lines = wrap(`${heads.blood}: ${names.state(state)}`, width - 50, theme.font, true);
    const first = top + listLine * lines.length + 8;
    const own = fields
      .filter((field) => field.blood === state)
      .map((field, i) => ({ field, top: first + listRow * i }));
    y = first + listRow * own.length + 14;
    return { patients, top, lines, rule: first - 2, fields: own };
  });
  return { groups, height: y };
}
