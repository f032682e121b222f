import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { enrolmentKinds, eventLane } from "../../../say/event-lane.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ControlModel } from "./model.ts";
import { left, type Named, type PointPlace, placeControl, top } from "./place.ts";
import type { ControlWords } from "./wording.ts";

const dot = 4.5;

/** Consents of each month in turn, with mean and limits of each phase; a ring around those that break a rule. */
export function drawControl(
  model: ControlModel,
  { width }: Size,
  words: ControlWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const { f } = voice;
  const places = placeControl(model, width, namesOf(model, words, f));
  const { bottom, right, x, levels, points } = places;
  const axisTicks = levels.map(({ at, n }) => ({ at, label: f.count(n) }));
  const at = (day: string, over = false): number => x(monthsTo(model.first, day, over));
  const axis = { left: x(0), right: x(model.months.length), top, y: bottom + 32, at, limits: true };
  const events = eventLane({ ...axis, kinds: enrolmentKinds, of: ["enrolment"] }, setting, voice);
  return {
    height: bottom + 30 + events.height,
    events: events.told,
    marks: [
      svg`<text class="sub" x="0" y="14">${words.axis}</text>`,
      yAxis(axisTicks, left, right),
      xAxis(monthTicks(model.first, model.months.length, x, f.shortMonth), { top: bottom, bottom }),
      ...places.resets.map(
        (at) => svg`<line class="goal dotted" x1="${at}" x2="${at}" y1="${top - 6}" y2="${bottom}"/>`,
      ),
      ...places.limits.map(drawLimits),
      svg`<polyline class="line thin" points="${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}"/>`,
      ...points.map((place) => drawPoint(place, words.mark(place.point, place.limits, model, f))),
      ...places.names.map(
        ({ text, className, at }) =>
          svg`<text class="${className}" x="${right + 8}" y="${at}" dy=".35em">${text}</text>`,
      ),
      ...events.marks,
    ],
  };
}

/** The limits of the last phase, where it has any: only what holds at the end is named. */
function namesOf({ phases }: ControlModel, words: ControlWords, f: Voice["f"]): Named[] {
  const last = phases.at(-1)?.limits;
  if (!last) return [];
  const name = (value: number, text: string, className: string): Named => ({
    value,
    text: `${text} ${f.number(value)}`,
    className,
  });
  return [
    name(last.upper, words.upper, "soft"),
    name(last.mean, words.mean, "strong"),
    ...(last.lower > 0 ? [name(last.lower, words.lower, "soft")] : []),
  ];
}

function drawLimits({ from, to, upper, mean, lower }: ReturnType<typeof placeControl>["limits"][number]): Markup {
  const across = (y: number, name: string) => svg`<line class="${name}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;
  return svg`${across(upper, "limit dashed")}${across(mean, "limit")}${lower !== null && across(lower, "limit dashed")}`;
}

function drawPoint({ point: { month, rules }, limits, x, y, area }: PointPlace, reading: string): Markup {
  const ring = rules.length > 0 && svg`<circle class="alarm" cx="${x}" cy="${y}" r="${dot + 4}"/>`;
  return symbol(
    reading,
    svg`${hit(area)}${ring}<circle class="${limits ? "full" : "hollow"}" cx="${x}" cy="${y}" r="${limits ? dot : dot - 0.5}"/>`,
    "",
    { key: "period", value: `${month}..${month}` },
  );
}
