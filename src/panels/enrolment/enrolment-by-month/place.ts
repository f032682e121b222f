import { scaleLinear } from "d3-scale";
import { end } from "../../../marks/ends.ts";
import type { Area } from "../../../marks/hit.ts";
import type { StepPoint } from "../../../marks/step.ts";
import { textWidth } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import type { Plan } from "../../../stats/plan.ts";
import type { Month, MonthModel } from "./model.ts";
import { planLine } from "./plan-line.ts";
import { type Time, timeScale } from "./time-scale.ts";

/** What is written at the ends of the two lines, and how a number is. */
export type EndTexts = { readonly consented: string; readonly paired: string; readonly count: (n: number) => string };
type Tick = { readonly at: number; readonly n: number };
export type MonthPlace = {
  readonly month: Month;
  readonly unfinished: boolean;
  readonly area: Area;
  readonly bar: Area;
};
export type Places = ReturnType<typeof placeMonths>;

const whole = (values: readonly number[], scale: (n: number) => number): Tick[] =>
  values.filter(Number.isInteger).map((n) => ({ at: scale(n), n }));

/** Two scales, one over the other: all who are in, and the consents of each month. In pixels from the top. */
function heights({ months, consented, target, plans }: MonthModel, width: number) {
  const top = 28 + theme.line * Math.max(1, plans.length);
  const bottom = top + (isNarrow(width) ? 230 : 270);
  const [barTop, barBottom] = [bottom + 44, bottom + 108];
  const planned = plans.flatMap(({ points }) => points.map(({ cumulative }) => cumulative));
  const highest = end("patients", Math.max(1, consented, ...planned, ...(target === null ? [] : [target])));
  const largest = end("consents", Math.max(1, ...months.map((month) => month.consented)));
  const y = scaleLinear([0, highest], [bottom, top]).nice(5);
  const bar = scaleLinear([0, largest], [barBottom, barTop]).nice(2);
  return { top, bottom, barTop, barBottom, highest, largest, y, bar };
}

/** Where each month's bar stands, and the area above it that belongs to the month. */
function placeBars(model: MonthModel, time: Time, { top, barBottom, bar }: ReturnType<typeof heights>): MonthPlace[] {
  return model.months.map((month) => {
    const end = time.endOf(month.month);
    const from = time.x(end - 1);
    const to = time.x(Math.min(end, time.end));
    const gap = Math.min(2, (to - from) * 0.2);
    const y = bar(month.consented);
    return {
      month,
      unfinished: month.month === model.unfinished,
      area: { x: from, y: top, width: to - from, height: barBottom - top },
      bar: { x: from + gap / 2, y, width: to - from - gap, height: barBottom - y },
    };
  });
}

/** Where everything but the words stands in a figure of so many pixels. */
export function placeMonths(model: MonthModel, dataCut: string, width: number, texts: EndTexts) {
  const { months, target, plans } = model;
  const { font } = theme;
  const across = heights(model, width);
  const { top, bottom, barTop, barBottom, highest, largest, y, bar } = across;
  const left = Math.max(textWidth(texts.count(highest), font), textWidth(texts.count(largest), font)) + 14;
  const room = Math.max(textWidth(texts.consented, font, true), textWidth(texts.paired, font, true)) + 14;
  const time = timeScale(model, dataCut, { left, width, room });
  const atEnd = (month: Month): number => time.x(Math.min(time.endOf(month.month), time.end));
  const start: StepPoint = { x: left, y: y(0) };
  return {
    top,
    bottom,
    barTop,
    barBottom,
    left,
    right: time.x(time.span),
    width,
    time,
    goal: target === null ? null : { n: target, y: y(target) },
    consented: [start, ...months.map((month) => ({ x: atEnd(month), y: y(month.cumulativeConsented) }))],
    paired:
      model.paired === null
        ? []
        : [start, ...months.flatMap((month) => (month.pairs ? [{ x: atEnd(month), y: y(month.pairs.inAll) }] : []))],
    planned: plans
      .map((plan): { readonly plan: Plan; readonly line: readonly StepPoint[] } => ({
        plan,
        line: planLine(plan, time, y),
      }))
      .filter(({ line }) => line.length > 0),
    months: placeBars(model, time, across),
    levels: whole(y.ticks(5), y),
    barLevels: whole([0, bar.domain()[1] ?? largest], bar),
  };
}
