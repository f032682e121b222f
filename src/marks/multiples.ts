import type { Drawing, Size } from "./frame.ts";
import { hit } from "./hit.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { textWidth, wrap } from "./text.ts";

/** Where the marks of a small figure begin and end, in pixels. */
export type At = { readonly left: number; readonly right: number };
/** One small figure: its heading, and how a row is drawn around the height y; null where there is nothing to draw. */
export type Multiple<Row> = {
  readonly heading: string;
  readonly reading: (row: Row) => string;
  readonly draw: (row: Row, y: number, at: At) => Markup | null;
  /** Drawn grey: too few for the number. */
  readonly few?: (row: Row) => boolean;
};

export const multipleRow = 38;
const lineHeight = 17;
const gap = 22;
/** The least room in which a small figure can be read. */
const leastColumn = 110;

/** Several small figures over the same rows: all beside each other, two by two, or on a phone one below the other. `none` stands for an empty place. */
export function multiples<Row>(
  rows: readonly Row[],
  labelOf: (row: Row) => string,
  figures: readonly Multiple<Row>[],
  { width }: Size,
  none: string,
): Drawing {
  const labels = rows.map(labelOf);
  const room = 14 + Math.max(...labels.map((label) => textWidth(label, 14)));
  const columnOf = (perRow: number): number => (width - room - gap * (perRow - 1)) / perRow;
  const perRow =
    [figures.length, Math.ceil(figures.length / 2)].find((each) => each > 1 && columnOf(each) >= leastColumn) ?? 1;
  const beside = perRow > 1;
  const column = columnOf(perRow);
  const heads = figures.map(({ heading }) => wrap(heading, beside ? column : width, 14, true));
  const tall = multipleRow * labels.length;
  let below = 0;
  const blocks = heads.map((_, i) => {
    const first = i - (i % perRow);
    const headLines = Math.max(...heads.slice(first, first + perRow).map((lines) => lines.length));
    const left = room + (i % perRow) * (column + gap);
    const top = below + headLines * lineHeight + (beside ? 10 : 12);
    if (i % perRow === perRow - 1) below = top + tall + 29;
    return { left, right: left + column, top };
  });

  const marks = figures.flatMap(({ reading, draw, few }, i): Markup[] => {
    const at = blocks[i] ?? { left: 0, right: width, top: 0 };
    const lines = heads[i] ?? [];
    const first = beside ? at.left : 0;
    const middle = (n: number): number => at.top + multipleRow * (n + 0.5);
    return [
      svg`<g aria-hidden="true">${lines.map(
        (text, n) =>
          svg`<text class="strong" x="${first}" y="${at.top - 12 - lineHeight * (lines.length - 1 - n)}">${text}</text>`,
      )}<line class="rule" x1="${at.left}" x2="${at.left}" y1="${at.top}" y2="${at.top + tall}"/>${
        i % perRow > 0 ? null : labels.map((label, n) => svg`<text x="0" y="${middle(n)}" dy=".35em">${label}</text>`)
      }</g>`,
      ...rows.map((row, n) =>
        symbol(
          reading(row),
          svg`${hit({ x: at.left - 4, y: at.top + multipleRow * n + 1, width: at.right - at.left + 4, height: multipleRow - 2 })}${draw(row, middle(n), at) ?? svg`<text class="soft" x="${at.left + 8}" y="${middle(n)}" dy=".35em">${none}</text>`}`,
          few?.(row) ? "few" : "",
        ),
      ),
    ];
  });
  return { height: (blocks.at(-1)?.top ?? 0) + tall + 8, marks };
}
