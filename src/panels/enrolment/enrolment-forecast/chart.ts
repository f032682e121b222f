import type { Setting } from "../../../engine/setting.ts";
import { labelAt, type Tick, yAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { straightBand, straightPath } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import { enrolmentKinds, eventLane } from "../../../say/event-lane.ts";
import type { Voice } from "../../../words/voice.ts";
import { verdictOf } from "./facts.ts";
import type { ForecastModel } from "./model.ts";
import { dotRadius, dotsTop, type Places, placeForecast } from "./place.ts";
import type { ForecastWords } from "./wording.ts";

/** What has been reached, the fan of what is to come, and the date of the target as twenty dots. */
export function drawForecast(
  model: ForecastModel,
  { width }: Size,
  words: ForecastWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const { f } = voice;
  if (model.past.length === 0 || !("fan" in model.ahead)) {
    const told = empty(words.answer(verdictOf(model), voice).text, { width });
    return { ...told, height: told.height + 8 };
  }
  const places = placeForecast(model, model.ahead.fan, width);
  const { left, right, bottom, goal, now, dots } = places;
  const axis = { left, right, top: goal ?? dotsTop, y: bottom + 36, at: places.at };
  const events = eventLane({ ...axis, kinds: enrolmentKinds, of: ["enrolment"] }, setting, voice);
  return {
    height: bottom + 48 + Math.max(0, events.height - 14),
    events: events.told,
    marks: [
      yAxis(
        places.levels.map(({ at, n }) => ({ at, label: f.count(n) })),
        left,
        right,
      ),
      timeAxis(places, f),
      ...(goal === null || model.target === null
        ? []
        : [
            svg`<line class="goal dotted" x1="${left}" x2="${right}" y1="${goal}" y2="${goal}"/>`,
            svg`<text class="strong" x="${left}" y="${goal - 8}">${words.target(f.count(model.target))}</text>`,
          ]),
      ...places.bands.map(({ className, limits }) => svg`<path class="fan ${className}" d="${straightBand(limits)}"/>`),
      svg`<path class="line second" d="${straightPath(places.middle)}"/><path class="line" d="${straightPath(places.past)}"/>`,
      svg`<circle class="full" cx="${now.x}" cy="${now.y}" r="4.5"/>`,
      ...nowText(words.now(model, f), model.target === null ? null : words.target(f.count(model.target)), places),
      ...places.dotMonths.map(
        ({ at, y, day }) =>
          svg`<text class="sub halo" x="${at}" y="${y}" text-anchor="middle">${monthName(day, f)}</text>`,
      ),
      ...dots.map(({ x, y, date }) =>
        symbol(words.dot(date, f), svg`<circle class="chance" cx="${x}" cy="${y}" r="${dotRadius}"/>`),
      ),
      ...places.read.map(({ x, y, day, point }) =>
        symbol(words.fan(day, point, f), svg`<circle class="full second" cx="${x}" cy="${y}" r="3.5"/>`),
      ),
      ...(model.ahead.why === "ok" ? keyOf(words, places, f) : []),
      ...events.marks,
    ],
  };
}

/** What has been reached, above the end of its line and no further left than the plot: the labels of its axis stand there. */
function nowText(text: string, target: string | null, { left, now, goal }: Places): Markup[] {
  const room = now.x - 8 - left;
  const lines = wrap(text, room, theme.font, true);
  const wide = widest(lines, true);
  const top = now.y - 10 - theme.line * (lines.length - 1);
  // What the target is called stands over its line.
  const meets =
    target !== null && goal !== null && now.x - 8 - wide < left + widest([target], true) + 8 && top < goal + 8;
  const from = meets ? now.y + 24 : top;
  const [x, anchor] = wide > room ? [left + 4, "start"] : [now.x - 8, "end"];
  return lines.map(
    (line, i) =>
      svg`<text class="value halo" x="${x}" y="${from + theme.line * i}" text-anchor="${anchor}">${line}</text>`,
  );
}

/** Of labels that would meet, years stay. */
function timeAxis({ months, bottom, width }: Places, f: Voice["f"]): Markup {
  const named = months.map(({ at, day }) => ({ at, label: monthName(day, f), isYear: day.getUTCMonth() === 0 }));
  const meet = (a: Tick, b: Tick): boolean => Math.abs(a.at - b.at) < widest([a.label, b.label]) + 4;
  const isShown = (tick: (typeof named)[number]): boolean =>
    tick.isYear || !named.some((other) => other.isYear && meet(tick, other));
  return svg`<g class="axis x" aria-hidden="true">${named.map(
    (tick) =>
      svg`<line x1="${tick.at}" x2="${tick.at}" y1="${bottom}" y2="${bottom + 6}"/>${isShown(tick) && svg`<text x="${labelAt(tick, width)}" y="${bottom + 22}" text-anchor="middle">${tick.label}</text>`}`,
  )}</g>`;
}

/** January by its year, other months by their names. */
const monthName = (day: Date, f: Voice["f"]): string =>
  day.getUTCMonth() === 0 ? String(day.getUTCFullYear()) : f.shortMonth(day.toISOString(), false);

/** What dots and bands mean: beside the plot, and on a phone before the dots, where there is room. */
function keyOf(words: ForecastWords, places: Places, f: Voice["f"]): Markup[] {
  const { narrow, left, right, dots, dotMonths, goal, later } = places;
  const taken = [...dots.map(({ x }) => x - dotRadius), ...dotMonths.map(({ at }) => at - 20)];
  const room = narrow ? Math.min(right, ...taken) - left - 12 : 104;
  const told = later > 0 ? [...words.key, words.later(later, f)] : words.key;
  const lines = told.flatMap((text) => wrap(text, room, theme.font));
  const end = dotsTop + 12 + (lines.length - 1) * 18;
  return widest(lines) > room + 16 || (narrow && goal !== null && end > goal - 26)
    ? []
    : lines.map(
        (text, i) =>
          svg`<text class="soft" x="${narrow ? left : right + 14}" y="${dotsTop + 12 + i * 18}">${text}</text>`,
      );
}
