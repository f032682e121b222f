import { scaleLinear } from "d3-scale";
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
import { shortenName } from "./shorten.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { wrap } from "./text.ts";
import { textAt } from "./text-at.ts";
import { widest } from "./widest.ts";

const lineHeight = 18;
const strip = 22;
const countLine = 22;
const between = 14;
const edge = 8;
const asideHeight = lineHeight + strip + between;

/** Sets items of given widths one after another, on a new line where the next does not fit. */
function flow(widths: readonly number[], width: number) {
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

/** A label before its share, on as many lines as it needs; a word that is longer than a line keeps its start and its end. */
const labelLines = (label: string, room: number): readonly string[] =>
  wrap(label, room, fontSize, true).map((line) => shortenName(line, room, fontSize, true));

/** Where everything of a stacked forest stands, in pixels. */
export function placeStacked(rows: readonly ForestRow[], { width }: Size, words: ForestWords) {
  /** "27 tissue only"; null where the row has no such count. */
  const told = (row: ForestRow, i: number, label: string) => {
    const each = row.counts[i];
    return each ? { count: each.count, text: `${each.text} ${label}` } : null;
  };
  const columns = words.counts.map(({ label, className }, i) => {
    const counts = rows.map((row) => told(row, i, label));
    return { className, counts, width: largestSide + 4 + widest(counts.map((each) => each?.text ?? "")) };
  });
  const places = flow(
    columns.map((column) => column.width),
    width,
  );
  const countLines = Math.max(0, ...places.map(({ line }) => line + 1));
  const rowHeight = lineHeight + strip + countLine * countLines + between;
  const title = wrap(words.axis, width, fontSize);
  const top = lineHeight * title.length + 26;

  const percent = width - widest(rows.map(({ ratio }) => ratio)) - 10;
  const shares = rows.map((row) => row.percent);
  const labelRoom = percent - widest(shares, true) - 10;
  const labels = rows.map(({ label }) => labelLines(label, labelRoom));
  /** Pixels that the labels of the rows before take beyond a line each. */
  const beyond = (i: number): number =>
    labels.slice(0, i).reduce((sum, lines) => sum + lineHeight * (lines.length - 1), 0);

  const firstAside = rows.findIndex((row) => row.aside);
  const ours = firstAside < 0 ? rows.length : firstAside;
  const asideTop = top + rowHeight * ours + beyond(ours) + 8;
  const heading = words.aside !== undefined && firstAside >= 0 ? wrap(words.aside, width, fontSize) : [];
  const asideRows = asideTop + lineHeight * heading.length + 10;
  const topOf = (i: number): number =>
    i < ours ? top + rowHeight * i + beyond(i) : asideRows + asideHeight * (i - ours) + beyond(i) - beyond(ours);
  const axis = axisOf(rows, words);
  return {
    width,
    ticks: axis.ticks,
    height: firstAside < 0 ? top + rowHeight * rows.length + beyond(rows.length) : topOf(rows.length),
    x: scaleLinear([0, axis.end], [edge, width - edge]),
    title,
    top,
    percent,
    largest: largestCount(rows),
    rows: rows.map((row, i) => ({
      row,
      label: labels[i] ?? [],
      top: topOf(i),
      height: (row.aside ? asideHeight : rowHeight) + beyond(i + 1) - beyond(i) - between,
      counts: columns.flatMap(({ className, counts }, column) => {
        const [place, each] = [places[column], counts[i]];
        return place && each ? [{ ...each, className, x: place.x, below: countLine * (place.line + 0.5) }] : [];
      }),
    })),
    /** Over the first row of another study. */
    aside: { heading, top: asideTop },
  };
}
type Stacked = ReturnType<typeof placeStacked>;

function drawRow({ row, label, top, height, counts }: Stacked["rows"][number], at: Stacked): Markup {
  const { width, x } = at;
  const y = top + 14;
  const below = top + lineHeight * label.length;
  const middle = below + strip / 2;
  const grid = at.ticks.map(
    (share) => svg`<line x1="${x(share)}" x2="${x(share)}" y1="${middle - strip / 2}" y2="${middle + strip / 2}"/>`,
  );
  const content = [
    hit({ x: 0, y: top, width, height }),
    label.map((line, i) => textAt(line, { className: row.aside ? "" : "strong", x: 0, y: y + lineHeight * i })),
    textAt(row.percent, { className: "value", x: at.percent, y, anchor: "end" }),
    textAt(row.ratio, { x: width, y, anchor: "end" }),
    svg`<g class="axis" aria-hidden="true">${grid}</g>`,
    drawEstimate(row, x, edge, middle),
    counts.map((each) => {
      const line = below + strip + each.below;
      return [
        areaSquare(each.x + largestSide / 2, line, each.count, at.largest, each.className),
        textAt(each.text, { x: each.x + largestSide + 4, y: line, middle: true }),
      ];
    }),
  ];
  return symbol(row.reading, content, rowClass(row), row.pick);
}

const heads = (lines: readonly string[], from: number): Markup[] =>
  lines.map((text, i) => textAt(text, { className: "sub", x: 0, y: from + 14 + lineHeight * i }));

function drawAxis({ x, top, ticks }: Stacked): Markup {
  const last = ticks.at(-1) ?? 1;
  const anchor = (share: number) => (share === 0 ? "start" : share === last ? "end" : "middle");
  return svg`<g class="axis" aria-hidden="true">${ticks.map((share) =>
    textAt(percentTick(share, last), { x: x(share), y: top - 8, anchor: anchor(share) }),
  )}</g>`;
}

function drawAside({ heading, top }: Stacked["aside"], width: number): Markup {
  const y = top - 8;
  const rule = svg`<line class="rule" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`;
  return svg`<g aria-hidden="true">${[rule, heads(heading, top)]}</g>`;
}

/** The forest for a phone: a row is its label with share and n / N, its interval, and its counts in words. */
export function stackedForest(rows: readonly ForestRow[], size: Size, words: ForestWords): Drawing {
  const at = placeStacked(rows, size, words);
  return {
    height: at.height,
    marks: [
      svg`<g aria-hidden="true">${heads(at.title, 0)}</g>`,
      drawAxis(at),
      ...(at.aside.heading.length > 0 ? [drawAside(at.aside, at.width)] : []),
      ...at.rows.map((each) => drawRow(each, at)),
    ],
  };
}
