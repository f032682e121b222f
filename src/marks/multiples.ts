import { labelsIn, type Tick } from "./axis.ts";
import type { Drawing, Size } from "./frame.ts";
import { hit } from "./hit.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { textWidth, wrap } from "./text.ts";
import { textAt } from "./text-at.ts";
import { theme } from "./theme.ts";

/** Where the marks of a small figure begin and end, in pixels. */
export type At = { readonly left: number; readonly right: number };
/** One small figure: its heading, and how a row is drawn around the height y; null where there is nothing to draw. */
export type Multiple<Row> = {
  readonly heading: string;
  readonly reading: (row: Row) => string;
  readonly draw: (row: Row, y: number, at: At) => Markup | null;
  /** Drawn grey: too few for the number. */
  readonly few?: (row: Row) => boolean;
  /** The labelled places of its axis, which begins at its left edge; without them it has none. */
  readonly ticks?: (at: At) => readonly Tick[];
};

export const multipleRow = 38;
const lineHeight = 17;
const gap = 22;
/** Room below a line of figures for the labels of their axes. */
const axisHeight = 20;
/** The least room in which a small figure can be read. */
const leastColumn = 110;

/** A small figure: its heading from x, the last line above its rows; whether it stands first and so bears their names. */
type Block = At & {
  readonly top: number;
  readonly x: number;
  readonly heading: readonly string[];
  readonly first: boolean;
};

/** Several small figures over rows with the same names: all beside each other, two by two, or on a phone one below the other. */
export function placeMultiples(
  headings: readonly string[],
  labels: readonly string[],
  { width }: Size,
  withAxes = false,
) {
  const room = 14 + Math.max(...labels.map((label) => textWidth(label, theme.font)));
  const columnOf = (perRow: number): number => (width - room - gap * (perRow - 1)) / perRow;
  const perRow =
    [headings.length, Math.ceil(headings.length / 2)].find((each) => each > 1 && columnOf(each) >= leastColumn) ?? 1;
  const beside = perRow > 1;
  const column = columnOf(perRow);
  const heads = headings.map((heading) => wrap(heading, beside ? column : width, theme.font, true));
  const tall = multipleRow * labels.length;
  const blocks: Block[] = [];
  let height = 0;
  for (let from = 0; from < heads.length; from += perRow) {
    const line = heads.slice(from, from + perRow);
    const top = height + Math.max(...line.map((lines) => lines.length)) * lineHeight + (beside ? 10 : 12);
    line.forEach((heading, i) => {
      const left = room + i * (column + gap);
      blocks.push({ left, right: left + column, top, x: beside ? left : 0, heading, first: i === 0 });
    });
    height = top + tall + 29 + (withAxes ? axisHeight : 0);
  }
  return { blocks, tall, height: height - 21 };
}

/** Small figures over the same rows. `none` stands for an empty place. */
export function multiples<Row>(
  rows: readonly Row[],
  labelOf: (row: Row) => string,
  figures: readonly Multiple<Row>[],
  size: Size,
  none: string,
): Drawing {
  const labels = rows.map(labelOf);
  const headings = figures.map(({ heading }) => heading);
  const withAxes = figures.some(({ ticks }) => ticks);
  const { blocks, tall, height } = placeMultiples(headings, labels, size, withAxes);
  return {
    height,
    marks: figures.flatMap((figure, i) => {
      const block = blocks[i];
      return block === undefined
        ? []
        : [
            drawHead(block, labels, tall),
            drawAxis(figure.ticks?.(block) ?? [], block.top + tall, size.width),
            ...rows.map((row, n) => drawRow(figure, row, n, block, none)),
          ];
    }),
  };
}

const middle = ({ top }: Block, n: number): number => top + multipleRow * (n + 0.5);

function drawHead(block: Block, labels: readonly string[], tall: number): Markup {
  const { left, top, x, heading, first } = block;
  const firstLine = top - 12 - lineHeight * (heading.length - 1);
  const lines = heading.map((text, n) => textAt(text, { className: "strong", x, y: firstLine + lineHeight * n }));
  const names = labels.map((label, n) => textAt(label, { x: 0, y: middle(block, n), middle: true }));
  return svg`<g aria-hidden="true">${lines}<line class="rule" x1="${left}" x2="${left}" y1="${top}" y2="${top + tall}"/>${first && names}</g>`;
}

function drawAxis(ticks: readonly Tick[], y: number, width: number): Markup {
  const labels = labelsIn(ticks, width);
  return svg`<g class="axis x" aria-hidden="true">${ticks.map((tick) => {
    const x = labels.get(tick);
    return svg`<line x1="${tick.at}" x2="${tick.at}" y1="${y}" y2="${y + 5}"/>${x !== undefined && svg`<text x="${x}" y="${y + 19}" text-anchor="middle">${tick.label}</text>`}`;
  })}</g>`;
}

function drawRow<Row>({ reading, draw, few }: Multiple<Row>, row: Row, n: number, block: Block, none: string): Markup {
  const { left, right, top } = block;
  const y = middle(block, n);
  const area = hit({ x: left - 4, y: top + multipleRow * n + 1, width: right - left + 4, height: multipleRow - 2 });
  const drawn = draw(row, y, { left, right }) ?? textAt(none, { className: "soft", x: left + 8, y, middle: true });
  return symbol(reading(row), svg`${area}${drawn}`, few?.(row) ? "few" : "");
}
