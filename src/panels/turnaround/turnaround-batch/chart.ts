import { scaleLinear } from "d3-scale";
import { type Tick, xAxis } from "../../../marks/axis.ts";
import { weekTicks } from "../../../marks/days-shown.ts";
import { ends } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { rangeBar } from "../../../marks/range-bar.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, isNarrow, theme } from "../../../marks/theme.ts";
import { bareDays } from "../../../say/days.ts";
import { runSize } from "../../../say/run-size.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { type BatchModel, few, type OfSize } from "./model.ts";
import type { BatchWords } from "./wording.ts";

const { font, line } = theme;
const lineHeight = 28;
const top = 60;
/** A text that ends at its place, its middle on the line. */
const end = { middle: true, anchor: "end" } as const;

type Bar = { readonly low: number; readonly mid: number; readonly high: number; readonly far: number };
export type PlacedBatch = {
  readonly width: number;
  readonly rows: readonly { readonly row: OfSize; readonly y: number; readonly bar: Bar | null }[];
  readonly ticks: readonly Tick[];
  readonly names: number;
  readonly zero: number;
  readonly from: number;
  readonly right: number;
  readonly median: number;
  readonly bottom: number;
  /** Says that something goes on beyond the axis; without lines where nothing does. */
  readonly cut: readonly string[];
};

/** The last day on the axis: the longest p90 of a size with enough samples, else the longest of all. */
export function lastDay({ sizes }: Pick<BatchModel, "sizes">): number {
  const p90 = (rows: readonly OfSize[]) => rows.flatMap(({ wait }) => (wait ? [wait.p90] : []));
  const told = p90(sizes.filter((row) => !few(row)));
  const all = Math.max(7, ...p90(sizes));
  return told.length === 0 ? all : Math.min(all, Math.max(7, 2 * Math.max(...told)));
}

/** A line for each run size on one day axis. */
export function placeBatch(model: BatchModel, { width }: Size, words: BatchWords, f: Format): PlacedBatch {
  const { sizes } = model;
  const left = Math.max(...sizes.map(({ size }) => textWidth(runSize(size, f), font, true))) + 16;
  const median = width - 60;
  const right = median - 56;
  const least = Math.min(0, ...sizes.flatMap(({ wait }) => (wait ? [wait.p25] : [])));
  const [first, last] = ends("days", [least, lastDay(model)]);
  const x = scaleLinear([first, last], [left + 6, right - 8]);
  const rows = sizes.map((row, i) => ({
    row,
    y: top + lineHeight * (i + 0.5),
    bar: row.wait && { low: x(row.wait.p25), mid: x(row.wait.median), high: x(row.wait.p75), far: x(row.wait.p90) },
  }));
  return {
    width,
    rows,
    ticks: weekTicks(first, last, isNarrow(width) ? 4 : 14, f.working ? 5 : 7).map((days) => ({
      at: x(days),
      label: f.number(days, 0),
    })),
    names: left - 12,
    zero: x(0),
    from: x(first),
    right,
    median,
    bottom: top + lineHeight * sizes.length,
    cut: rows.some(({ bar }) => bar !== null && bar.far > right) ? wrap(words.cut, width, font) : [],
  };
}

function drawRow(placed: PlacedBatch, { row, y, bar }: PlacedBatch["rows"][number], words: BatchWords, f: Format) {
  const { width, from, right: to } = placed;
  const grey = fewClass(few(row));
  return symbol(
    words.mark(row, f),
    [
      hit({ x: 0, y: y - lineHeight / 2, width, height: lineHeight }),
      textAt(runSize(row.size, f), { x: placed.names, y, className: "name", ...end }),
      bar
        ? rangeBar({ ...bar, y, from, to }, `blood ${grey}`)
        : svg`<text class="soft halo" x="${placed.zero + 6}" y="${y}" dy=".35em">${row.samples > 0 ? words.undated : words.none}</text>`,
      textAt(row.wait ? bareDays(row.wait.median, f) : "–", {
        x: placed.median,
        y,
        className: "value blood",
        ...end,
      }),
      textAt(f.count(row.samples), { x: width, y, ...end }),
    ],
    grey,
  );
}

/** A line for each run size: bar p25 to p75, dot at the median, thin line to p90; one day axis. */
export function drawBatch(model: BatchModel, size: Size, words: BatchWords, { f }: Voice): Drawing {
  const placed = placeBatch(model, size, words, f);
  const { width, ticks, bottom, cut } = placed;
  const head = (at: number, text: string): Markup =>
    svg`<text class="sub" x="${at}" y="${top - 8}" text-anchor="end">${text}</text>`;
  const key = rangeBar({ low: 8, mid: 20, high: 38, far: 60, y: 10, from: 0, to: 60 }, "both");
  return {
    height: bottom + 48 + line * cut.length,
    marks: [
      svg`<g class="legend" aria-hidden="true">${key}<text class="soft" x="70" y="15">${words.key}</text></g>`,
      svg`<text class="sub" x="0" y="${top - 8}">${words.sizes}</text>`,
      head(placed.median, words.median),
      head(width, words.samples),
      xAxis(ticks, { top, bottom, title: words.axis(f), left: placed.from }),
      ...placed.rows.map((row) => drawRow(placed, row, words, f)),
      textLines(cut, 0, bottom + 62, "soft"),
    ],
  };
}
