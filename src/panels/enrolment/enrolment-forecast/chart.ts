import { scaleLinear, scaleUtc } from "d3-scale";
import { area, line } from "d3-shape";
import { utcMonth } from "d3-time";
import { yAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { addMonths } from "../../../stats/months.ts";
import type { Voice } from "../../../words/voice.ts";
import type { FanPoint, ForecastModel } from "./stats.ts";
import type { ForecastWords } from "./words.ts";

const dotRadius = 5.5;
/** Bands of the fan, from the widest: places of their limits among the quantiles. */
const bands = [
  { low: 0, high: 6, className: "f95" },
  { low: 1, high: 5, className: "f80" },
  { low: 2, high: 4, className: "f50" },
] as const;

const monthEnd = (month: string): Date => new Date(`${addMonths(month, 1)}-01T00:00:00Z`);
const later = (cut: string, months: number): Date => new Date(Date.parse(cut) + months * (365.25 / 12) * 86_400_000);

/** What has been reached, the fan of what is to come, and the date of the target as twenty dots. */
export function drawForecast(model: ForecastModel, { width }: Size, words: ForecastWords, { f }: Voice): Drawing {
  const first = model.past[0];
  if (!first || model.fan.length === 0) {
    const lines = wrap(words.empty(model, f), width - 16, 16);
    return {
      height: 40 + 24 * lines.length,
      marks: lines.map((text, i) => svg`<text class="empty" x="0" y="${32 + 24 * i}">${text}</text>`),
    };
  }
  const narrow = width < 500;
  const left = 44;
  const right = width - (narrow ? 10 : 120);
  const dotsTop = 8;
  const x = scaleUtc([new Date(`${first.month}-01T00:00:00Z`), later(model.cut, model.fan.length - 1)], [left, right]);
  const stacked = stackDots(model, x, dotRadius * 2 + 1);
  const dotsHeight = stacked.highest * (dotRadius * 2 + 1);
  const top = dotsTop + dotsHeight + 26;
  const bottom = top + (narrow ? 230 : 270);
  const goal = model.target;
  const highest = goal ?? model.fan.at(-1)?.quantiles[6] ?? model.now;
  const y = scaleLinear([0, highest], [bottom, top]);
  const cap = (value: number) => y(Math.min(value, highest));
  const at = (point: FanPoint) => x(later(model.cut, point.month));
  const ticks = x.ticks(narrow ? 4 : 8).filter((tick) => +utcMonth.floor(tick) === +tick);
  const fan = bands.map(({ low, high, className }) => {
    const path = area<FanPoint>()
      .x(at)
      .y0((p) => cap(p.quantiles[low] ?? 0))
      .y1((p) => cap(p.quantiles[high] ?? 0))
      .digits(1);
    return svg`<path class="fan ${className}" d="${path([...model.fan])}"/>`;
  });
  const middle = line<FanPoint>()
    .x(at)
    .y((p) => cap(p.quantiles[3] ?? 0))
    .digits(1);
  const past = line<{ month: string; total: number }>()
    .x((p) => x(p.month === model.cut.slice(0, 7) ? new Date(model.cut) : monthEnd(p.month)))
    .y((p) => y(p.total))
    .digits(1);
  const cutX = x(new Date(model.cut));
  return {
    height: bottom + 48,
    marks: [
      yAxis(
        y.ticks(5).map((n) => ({ at: y(n), label: f.count(n) })),
        left,
        right,
      ),
      timeAxis(ticks, x, bottom, f),
      ...(goal === null
        ? []
        : [
            svg`<line class="goal dotted" x1="${left}" x2="${right}" y1="${y(goal)}" y2="${y(goal)}"/>`,
            svg`<text class="strong" x="${left}" y="${y(goal) - 8}">${words.target(f.count(goal))}</text>`,
          ]),
      ...fan,
      svg`<path class="line second" d="${middle([...model.fan])}"/><path class="line" d="${past([...model.past])}"/>`,
      svg`<circle class="full" cx="${cutX}" cy="${y(model.now)}" r="4.5"/><text class="value" x="${cutX - 8}" y="${y(model.now) - 10}" text-anchor="end">${words.now(model, f)}</text>`,
      ...stacked.dots.map(({ cx, level, date }) =>
        symbol(
          words.dot(date, f, level),
          svg`<circle class="chance" cx="${cx.x}" cy="${top - 30 - cx.level * (dotRadius * 2 + 1)}" r="${dotRadius}"/>`,
        ),
      ),
      ...fanMarks(model, x, cap, words, f),
      ...(model.dots.length === 0 ? [] : keyOf(words, right, narrow, dotsTop, left)),
    ],
  };
}

type Scale = (date: Date) => number;

/** Stacks the dots over the dates they fall on, in columns one dot wide. */
function stackDots(model: ForecastModel, x: Scale, step: number) {
  const heights = new Map<number, number>();
  const dots = model.dots.flatMap((date, i) => {
    if (date === null) return [];
    const columnAt = Math.round(x(new Date(date)) / step);
    const level = heights.get(columnAt) ?? 0;
    heights.set(columnAt, level + 1);
    return [{ cx: { x: columnAt * step, level }, level: i, date }];
  });
  return { dots, highest: Math.max(1, ...heights.values()) };
}

const timeAxis = (ticks: readonly Date[], x: Scale, bottom: number, f: Voice["f"]): Markup =>
  svg`<g class="axis x" aria-hidden="true">${ticks.map((tick) => {
    const month = tick.getUTCMonth();
    const label = month === 0 ? String(tick.getUTCFullYear()) : f.shortMonth(tick.toISOString()).replace(/ \d+$/, "");
    return svg`<line x1="${x(tick)}" x2="${x(tick)}" y1="${bottom}" y2="${bottom + 6}"/><text x="${x(tick)}" y="${bottom + 22}" text-anchor="middle">${label}</text>`;
  })}</g>`;

/** Every third month of the fan can be read. */
const fanMarks = (
  model: ForecastModel,
  x: Scale,
  cap: (n: number) => number,
  words: ForecastWords,
  f: Voice["f"],
): Markup[] =>
  model.fan
    .filter(({ month, quantiles }) => month > 0 && (quantiles[3] ?? 0) < (model.target ?? Number.POSITIVE_INFINITY))
    .filter((_, i, all) => all.length <= 6 || i % 3 === 2)
    .map((point) =>
      symbol(
        words.fan(later(model.cut, point.month).toISOString().slice(0, 10), point, f),
        svg`<circle class="full second" cx="${x(later(model.cut, point.month))}" cy="${cap(point.quantiles[3] ?? 0)}" r="3.5"/>`,
      ),
    );

function keyOf(words: ForecastWords, right: number, narrow: boolean, top: number, left: number): Markup[] {
  const at = narrow ? left : right + 14;
  const lines = narrow ? [words.key.join(" ")] : words.key.flatMap((text) => wrap(text, 104, 14));
  const widest = Math.max(...lines.map((text) => textWidth(text, 14)));
  return widest > 320
    ? []
    : lines.map((text, i) => svg`<text class="soft" x="${at}" y="${top + 12 + i * 18}">${text}</text>`);
}
