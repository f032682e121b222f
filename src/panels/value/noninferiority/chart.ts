import { scaleLinear } from "d3-scale";
import { classOf } from "../../../kinds/orders/figure.ts";
import { xAxis } from "../../../marks/axis.ts";
import { ends } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { interval } from "../../../marks/interval.ts";
import { namedRow } from "../../../marks/named-row.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import type { Voice } from "../../../words/voice.ts";
import { compared, type NoninferiorityModel } from "./model.ts";
import { type NoninferiorityWords, pointsText } from "./wording.ts";

const top = 46;
const gap = 16;

/** What stands beside the plot, or over its lines where the figure is narrow, in the order of the rows. */
export type Texts = { readonly margin: string; readonly labels: readonly string[]; readonly values: readonly string[] };

/** Where everything stands: a row an order, its interval on an axis of percentage points, the margin and no difference across all. */
export function placeNoninferiority({ rows, margin, part }: NoninferiorityModel, width: number, texts: Texts) {
  const narrow = isNarrow(width);
  const allowed = part || margin === null ? null : margin.set.points;
  const intervals = compared.flatMap((strategy) => rows[strategy].difference?.newcombe ?? []);
  const low = Math.min(-5, ...(allowed === null ? [] : [-1.6 * allowed]), ...intervals.map((each) => each.low * 100));
  const high = Math.max(5, ...intervals.map((each) => each.high * 100));
  const [left, right] = narrow
    ? [gap, width - gap]
    : [widest(texts.labels, true) + gap, width - widest(texts.values, true) - gap];
  const x = scaleLinear(ends("points", [low, high]), [left, right]).nice(narrow ? 4 : 8);
  const rowHeight = narrow ? 52 : 40;
  const marginAt = allowed === null ? null : x(-allowed);
  return {
    left,
    right,
    bottom: top + rowHeight * compared.length,
    zero: x(0),
    margin: marginAt,
    /** The margin's words end at its line where they have room, and begin there where they have not. */
    marginEnds: marginAt !== null && marginAt - 6 > textWidth(texts.margin, theme.font),
    ticks: x.ticks(narrow ? 4 : 8).map((points) => ({ at: x(points), points })),
    rows: compared.map((strategy, i) => {
      const row = rows[strategy];
      const estimate = row.difference?.newcombe;
      const y = top + rowHeight * i;
      return {
        row,
        area: { x: 0, y, width, height: rowHeight - 2 },
        text: y + (narrow ? 10 : rowHeight / 2),
        line: estimate && {
          low: x(estimate.low * 100),
          mid: x(estimate.value * 100),
          high: x(estimate.high * 100),
          y: y + (narrow ? 34 : rowHeight / 2),
        },
      };
    }),
  };
}
type Placed = ReturnType<typeof placeNoninferiority>;

/** The lines across all rows: no difference, the margin, and beyond it what the margin does not allow. */
function drawLines({ left, bottom, zero, margin, marginEnds }: Placed, same: string, marginText: string): Markup[] {
  const upright = (at: number, className: string): Markup =>
    svg`<line class="${className}" x1="${at}" x2="${at}" y1="${top - 8}" y2="${bottom}"/>`;
  const head = { className: "soft halo", hidden: true };
  const lines = [upright(zero, "goal"), textAt(same, { ...head, x: zero, y: top - 30, anchor: "middle" })];
  if (margin === null) return lines;
  const beyond = { x: left, y: top - 8, width: Math.max(0, margin - left), height: bottom - top + 8 };
  return [
    svg`<rect class="band tissue" x="${beyond.x}" y="${beyond.y}" width="${beyond.width}" height="${beyond.height}"/>`,
    upright(margin, "goal dotted"),
    textAt(marginText, {
      ...head,
      x: margin + (marginEnds ? -6 : 6),
      y: top - 14,
      anchor: marginEnds ? "end" : "start",
    }),
    ...lines,
  ];
}

/** Each order of tests against tissue alone: intervals, and the margin that they are held against. */
export function drawNoninferiority(
  model: NoninferiorityModel,
  { width }: Size,
  words: NoninferiorityWords,
  voice: Voice,
): Drawing {
  const { f, names } = voice;
  const whole = (points: number): string => f.number(points, Number.isInteger(points) ? 0 : 1);
  const texts: Texts = {
    margin: model.margin ? words.margin(whole(-model.margin.set.points)) : "",
    labels: compared.map((strategy) => names.strategy(strategy)),
    values: compared.map(
      (strategy) => pointsText(model.rows[strategy], words.to, f) || words.few(model.rows[strategy], f),
    ),
  };
  const placed = placeNoninferiority(model, width, texts);
  const { bottom, rows, ticks } = placed;
  const title = wrap(words.axis, width, theme.font);
  return {
    height: bottom + 36 + theme.line * title.length,
    marks: [
      xAxis(
        ticks.map(({ at, points }) => ({ at, label: whole(points) })),
        { top: top - 8, bottom },
      ),
      ...drawLines(placed, words.same, texts.margin),
      ...rows.map((each, i) =>
        symbol(
          words.reading(each.row, model, voice),
          svg`${namedRow(each, texts.labels[i] ?? "", texts.values[i] ?? "", each.line !== undefined)}${each.line && interval(each.line, classOf(each.row.strategy))}`,
        ),
      ),
      ...title.map((text, i) =>
        textAt(text, { x: 0, y: bottom + 42 + theme.line * i, className: "soft", hidden: true }),
      ),
    ],
  };
}
