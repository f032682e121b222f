import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, textWidth, wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { theme } from "../../../marks/theme.ts";
import { bareDays } from "../../../say/days.ts";
import { eventLane, laboratoryKinds } from "../../../say/event-lane.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ControlModel, Phases, Point, Series } from "./model.ts";
import { type Chart, left, type Plane, placeChart, placeLimits, placePlane, placePoint } from "./place.ts";
import type { ControlWords } from "./wording.ts";

const dot = 4;

/** One chart a specimen, blood above tissue, on one time axis and one scale of days. */
export function drawControl(
  model: ControlModel,
  size: Size,
  words: ControlWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const { f } = voice;
  const key = legend(keyOf(model, words, f), size.width);
  const axis = wrap(words.axis(f), size.width, theme.font);
  const margins = model.series.map((series) => marginOf(series, words, f));
  const wide = margins.flat().map(({ text }) => textWidth(text, theme.font, true));
  const plane = placePlane(model, Math.max(0, ...wide), size);
  let bottom = key.height + theme.line * axis.length + 18;
  const charts = model.series.map((series, i) => {
    const chart = placeChart(series, bottom, plane);
    bottom = chart.bottom + 26;
    return { chart, markup: drawChart(series, chart, plane, margins[i] ?? [], words, voice) };
  });
  const foot = charts.at(-1)?.chart.bottom ?? bottom;
  const top = charts[0]?.chart.top ?? foot;
  const time = { left, right: plane.right, top, y: foot + 32, at: plane.at, limits: true };
  const of = model.series.map(({ specimen }) => specimen);
  const events = eventLane({ ...time, kinds: laboratoryKinds(setting), of }, setting, voice);
  return {
    height: foot + 30 + events.height,
    events: events.told,
    marks: [
      key.markup,
      textLines(axis, 0, key.height + 16, "sub"),
      ...charts.map(({ markup }) => markup),
      xAxis(
        monthTicks(model.first, model.months - 1, (n) => plane.x(n + 0.5), f.shortMonth),
        { top: foot, bottom: foot },
      ),
      ...events.marks,
    ],
  };
}

/** Of the marks, those that the charts show. */
function keyOf({ series }: ControlModel, words: ControlWords, f: Voice["f"]): LegendItem[] {
  const points = series.flatMap(({ phases }) => phases.flatMap((phase) => phase.points));
  const told = points.filter(({ median }) => median !== null);
  const circle =
    (className: string, r: number) =>
    (x: number, y: number): Markup =>
      svg`<circle class="${className}" cx="${x + 9}" cy="${y}" r="${r}"/>`;
  const alarm = (x: number, y: number): Markup =>
    svg`${circle("alarm", dot + 4)(x, y)}${circle("full both", dot)(x, y)}`;
  return [
    ...(told.some(({ value }) => value !== null) ? [{ text: words.counted(f), mark: circle("full both", dot) }] : []),
    ...(told.some(({ rules }) => rules.length > 0) ? [{ text: words.broken, mark: alarm }] : []),
    ...(told.some(({ value }) => value === null) ? [{ text: words.hollow, mark: circle("hollow", dot - 0.5) }] : []),
  ];
}

type Margin = readonly { readonly at: number; readonly text: string; readonly className: string }[];

/** The limits that hold at the end, in words for the margin. */
function marginOf({ phases, specimen }: Series, words: ControlWords, f: Voice["f"]): Margin {
  const limits = phases.at(-1)?.limits;
  if (!limits) return [];
  const name = (at: number, word: string, className: string) => ({ at, text: `${word} ${f.number(at)}`, className });
  return [
    name(limits.upper, words.upper, "soft"),
    name(limits.mean, words.mean, `strong ${specimen}`),
    ...(limits.lower > 0 ? [name(limits.lower, words.lower, "soft")] : []),
  ];
}

function drawChart(
  series: Series,
  chart: Chart,
  plane: Plane,
  margin: Margin,
  words: ControlWords,
  { f, names }: Voice,
): Markup {
  const { specimen, phases } = series;
  const { top, bottom, y } = chart;
  const heights = spread(
    margin.map(({ at }) => ({ at: y(at), height: 17 })),
    top - 8,
    bottom + 4,
  );
  const limits = margin.map(
    ({ text, className }, i) =>
      svg`<text class="${className}" x="${plane.right + 8}" y="${heights[i] ?? 0}" dy=".35em">${text}</text>`,
  );
  const told = toldBeyond(
    phases.flatMap((phase) => phase.points),
    plane,
    chart,
    f,
  );
  const points = phases.map((phase) =>
    phase.points.map((point) =>
      drawPoint(point, words.mark(point, phase.limits, series, f), specimen, plane, chart, told.get(point.month)),
    ),
  );
  return svg`<text class="label ${specimen}" x="0" y="${chart.from + 15}">${names.specimen(specimen)}</text>${yAxis(
    chart.ticks.map((days) => ({ at: y(days), label: f.count(days) })),
    left,
    plane.right,
  )}${phases.map((phase) => drawLimits(phase, specimen, plane, chart))}${phases.map(({ points: through }) =>
    drawLine(through, plane, chart),
  )}${chart.resets.map(
    (at) => svg`<line class="goal dotted" x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"/>`,
  )}${points}${limits}`;
}

function drawLimits({ points, limits }: Phases[number], specimen: string, plane: Plane, chart: Chart): Markup | null {
  if (!limits) return null;
  const { x1, x2, upper, mean, lower } = placeLimits(points, limits, plane, chart);
  const across = (y: number, name: string): Markup =>
    svg`<line class="${name}" x1="${x1}" x2="${x2}" y1="${y}" y2="${y}"/>`;
  return svg`${across(upper, "limit dashed")}${across(mean, `stroke ${specimen}`)}${lower !== null && across(lower, "limit dashed")}`;
}

/** Through the months that count. */
function drawLine(points: readonly Point[], plane: Plane, chart: Chart): Markup {
  const through = points
    .filter(({ value }) => value !== null)
    .flatMap((point) => placePoint(point, plane, chart).point ?? [])
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
  return svg`<polyline class="line thin" points="${through.join(" ")}"/>`;
}

/** The days of medians beyond the scale, by month; of two side by side the first, for the next has no room. */
function toldBeyond(points: readonly Point[], plane: Plane, chart: Chart, f: Voice["f"]): ReadonlyMap<string, string> {
  let free = 0;
  const told = points.flatMap((month): (readonly [string, string])[] => {
    const { point } = placePoint(month, plane, chart);
    if (!point?.beyond || point.x + 8 < free) return [];
    const text = `↑ ${bareDays(point.days, f)}`;
    free = point.x + 8 + textWidth(text, theme.font) + 4;
    return [[month.month, text]];
  });
  return new Map(told);
}

function drawPoint(
  month: Point,
  reading: string,
  specimen: string,
  plane: Plane,
  chart: Chart,
  told: string | undefined,
): Markup {
  const { area, point } = placePoint(month, plane, chart);
  const counts = month.value !== null;
  const circle = (className: string, r: number): Markup | null =>
    point && svg`<circle class="${className}" cx="${point.x}" cy="${point.y}" r="${r}"/>`;
  return symbol(
    reading,
    svg`${hit(area)}${month.rules.length > 0 && circle("alarm", dot + 4)}${circle(counts ? `full ${specimen}` : "hollow", counts ? dot : dot - 0.5)}${
      point && told !== undefined && svg`<text class="halo" x="${point.x + 8}" y="${point.y + 5}">${told}</text>`
    }`,
    counts ? "" : "few",
    { key: "period", value: `${month.month}..${month.month}` },
  );
}
