import { scaleLinear } from "d3-scale";
import {
  areaSquare,
  type ForestRow,
  type ForestWords,
  fontSize,
  largestCount,
  largestSide,
  percentTick,
  placedEstimate,
  widest,
} from "./forest-parts.ts";
import type { Drawing, Size } from "./frame.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { wrap } from "./text.ts";

const lineHeight = 18;
const strip = 22;
const between = 14;
const edge = 8;

type Placed = { readonly x: number; readonly line: number };

/** Sets items of given widths one after another, on a new line where the next does not fit. */
function flow(widths: readonly number[], width: number): Placed[] {
  let x = 0;
  let line = 0;
  return widths.map((each) => {
    if (x > 0 && x + each > width) {
      x = 0;
      line += 1;
    }
    const placed = { x, line };
    x += each + 12;
    return placed;
  });
}

/** The forest for a phone: a row is its label with share and n / N, its interval, and its counts in words. */
export function stackedForest(rows: readonly ForestRow[], { width }: Size, words: ForestWords): Drawing {
  const x = scaleLinear([0, 1], [edge, width - edge]);
  const largest = largestCount(rows);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const ratioWidth = widest(rows.map(({ ratio }) => ratio));

  const told = (row: ForestRow, i: number): string => {
    const each = row.counts[i];
    return each ? `${each.text} ${words.counts[i]?.label}` : "";
  };
  const places = flow(
    words.counts.map((_, i) => largestSide + 4 + widest(rows.map((row) => told(row, i)))),
    width,
  );
  const countLines = Math.max(0, ...places.map(({ line }) => line + 1));
  const rowHeight = lineHeight + strip + 22 * countLines + between;
  const title = wrap(words.axis, width, fontSize);
  const top = lineHeight * title.length + 26;

  const firstAside = rows.findIndex((row) => row.aside);
  const heading = words.aside !== undefined && firstAside >= 0 ? wrap(words.aside, width, fontSize) : [];
  const asideTop = top + rowHeight * firstAside + 8;
  const asideHeight = lineHeight + strip + between;
  const topOf = (i: number): number =>
    firstAside < 0 || i < firstAside
      ? top + rowHeight * i
      : asideTop + lineHeight * heading.length + 10 + asideHeight * (i - firstAside);

  const line = (row: ForestRow, i: number): Markup => {
    const from = topOf(i);
    const y = from + lineHeight + strip / 2;
    const { estimate, few } = row;
    return symbol(
      row.reading,
      svg`<rect class="hit" x="0" y="${from}" width="${width}" height="${(row.aside ? asideHeight : rowHeight) - between}"/><text class="${row.aside ? "" : "strong"}" x="0" y="${from + 14}">${row.label}</text><text class="value" x="${width - ratioWidth - 10}" y="${from + 14}" text-anchor="end">${row.percent}</text><text x="${width}" y="${from + 14}" text-anchor="end">${row.ratio}</text><g class="axis" aria-hidden="true">${ticks.map(
        (share) => svg`<line x1="${x(share)}" x2="${x(share)}" y1="${y - strip / 2}" y2="${y + strip / 2}"/>`,
      )}</g>${
        estimate === null
          ? svg`<text class="soft halo" x="${edge + 8}" y="${y}" dy=".35em">${row.absent}</text>`
          : placedEstimate(row, x, y)
      }${places.map(({ x: left, line: below }, column) => {
        const middle = from + lineHeight + strip + 22 * (below + 0.5);
        const each = row.counts[column];
        return (
          each &&
          svg`${areaSquare(left + largestSide / 2, middle, each.count, largest, words.counts[column]?.className ?? "")}<text x="${left + largestSide + 4}" y="${middle}" dy=".35em">${told(row, column)}</text>`
        );
      })}`,
      few ? "few" : row.aside ? "aside" : "",
      row.pick,
    );
  };

  return {
    height: topOf(rows.length),
    marks: [
      svg`<g aria-hidden="true">${title.map((text, i) => svg`<text class="sub" x="0" y="${14 + lineHeight * i}">${text}</text>`)}</g><g class="axis" aria-hidden="true">${ticks.map(
        (share) =>
          svg`<text x="${x(share)}" y="${top - 8}" text-anchor="${share === 0 ? "start" : share === 1 ? "end" : "middle"}">${percentTick(share)}</text>`,
      )}</g>`,
      ...(heading.length > 0
        ? [
            svg`<g aria-hidden="true"><line class="rule" x1="0" x2="${width}" y1="${asideTop - 8}" y2="${asideTop - 8}"/>${heading.map((text, i) => svg`<text class="sub" x="0" y="${asideTop + 14 + lineHeight * i}">${text}</text>`)}</g>`,
          ]
        : []),
      ...rows.map(line),
    ],
  };
}
