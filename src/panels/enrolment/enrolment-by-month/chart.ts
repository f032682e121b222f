import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { monthTicks } from "../../../marks/month-ticks.ts";
import { type StepPoint, steps } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { isNarrow } from "../../../marks/theme.ts";
import { enrolmentKinds, eventLane } from "../../../say/event-lane.ts";
import { monthsTo } from "../../../stats/complete-month.ts";
import { isLater } from "../../../stats/plan.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Placed, placeNames } from "./labels.ts";
import type { MonthModel } from "./model.ts";
import { type MonthPlace, type Places, placeMonths } from "./place.ts";
import type { MonthWords } from "./wording.ts";

/** Inclusions in all as step lines beside target and plans; below, on the same time axis, the consents of each month. */
export function drawMonths(
  model: MonthModel,
  { width }: Size,
  words: MonthWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const { f } = voice;
  const { manifest } = setting;
  const consented = words.consentedEnd(model.consented, f);
  const paired = model.paired === null ? "" : words.pairedEnd(model.paired, isNarrow(width), f);
  const places = placeMonths(model, manifest.study.data_cut, width, { consented, paired, count: f.count });
  const { left, right, barTop, barBottom, time } = places;
  const named = placeNames(places, {
    consented,
    paired,
    plan: (plan) => {
      const name = words.plan(plan, model.plans, f);
      return isLater(plan, manifest.study) ? words.later(name) : name;
    },
    target: (n) => words.target(n, f),
  });
  const axis = (ticks: Places["levels"]): Markup =>
    yAxis(
      ticks.map(({ at, n }) => ({ at, label: f.count(n) })),
      left,
      right,
    );
  const events = eventLane(
    {
      ...{ left, right, top: places.top, y: barBottom + 32 },
      at: (day, over) => time.x(monthsTo(time.first, day, over)),
      ...{ kinds: enrolmentKinds, of: ["enrolment"] },
    },
    setting,
    voice,
  );
  return {
    height: barBottom + 30 + events.height,
    events: events.told,
    marks: [
      svg`<text class="sub" x="0" y="14">${words.inAll}</text>`,
      svg`<text class="sub" x="0" y="${barTop - 14}">${words.monthly}</text>`,
      ...places.months.map((month) => drawMonth(month, words, f)),
      axis(places.levels),
      axis(places.barLevels),
      xAxis(monthTicks(time.first, time.span, time.x, f.shortMonth), { top: barBottom, bottom: barBottom, width }),
      ...drawGoal(places, model, words, f),
      ...places.planned.map(({ plan, line }) =>
        symbol(
          words.planMark(plan, isLater(plan, manifest.study), f),
          svg`<polyline class="line plan" points="${line.map(pair).join(" ")}"/>`,
        ),
      ),
      steps(places.consented, "inclusion"),
      ...(places.paired.length > 0 ? [steps(places.paired, "second")] : []),
      ...places.consented.slice(-1).map((end) => svg`<circle class="full" cx="${end.x}" cy="${end.y}" r="4.5"/>`),
      ...places.paired.slice(-1).map((end) => svg`<circle class="full second" cx="${end.x}" cy="${end.y}" r="4.5"/>`),
      ...named.map(drawName),
      ...events.marks,
    ],
  };
}

const pair = ({ x, y }: StepPoint): string => `${x.toFixed(1)},${y.toFixed(1)}`;

const drawMonth = ({ month, unfinished, area, bar }: MonthPlace, words: MonthWords, f: Voice["f"]): Markup =>
  symbol(
    words.monthMark(month, unfinished, f),
    svg`${hit(area)}<rect class="bar${unfinished ? " part" : ""}" x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}"/>`,
    "",
    { key: "period", value: `${month.month}..${month.month}` },
  );

const drawGoal = ({ goal, left, right }: Places, { counts }: MonthModel, words: MonthWords, f: Voice["f"]): Markup[] =>
  goal
    ? [
        symbol(
          words.targetMark(goal.n, counts, f),
          svg`<line class="goal dotted" x1="${left}" x2="${right}" y1="${goal.y}" y2="${goal.y}"/>`,
        ),
      ]
    : [];

const drawName = ({ text, className, spot }: Placed): Markup =>
  svg`<text class="${className}" x="${spot.x}" y="${spot.y}" text-anchor="${spot.anchor}">${text}</text>`;
