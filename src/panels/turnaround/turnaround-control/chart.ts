import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Change, ControlModel, Series } from "./stats.ts";
import { bare, type ControlWords, limitsOf, type Phases, type Point } from "./wording.ts";

const dot = 4;
const line = 20;
const plot = 130;
const left = 34;

type Scale = (value: number) => number;
type Plane = { readonly x: Scale; readonly first: string; readonly highest: number; readonly right: number };

/** One chart a specimen, blood above tissue, on one time axis and one scale of days. */
export function drawControl(
  model: ControlModel,
  { width }: Size,
  words: ControlWords,
  voice: Voice,
  { filters }: Setting,
): Drawing {
  const first = model.months[0];
  if (first === undefined) return empty(words.nothing(model, !isDefault(filters)), { width });
  const { f } = voice;
  const key = legend(keyOf(words), width);
  const axis = wrap(words.axis(voice.f), width, 14);
  const right =
    width - 10 - Math.max(0, ...model.series.flatMap((each) => named(each, words, voice).map((name) => name.wide)));
  const plane: Plane = {
    x: scaleLinear([0, model.months.length], [left, right]),
    first,
    highest: highestShown(model),
    right,
  };
  let y = key.height + line * axis.length + 18;
  const charts = model.series.map((series) => {
    const drawn = oneChart(series, model, y, width, plane, words, voice);
    y = drawn.bottom + 26;
    return drawn;
  });
  const bottom = charts.at(-1)?.bottom ?? 0;
  return {
    height: bottom + 30,
    marks: [
      key.markup,
      ...axis.map((text, i) => svg`<text class="sub" x="0" y="${key.height + 16 + line * i}">${text}</text>`),
      ...charts.map(({ markup }) => markup),
      xAxis(
        monthTicks(first, model.months.length - 1, (n) => plane.x(n + 0.5), f.shortMonth),
        { top: bottom, bottom },
      ),
    ],
  };
}

const keyOf = (words: ControlWords): LegendItem[] => [
  { text: words.counted, mark: (x, y) => svg`<circle class="full both" cx="${x + 9}" cy="${y}" r="${dot}"/>` },
  {
    text: words.broken,
    mark: (x, y) =>
      svg`<circle class="alarm" cx="${x + 9}" cy="${y}" r="${dot + 4}"/><circle class="full both" cx="${x + 9}" cy="${y}" r="${dot}"/>`,
  },
  { text: words.hollow, mark: (x, y) => svg`<circle class="hollow" cx="${x + 9}" cy="${y}" r="${dot - 0.5}"/>` },
];

/** The top of the scale: limits and months that count; others may lie beyond, where an arrow says so. */
function highestShown({ series }: ControlModel): number {
  const points = series.flatMap(({ phases }) => phases.flatMap((phase) => phase.points));
  const counted = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const shown = counted.length > 0 ? counted : points.flatMap(({ median_days }) => median_days ?? []);
  const limits = series.flatMap(({ phases }) => phases.flatMap((phase) => phase.limits?.upper ?? []));
  return Math.max(1, ...shown, ...limits);
}

/** The limits that hold at the end, in words for the margin. */
function named({ phases, specimen }: Series, words: ControlWords, { f }: Voice) {
  const limits = limitsOf(phases).none ? null : limitsOf(phases).newest;
  if (!limits) return [];
  const name = (at: number, word: string, className: string) => {
    const text = `${word} ${f.number(at)}`;
    return { at, text, className, wide: textWidth(text, 14, true) };
  };
  return [
    name(limits.upper, words.upper, "soft"),
    name(limits.mean, words.mean, `strong ${specimen}`),
    ...(limits.lower > 0 ? [name(limits.lower, words.lower, "soft")] : []),
  ];
}

function oneChart(
  series: Series,
  { months }: ControlModel,
  from: number,
  width: number,
  { x, first, highest, right }: Plane,
  words: ControlWords,
  voice: Voice,
): { markup: Markup; bottom: number } {
  const { f, names } = voice;
  const { specimen, phases } = series;
  const start = (month: string): number => monthsBetween(first, month) - 1;
  const day = ({ on }: Change): number => start(on.slice(0, 7)) + (Number(on.slice(8, 10)) - 1) / 31;
  const changes = series.changes
    .filter(({ on }) => on.slice(0, 7) >= first && on.slice(0, 7) <= (months.at(-1) ?? ""))
    .map((change) => ({ change, at: x(day(change)), lines: wrap(words.change(change, f), width - left, 14) }));
  const labels = changes.reduce((sum, { lines }) => sum + lines.length, 0);
  const top = from + 32 + line * labels;
  const bottom = top + plot;
  const y = scaleLinear([0, highest], [bottom, top]).nice(4).clamp(true);
  const ceiling = y.domain()[1] ?? highest;

  let row = 0;
  const changeMark = ({ change, at, lines }: (typeof changes)[number]): Markup => {
    const wide = Math.max(...lines.map((text) => textWidth(text, 14)));
    const anchor = Math.max(0, Math.min(at - 4, width - wide));
    const y0 = from + 26 + line * row;
    row += lines.length;
    return symbol(
      words.change(change, f),
      svg`<rect class="hit" x="${anchor}" y="${y0}" width="${wide}" height="${line * lines.length}"/><line class="goal dotted" x1="${at}" x2="${at}" y1="${y0 + line * lines.length}" y2="${bottom}"/>${lines.map(
        (text, i) => svg`<text class="halo" x="${anchor}" y="${y0 + 15 + line * i}">${text}</text>`,
      )}`,
    );
  };
  const limitLines = ({ points, limits }: Phases[number]): Markup | null => {
    const [begin, end] = [points[0], points.at(-1)];
    if (!limits || !begin || !end) return null;
    const [x1, x2] = [x(start(begin.month)), x(start(end.month) + 1)];
    const across = (value: number, name: string): Markup =>
      svg`<line class="${name}" x1="${x1}" x2="${x2}" y1="${y(value)}" y2="${y(value)}"/>`;
    return svg`${across(limits.upper, "limit dashed")}${across(limits.mean, `stroke ${specimen}`)}${limits.lower > 0 && across(limits.lower, "limit dashed")}`;
  };
  const joined = ({ points }: Phases[number]): Markup => {
    const through = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
    return svg`<polyline class="line thin" points="${through.map(({ month, value }) => `${x(start(month) + 0.5).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}"/>`;
  };
  const pointMark = (point: Point, limits: Phases[number]["limits"]): Markup => {
    const days = point.median_days;
    const [cx, cy] = [x(start(point.month) + 0.5), y(days ?? 0)];
    const beyond = days !== null && days > ceiling;
    return symbol(
      words.mark(point, limits, series, f),
      svg`<rect class="hit" x="${x(start(point.month))}" y="${top}" width="${x(1) - x(0)}" height="${plot}"/>${
        point.rules.length > 0 && svg`<circle class="alarm" cx="${cx}" cy="${cy}" r="${dot + 4}"/>`
      }${
        days !== null &&
        svg`<circle class="${point.value === null ? "hollow" : `full ${specimen}`}" cx="${cx}" cy="${cy}" r="${point.value === null ? dot - 0.5 : dot}"/>`
      }${beyond && svg`<text class="halo" x="${cx + 8}" y="${cy + 5}">↑ ${bare(days, f)}</text>`}`,
      point.value === null ? "few" : "",
      { key: "period", value: `${point.month}..${point.month}` },
    );
  };
  const margin = named(series, words, voice);
  const heights = spread(
    margin.map(({ at }) => ({ at: y(at), height: 17 })),
    top - 8,
    bottom + 4,
  );
  const markup = svg`<text class="label ${specimen}" x="0" y="${from + 15}">${names.specimen(specimen)}</text>${yAxis(
    y
      .ticks(4)
      .filter(Number.isInteger)
      .map((n) => ({ at: y(n), label: f.count(n) })),
    left,
    right,
  )}${phases.map(limitLines)}${phases.map(joined)}${changes.map(changeMark)}${phases.map(({ points, limits }) =>
    points.map((point) => pointMark(point, limits)),
  )}${margin.map(
    ({ text, className }, i) =>
      svg`<text class="${className}" x="${right + 8}" y="${heights[i] ?? 0}" dy=".35em">${text}</text>`,
  )}`;
  return { markup, bottom };
}
