import { scaleLinear } from "d3-scale";
import { xAxis } from "./axis.ts";
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

const rowHeight = 32;
const lineHeight = 18;
const gap = 18;

/** Where the columns beside the plot end, and the plot itself: filled from the right edge. */
function columns(rows: readonly ForestRow[], words: ForestWords, width: number) {
  let right = width;
  const counts = words.counts
    .map(({ label, className }, i) => {
      const text = widest(rows.map((row) => row.counts[i]?.text ?? ""));
      return { i, label, className, text, column: Math.max(widest([label]), largestSide + 8 + text) };
    })
    .toReversed()
    .map(({ text, column, ...head }) => {
      const placed = { ...head, right, square: right - text - 8 - largestSide / 2 };
      right -= column + gap;
      return placed;
    });
  const ratio = right;
  const percent = ratio - widest([words.ratio, ...rows.map((row) => row.ratio)]) - 10;
  const left =
    widest(
      rows.map((row) => row.label),
      true,
    ) + 16;
  return { counts, ratio, percent, left, right: percent - widest(["100 %"], true) - gap };
}

/** Pixels that the columns leave for the plot. */
export function plotRoom(rows: readonly ForestRow[], { width }: Size, words: ForestWords): number {
  const { left, right } = columns(rows, words, width);
  return right - left;
}

/** The forest as a table with a plot in it: label, interval, share, n / N and counts on one line. */
export function wideForest(rows: readonly ForestRow[], { width }: Size, words: ForestWords): Drawing {
  const at = columns(rows, words, width);
  const title = wrap(words.axis, at.percent - at.left, fontSize);
  const top = lineHeight * title.length + 10;
  const firstAside = rows.findIndex((row) => row.aside);
  const headed = words.aside !== undefined && firstAside >= 0;
  const topOf = (i: number): number => top + rowHeight * i + (headed && i >= firstAside ? rowHeight : 0);
  const bottom = topOf(rows.length);
  const x = scaleLinear([0, 1], [at.left, at.right]);
  const largest = largestCount(rows);

  const line = (row: ForestRow, i: number): Markup => {
    const y = topOf(i) + rowHeight / 2;
    const { estimate, few } = row;
    return symbol(
      row.reading,
      svg`<rect class="hit" x="0" y="${y - rowHeight / 2 + 1}" width="${width}" height="${rowHeight - 2}"/><text class="${
        row.strong ? "name strong" : "name"
      }" x="${at.left - 16}" y="${y}" dy=".35em" text-anchor="end">${row.label}</text>${
        estimate === null
          ? svg`<text class="soft halo" x="${at.left + 8}" y="${y}" dy=".35em">${row.absent}</text>`
          : placedEstimate(row, x, y)
      }<text class="value" x="${at.percent}" y="${y}" dy=".35em" text-anchor="end">${row.percent}</text><text x="${at.ratio}" y="${y}" dy=".35em" text-anchor="end">${row.ratio}</text>${at.counts.map(
        ({ i: column, right, square, className }) => {
          const each = row.counts[column];
          return (
            each &&
            svg`${areaSquare(square, y, each.count, largest, className)}<text x="${right}" y="${y}" dy=".35em" text-anchor="end">${each.text}</text>`
          );
        },
      )}`,
      few ? "few" : row.aside ? "aside" : "",
      row.pick,
    );
  };

  const above = (row: ForestRow, i: number): Markup | null =>
    row.apart ? svg`<line class="rule" x1="0" x2="${width}" y1="${topOf(i)}" y2="${topOf(i)}"/>` : null;

  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: x(share), label: percentTick(share) }));
  return {
    height: bottom + 28,
    marks: [
      svg`<g aria-hidden="true">${title.map((text, i) => svg`<text class="sub" x="${at.left}" y="${14 + lineHeight * i}">${text}</text>`)}<text class="sub" x="${at.ratio}" y="${top - 14}" text-anchor="end">${words.ratio}</text>${at.counts.map(
        ({ label, className, right }) =>
          svg`<text class="${className}" x="${right}" y="${top - 14}" text-anchor="end">${label}</text>`,
      )}${rows.map(above)}</g>`,
      xAxis(ticks, { top, bottom }),
      ...(headed
        ? [
            svg`<g aria-hidden="true"><line class="rule" x1="0" x2="${width}" y1="${topOf(firstAside) - rowHeight}" y2="${topOf(firstAside) - rowHeight}"/><text class="sub halo" x="${at.left}" y="${topOf(firstAside) - 9}">${words.aside}</text></g>`,
          ]
        : []),
      ...rows.map(line),
    ],
  };
}
