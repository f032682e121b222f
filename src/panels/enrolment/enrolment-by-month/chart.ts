import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { beside, type Label, placeLabels, type Spot } from "../../../marks/place-labels.ts";
import { type StepPoint, steps } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import type { Voice } from "../../../words/voice.ts";
import { planLine } from "./plan-line.ts";
import type { Month, MonthModel } from "./stats.ts";
import { timeScale } from "./time-scale.ts";
import { isEmpty, isFiltered, type MonthWords } from "./wording.ts";

type Named = Label & { readonly className: string };

/** Inclusions in all as step lines beside target and plans; below, on the same time axis, the consents of each month. */
export function drawMonths(
  model: MonthModel,
  { width }: Size,
  words: MonthWords,
  { f }: Voice,
  context: Setting,
): Drawing {
  if (isEmpty(model)) return empty(words.nothing(model, isFiltered(context), f), { width });
  const { months, target, plans } = model;
  const narrow = width < 500;
  const top = 28 + 20 * Math.max(1, plans.length);
  const bottom = top + (narrow ? 230 : 270);
  const barTop = bottom + 44;
  const barBottom = barTop + 64;
  const largest = Math.max(1, ...months.map((month) => month.consented));
  const highest = Math.max(
    1,
    model.consented,
    target ?? 0,
    ...plans.flatMap((plan) => plan.points.map((point) => point.cumulative)),
  );
  const left = Math.max(textWidth(f.count(highest), 14), textWidth(f.count(largest), 14)) + 14;
  const named = {
    consented: words.consentedEnd(model.consented, f),
    paired: model.paired === null ? "" : words.pairedEnd(model.paired, narrow, f),
  };
  const room = Math.max(...Object.values(named).map((text) => textWidth(text, 14, true))) + 14;
  const time = timeScale(model, context.manifest.study.data_cut, { left, width, room });
  const right = time.x(time.span);
  const y = scaleLinear([0, highest], [bottom, top]).nice(5);
  const bar = scaleLinear([0, largest], [barBottom, barTop]).nice(2);
  const at = (month: Month): number => time.x(Math.min(time.endOf(month.month), time.end));

  const curve = (value: (month: Month) => number): StepPoint[] => [
    { x: left, y: y(0) },
    ...months.map((month) => ({ x: at(month), y: y(value(month)) })),
  ];
  const consented = curve((month) => month.cumulative_consented);
  const paired = model.paired === null ? [] : curve((month) => month.cumulative_paired_evaluable ?? 0);
  const planned = plans.map((plan) => ({ plan, line: planLine(plan, time, y) })).filter(({ line }) => line.length > 0);
  const goal = target === null ? [] : [point(left, y(target)), point(right, y(target))];

  const labels: readonly Named[] = [
    ...consented.slice(-1).map((end) => ({
      text: named.consented,
      bold: true,
      className: "strong halo",
      spots: beside(end, width),
    })),
    ...paired.slice(-1).map((end) => ({
      text: named.paired,
      bold: true,
      className: "strong halo second",
      spots: beside(end, width),
    })),
    ...planned.map(({ plan, line }, i) => ({
      text: words.plan(plan, plans, f),
      className: "soft halo",
      spots: line.slice(-1).flatMap((end) => above(end, i === planned.length - 1)),
    })),
    ...(target === null
      ? []
      : [{ text: words.target(target, f), className: "halo", spots: along(left + 4, right, y(target)) }]),
  ];
  const lines = [goal, consented, paired, ...planned.map(({ line }) => line)];
  const spots = placeLabels(labels, lines, { left: left + 1, top: 18, right: width, bottom });

  const monthMark = (month: Month, i: number): Markup => {
    const unfinished = month.month === model.unfinished;
    const from = time.x(time.endOf(month.month) - 1);
    const to = i === months.length - 1 ? at(month) : time.x(time.endOf(month.month));
    const gap = Math.min(2, (to - from) * 0.2);
    return symbol(
      words.monthMark(month, unfinished, f),
      svg`<rect class="hit" x="${from}" y="${top}" width="${to - from}" height="${barBottom - top}"/><rect class="bar${unfinished ? " part" : ""}" x="${from + gap / 2}" y="${bar(month.consented)}" width="${to - from - gap}" height="${barBottom - bar(month.consented)}"/>`,
      "",
      { key: "period", value: `${month.month}..${month.month}` },
    );
  };
  const ticks = monthTicks(time.first, time.span, time.x, f.shortMonth);

  return {
    height: barBottom + 30,
    marks: [
      svg`<text class="sub" x="0" y="14">${words.inAll}</text><text class="sub" x="0" y="${barTop - 14}">${words.monthly}</text>`,
      ...months.map(monthMark),
      yAxis(whole(y.ticks(5), y, f.count), left, right),
      yAxis(whole([0, bar.domain()[1] ?? largest], bar, f.count), left, right),
      xAxis(ticks, { top: barBottom, bottom: barBottom }),
      ...(target === null
        ? []
        : [
            symbol(
              words.targetMark(target, model.counts, f),
              svg`<line class="goal dotted" x1="${left}" x2="${right}" y1="${y(target)}" y2="${y(target)}"/>`,
            ),
          ]),
      ...planned.map(({ plan, line }) =>
        symbol(words.planMark(plan, f), svg`<polyline class="line plan" points="${line.map(pair).join(" ")}"/>`),
      ),
      steps(consented, "inclusion"),
      ...(paired.length > 0 ? [steps(paired, "second")] : []),
      ...consented.slice(-1).map((end) => svg`<circle class="full" cx="${end.x}" cy="${end.y}" r="4.5"/>`),
      ...paired.slice(-1).map((end) => svg`<circle class="full second" cx="${end.x}" cy="${end.y}" r="4.5"/>`),
      ...labels
        .map(({ text, className }, i) => {
          const spot = spots[i];
          return (
            spot &&
            svg`<text class="${className}" x="${spot.x}" y="${spot.y}" text-anchor="${spot.anchor}">${text}</text>`
          );
        })
        .filter((label) => label !== undefined),
    ],
  };
}

const point = (x: number, y: number): StepPoint => ({ x, y });
const pair = ({ x, y }: StepPoint): string => `${x.toFixed(1)},${y.toFixed(1)}`;
/** Spots over the end of a plan: older plans keep to the left of it, so that the newest has the right. */
const above = ({ x, y }: StepPoint, newest: boolean): Spot[] =>
  [0, 18, 36].flatMap((far): Spot[] => [
    ...(newest ? [{ x: x - 4, y: y - 9 - far, anchor: "start" as const, far }] : []),
    ...(newest ? [{ x, y: y - 9 - far, anchor: "middle" as const, far }] : []),
    { x: x + 4, y: y - 9 - far, anchor: "end", far },
  ]);
const along = (left: number, right: number, y: number) =>
  [y - 7, y + 18].flatMap((at) => [
    { x: left, y: at, anchor: "start" as const },
    { x: (left + right) / 2, y: at, anchor: "middle" as const },
    { x: right, y: at, anchor: "end" as const },
  ]);
const whole = (values: readonly number[], scale: (n: number) => number, name: (n: number) => string) =>
  values.filter(Number.isInteger).map((n) => ({ at: scale(n), label: name(n) }));
