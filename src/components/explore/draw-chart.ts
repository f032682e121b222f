import type { Result } from "../../engine/result.ts";
import { xAxis, yAxis } from "../../marks/axis.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { hit } from "../../marks/hit.ts";
import { shorten } from "../../marks/shorten.ts";
import { straightPath } from "../../marks/step.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { symbol } from "../../marks/symbol.ts";
import { theme } from "../../marks/theme.ts";
import type { ExploreWords } from "../../words/explore.ts";
import type { Format } from "../../words/format.ts";
import { cellText } from "./cell-text.ts";
import type { ChartChoice } from "./chart-choice.ts";
import { mostBars, placeBars } from "./place-bars.ts";
import { type Along, mostSeries, type PlacedPoint, placePlane } from "./place-plane.ts";
import { type Point, placeOf, pointsOf, seriesOf } from "./points.ts";

/** The language and formats of a chart. */
export type Telling = { readonly words: ExploreWords; readonly f: Format };

/** How the groups of a chart look, one after the other; blood and tissue as everywhere. */
const looks = ["both", "second", "blood", "tissue", "plan", "faint"] as const;
const lookOf = (name: string | null, i: number): string =>
  name === "blood" || name === "tissue" ? name : (looks[i] ?? "both");

/** The specimen that a point is of, where its names say so. */
const specimenOf = (point: Point | undefined): string | null =>
  [point?.by, point?.across].find((name) => name === "blood" || name === "tissue")?.toString() ?? null;

const nameOf = (point: Point, telling: Telling): string =>
  [cellText(point.across, telling), ...(point.by === null ? [] : [point.by])].join(" · ");
const readingOf = (point: Point, telling: Telling): string =>
  `${nameOf(point, telling)}: ${cellText(point.value, telling)}`;

/** Draws an answer as a chart; `left` says in words what it leaves out, or nothing. */
export function drawChart(
  result: Result,
  choice: ChartChoice,
  size: Size,
  telling: Telling,
): { readonly drawing: Drawing; readonly left: string } {
  const points = pointsOf(result, choice);
  return choice.kind === "bar" ? bars(points, choice, size, telling) : plane(result, points, choice, size, telling);
}

function bars(points: readonly Point[], { height }: ChartChoice, size: Size, telling: Telling) {
  const { words, f } = telling;
  const drawn = points.slice(0, mostBars);
  const named = drawn.map((point) => ({
    label: nameOf(point, telling),
    text: cellText(point.value, telling),
    value: point.value,
  }));
  const placed = placeBars(named, size);
  const top = 24;
  const marks = placed.bars.map((bar, i) =>
    symbol(
      drawn[i] ? readingOf(drawn[i], telling) : bar.label,
      svg`${hit(bar.area)}<text x="${bar.labelAt.x}" y="${bar.labelAt.y}" text-anchor="${placed.narrow ? "start" : "end"}">${bar.label}</text><rect class="block ${lookOf(specimenOf(drawn[i]), 0)}" x="${bar.bar.x}" y="${bar.bar.y}" width="${bar.bar.width}" height="${bar.bar.height}"/><text class="value" x="${bar.textAt.x}" y="${bar.textAt.y}">${bar.text}</text>`,
    ),
  );
  const left = drawn.length < points.length ? words.drawn(f.exact(drawn.length), f.exact(points.length)) : "";
  const heading = svg`<text class="sub" x="0" y="14">${height}</text>`;
  return {
    left,
    drawing: { height: placed.height + top, marks: [heading, svg`<g transform="translate(0 ${top})">${marks}</g>`] },
  };
}

const dot = ({ x, y }: PlacedPoint, look: string, radius: number): Markup =>
  svg`<circle class="full ${look}" cx="${x}" cy="${y}" r="${radius}"/>`;

function plane(result: Result, points: readonly Point[], choice: ChartChoice, size: Size, telling: Telling) {
  const { words, f } = telling;
  const groups = seriesOf(points);
  const drawn = groups.slice(0, mostSeries);
  const kind = result.columns.find(({ name }) => name === choice.across)?.kind;
  const along: Along = kind === "month" || kind === "day" ? kind : "number";
  const placed = placePlane(drawn, along, size, {
    number: (n) => cellText(n, telling),
    day: (n) => new Date(n * 86_400_000).toISOString().slice(0, 10),
    month: f.shortMonth,
  });
  const { top, bottom, right, width } = placed;
  const isLine = choice.kind === "line";
  const marks = placed.series.flatMap((one, i) => {
    const look = lookOf(one.name, i);
    const line = isLine && one.points.length > 1;
    return [
      ...(line ? [svg`<path class="line ${look}" d="${straightPath([...one.points]) ?? ""}"/>`] : []),
      ...one.points.map((each) =>
        symbol(
          readingOf(each.point, telling),
          svg`${hit({ x: each.x - 6, y: each.y - 12, width: 12, height: 24 })}${dot(each, look, isLine ? 3 : 4)}`,
        ),
      ),
      ...(one.name === null
        ? []
        : [
            svg`<text class="strong ${look}" x="${one.nameAt.x}" y="${one.nameAt.y}" dy=".35em">${shorten(one.name, width - one.nameAt.x, theme.font, true)}</text>`,
          ]),
    ];
  });
  const lost = points.filter(({ across }) => placeOf(across) === null).length;
  const left = [
    ...(drawn.length < groups.length ? [words.series(f.exact(drawn.length), f.exact(groups.length))] : []),
    ...(lost > 0 ? [words.placeless(words.rows(f.exact(lost), lost === 1))] : []),
  ];
  return {
    left: left.join(" "),
    drawing: {
      height: placed.height,
      marks: [
        svg`<text class="sub" x="0" y="14">${choice.height}</text>`,
        yAxis(placed.levels, placed.left, right),
        xAxis(placed.ticks, { top: isLine ? bottom : top, bottom, title: choice.across, left: placed.left }),
        ...marks,
      ],
    },
  };
}
