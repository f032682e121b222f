import { scaleLinear } from "d3-scale";
import type { Strategy } from "../../../cubes/codes.ts";
import { classOf } from "../../../kinds/orders/figure.ts";
import { byDays } from "../../../kinds/orders/soon.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { dayDot, daysRead, readingColumn } from "../../../marks/day-reading.ts";
import { weekly } from "../../../marks/days-shown.ts";
import { end } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { shareTicks } from "../../../marks/share-axis.ts";
import { steps } from "../../../marks/step.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { fewClass, isNarrow, theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import { enough } from "../../../stats/few.ts";
import { incidenceBy, isFollowedTo } from "../../../stats/incidence-by.ts";
import type { Voice } from "../../../words/voice.ts";
import type { TimeModel, TimeRow } from "./model.ts";
import type { TimeWords } from "./wording.ts";

const last = Math.max(...byDays);
const left = 44;
const top = 12;
const nameLine = 17;
const dress: Readonly<Record<Strategy, string>> = {
  tissue: "tissue",
  blood: "blood",
  blood_then_tissue: "both dashed",
  both: "both",
};

/** The last day of the axis on which the share of an order is known. */
const knownTo = ({ incidence, n, pending }: TimeRow): number =>
  isFollowedTo(incidence, last, n, pending) ? last : Math.max(0, ...incidence.times);

/** Where everything stands: curves over the days since consent, their names at the end, kept apart, and the days that can be read. */
export function placeTime({ rows }: TimeModel, width: number, names: readonly string[]) {
  const narrow = isNarrow(width);
  const lines = names.map((name) => (narrow ? wrap(name, 84, theme.font, true) : [name]));
  const bottom = top + (narrow ? 260 : 320);
  const right = width - widest(lines.flat(), true) - 14;
  const share = (row: TimeRow, day: number): number => incidenceBy(row.incidence, "reported", day);
  const most = end("share", Math.max(0.1, ...rows.map((row) => share(row, knownTo(row)))));
  const x = scaleLinear([0, last], [left, right]);
  const y = scaleLinear([0, most], [bottom, top]).nice(5);
  const at = (row: TimeRow, day: number) => ({ x: x(day), y: y(share(row, day)) });
  const heights = spread(
    rows.map((row, i) => ({ at: at(row, knownTo(row)).y, height: nameLine * (lines[i]?.length ?? 1) + 3 })),
    top - 8,
    bottom + 8,
  );
  return {
    ...{ narrow, bottom, left, right },
    dayWide: x(1) - x(0),
    shares: y.ticks(5).map((tick) => ({ at: y(tick), share: tick })),
    days: weekly(last, narrow ? 5 : 9).map((day) => ({ at: x(day), day })),
    curves: rows.map((row, i) => {
      const known = knownTo(row);
      const inside = row.incidence.times.filter((day) => day > 0 && day <= known);
      return {
        row,
        points: [at(row, 0), ...inside.map((day) => at(row, day)), at(row, known)],
        name: (lines[i] ?? []).map((text, j, all) => ({
          text,
          x: right + 8,
          y: (heights[i] ?? 0) + nameLine * (j - (all.length - 1) / 2),
        })),
      };
    }),
    readings: daysRead(last, right - left, 7).flatMap((day) => {
      const there = rows.filter((row) => day <= knownTo(row));
      return there.length === 0 ? [] : [{ day, x: x(day), dots: there.map((row) => ({ row, y: at(row, day).y })) }];
    }),
  };
}

/** The share of all patients with an actionable report, day by day since consent, under each order of tests. */
export function drawTime(model: TimeModel, { width }: Size, words: TimeWords, { f, names }: Voice): Drawing {
  const placed = placeTime(
    model,
    width,
    model.rows.map(({ strategy }) => names.strategy(strategy)),
  );
  const { bottom, right, days, shares } = placed;
  const ticks = new Set<number>(byDays);
  const few = ({ n }: TimeRow): string => fewClass(!enough(n));
  return {
    height: bottom + 46,
    marks: [
      yAxis(shareTicks(shares, f), left, right),
      xAxis(
        days.map(({ at, day }) => ({ at, label: f.number(day, 0) })),
        { top: bottom, bottom, title: words.axis, left },
      ),
      // Where curves are one, those of one specimen stand over those of two.
      ...placed.curves
        .toReversed()
        .map(({ row, points }) => steps(points, `${dress[row.strategy]} ${few(row)}`.trim())),
      ...placed.curves.flatMap(({ row, name }) =>
        name.map(({ text, ...place }) =>
          textAt(text, {
            ...place,
            middle: true,
            className: `halo strong ${classOf(row.strategy)}`,
            hidden: true,
          }),
        ),
      ),
      ...placed.readings.map(({ day, x, dots }) =>
        symbol(
          words.reading(
            dots.map(({ row }) => row),
            day,
            { f, names },
          ),
          [
            readingColumn(x, top, bottom, placed.dayWide),
            dots.map(({ row, y }) => dayDot(x, y, classOf(row.strategy), ticks.has(day))),
          ],
          dots.every(({ row }) => few(row) !== "") ? "few" : "",
        ),
      ),
    ],
  };
}
