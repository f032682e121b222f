import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, textWidth } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import { monthsBetween } from "../../../stats/months.ts";
import type { Phase } from "../../../stats/xmr-phases.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ControlModel, Month } from "./stats.ts";
import { canSay } from "./stats.ts";
import type { ControlWords, Point } from "./wording.ts";

const dot = 4.5;

/** Consents of each month in turn, with mean and limits of each phase; a ring around those that break a rule. */
export function drawControl(
  model: ControlModel,
  { width }: Size,
  words: ControlWords,
  { f }: Voice,
  { filters }: Setting,
): Drawing {
  const first = model.months[0]?.month;
  if (!canSay(model) || first === undefined) return empty(words.nothing(model, !isDefault(filters), f), { width });
  const narrow = width < 500;
  const top = 32;
  const bottom = top + (narrow ? 200 : 230);
  const left = 34;
  const last = model.phases.at(-1)?.limits ?? null;
  const named = last
    ? [
        { at: last.upper, text: `${words.upper} ${f.number(last.upper)}`, className: "soft" },
        { at: last.mean, text: `${words.mean} ${f.number(last.mean)}`, className: "strong" },
        ...(last.lower > 0
          ? [{ at: last.lower, text: `${words.lower} ${f.number(last.lower)}`, className: "soft" }]
          : []),
      ]
    : [];
  const right = width - 10 - Math.max(0, ...named.map(({ text }) => textWidth(text, 14, true)));
  const x = scaleLinear([0, model.months.length], [left, right]);
  const highest = Math.max(
    ...model.months.map(({ value }) => value),
    ...model.phases.map(({ limits }) => limits?.upper ?? 0),
  );
  const y = scaleLinear([0, highest], [bottom, top]).nice(5);
  const start = (month: string): number => monthsBetween(first, month) - 1;
  const middle = (month: string): number => x(start(month) + 0.5);
  const heights = spread(
    named.map(({ at }) => ({ at: y(at), height: 17 })),
    top - 8,
    bottom + 4,
  );

  const limitsOf = ({ points, limits }: Phase<Month>): Markup | null => {
    const [from, to] = [points[0], points.at(-1)];
    if (!limits || !from || !to) return null;
    const across = (value: number, name: string) =>
      svg`<line class="${name}" x1="${x(start(from.month))}" x2="${x(start(to.month) + 1)}" y1="${y(value)}" y2="${y(value)}"/>`;
    return svg`${across(limits.upper, "limit dashed")}${across(limits.mean, "limit")}${limits.lower > 0 && across(limits.lower, "limit dashed")}`;
  };
  const pointMark = (point: Point, limits: Phase<Month>["limits"]): Markup => {
    const [cx, cy] = [middle(point.month), y(point.value)];
    return symbol(
      words.mark(point, limits, model, f),
      svg`<rect class="hit" x="${x(start(point.month))}" y="${top}" width="${x(1) - x(0)}" height="${bottom - top}"/>${
        point.rules.length > 0 && svg`<circle class="alarm" cx="${cx}" cy="${cy}" r="${dot + 4}"/>`
      }<circle class="${limits ? "full" : "hollow"}" cx="${cx}" cy="${cy}" r="${limits ? dot : dot - 0.5}"/>`,
      "",
      { key: "period", value: `${point.month}..${point.month}` },
    );
  };

  return {
    height: bottom + 30,
    marks: [
      svg`<text class="sub" x="0" y="14">${words.axis}</text>`,
      yAxis(
        y
          .ticks(5)
          .filter(Number.isInteger)
          .map((n) => ({ at: y(n), label: f.count(n) })),
        left,
        right,
      ),
      xAxis(monthTicks(first, model.months.length, x, f.shortMonth), { top: bottom, bottom }),
      ...model.changes.map(
        ({ on }) =>
          svg`<line class="goal dotted" x1="${x(start(on.slice(0, 7)) + Number(on.slice(8, 10)) / 31)}" x2="${x(start(on.slice(0, 7)) + Number(on.slice(8, 10)) / 31)}" y1="${top - 6}" y2="${bottom}"/>`,
      ),
      ...model.phases.map(limitsOf).filter((limits) => limits !== null),
      svg`<polyline class="line thin" points="${model.months.map(({ month, value }) => `${middle(month).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}"/>`,
      ...model.phases.flatMap(({ points, limits }) => points.map((point) => pointMark(point, limits))),
      ...named.map(
        ({ text, className }, i) =>
          svg`<text class="${className}" x="${right + 8}" y="${heights[i] ?? 0}" dy=".35em">${text}</text>`,
      ),
    ],
  };
}
