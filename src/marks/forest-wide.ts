import { scaleLinear } from "d3-scale";
import { xAxis } from "./axis.ts";
import {
  areaSquare,
  axisOf,
  drawEstimate,
  type ForestRow,
  type ForestWords,
  fontSize,
  largestCount,
  largestSide,
  percentTick,
  rowClass,
} from "./forest-parts.ts";
import type { Drawing, Size } from "./frame.ts";
import { hit } from "./hit.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { wrap } from "./text.ts";
import { textAt } from "./text-at.ts";
import { widest } from "./widest.ts";

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
  const labels = rows.map((row) => row.label);
  return {
    counts,
    ratio,
    percent,
    left: widest(labels, true) + 16,
    right: percent - widest(["100 %"], true) - gap,
  };
}

/** Pixels that the columns leave for the plot. */
export function plotRoom(rows: readonly ForestRow[], { width }: Size, words: ForestWords): number {
  const { left, right } = columns(rows, words, width);
  return right - left;
}

/** Where everything of a wide forest stands, in pixels. */
export function placeWide(rows: readonly ForestRow[], { width }: Size, words: ForestWords) {
  const at = columns(rows, words, width);
  const title = wrap(words.axis, at.percent - at.left, fontSize);
  const top = lineHeight * title.length + 10;
  const firstAside = rows.findIndex((row) => row.aside);
  const heading = firstAside >= 0 ? words.aside : undefined;
  const topOf = (i: number): number => top + rowHeight * i + (heading !== undefined && i >= firstAside ? rowHeight : 0);
  const axis = axisOf(rows, words);
  return {
    ...at,
    width,
    ticks: axis.ticks,
    title,
    top,
    bottom: topOf(rows.length),
    x: scaleLinear([0, axis.end], [at.left, at.right]),
    largest: largestCount(rows),
    rows: rows.map((row, i) => ({ row, top: topOf(i) })),
    /** Over the first row of another study. */
    aside: heading === undefined ? null : { heading, top: topOf(firstAside) - rowHeight },
  };
}
type Wide = ReturnType<typeof placeWide>;

const rule = (y: number, width: number): Markup => svg`<line class="rule" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`;

function drawRow({ row, top }: Wide["rows"][number], at: Wide): Markup {
  const y = top + rowHeight / 2;
  const end = { y, middle: true, anchor: "end" } as const;
  const counts = at.counts.map(({ i, right, square, className }) => {
    const each = row.counts[i];
    return each && [areaSquare(square, y, each.count, at.largest, className), textAt(each.text, { x: right, ...end })];
  });
  const content = [
    hit({ x: 0, y: top + 1, width: at.width, height: rowHeight - 2 }),
    textAt(row.label, { className: row.strong ? "name strong" : "name", x: at.left - 16, ...end }),
    drawEstimate(row, at.x, at.left, y),
    textAt(row.percent, { className: "value", x: at.percent, ...end }),
    textAt(row.ratio, { x: at.ratio, ...end }),
    counts,
  ];
  return symbol(row.reading, content, rowClass(row), row.pick);
}

function drawHeads(at: Wide, ratio: string): Markup {
  const y = at.top - 14;
  return svg`<g aria-hidden="true">${[
    at.title.map((text, i) => textAt(text, { className: "sub", x: at.left, y: 14 + lineHeight * i })),
    textAt(ratio, { className: "sub", x: at.ratio, y, anchor: "end" }),
    at.counts.map(({ label, className, right }) => textAt(label, { className, x: right, y, anchor: "end" })),
    at.rows.map(({ row, top }) => row.apart && rule(top, at.width)),
  ]}</g>`;
}

/** The forest as a table with a plot in it: label, interval, share, n / N and counts on one line. */
export function wideForest(rows: readonly ForestRow[], size: Size, words: ForestWords): Drawing {
  const at = placeWide(rows, size, words);
  const { aside, bottom, left, ticks, top, width, x } = at;
  const labelled = ticks.map((share) => ({ at: x(share), label: percentTick(share, ticks.at(-1) ?? 1) }));
  return {
    height: bottom + 28,
    marks: [
      drawHeads(at, words.ratio),
      xAxis(labelled, { top, bottom }),
      ...(aside
        ? [
            svg`<g aria-hidden="true">${rule(aside.top, width)}${textAt(aside.heading, { className: "sub halo", x: left, y: aside.top + 23 })}</g>`,
          ]
        : []),
      ...at.rows.map((each) => drawRow(each, at)),
    ],
  };
}
