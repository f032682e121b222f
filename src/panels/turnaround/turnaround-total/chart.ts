import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { dayDot, daysRead, readingColumn } from "../../../marks/day-reading.ts";
import { weekly } from "../../../marks/days-shown.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { stepBand, steps } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, theme } from "../../../marks/theme.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import type { Voice } from "../../../words/voice.ts";
import { goalsOf, type ShownGoal } from "./goals.ts";
import type { Followed, TotalModel } from "./model.ts";
import { drawOthers } from "./others.ts";
import { lastKnown, type Plot, placeCurve, placeGoal, placeNames, placePlot, type Text } from "./place.ts";
import { placeMedians } from "./place-medians.ts";
import type { TotalWords } from "./wording.ts";

const shares = [0, 0.25, 0.5, 0.75, 1];
const few = ({ status }: Followed): string => fewClass(status !== "ok");
const inked = (followed: Followed): string =>
  [followed.specimen, few(followed)].filter((name) => name !== "").join(" ");

/** Share reported by day since receipt: one curve with its band a specimen, medians marked, targets as upright lines. */
export function drawTotal(model: TotalModel, size: Size, words: TotalWords, voice: Voice, setting: Setting): Drawing {
  const { f } = voice;
  const { shown } = model;
  const week = f.working ? 5 : 7;
  const goals = goalsOf(model, words, voice);
  const plot = placePlot(model, size, goals.length, week);
  const { x, y, left, right, bottom, last, narrow } = plot;
  const beyond = wrap(words.beyond(shown, last, f), size.width, theme.font);
  const underAxis = bottom + 52 + theme.line * beyond.filter((text) => text !== "").length;
  const others = drawOthers({ x, right, width: size.width, top: underAxis, last }, voice, setting);
  return {
    height: underAxis + others.height,
    marks: [
      yAxis(
        shares.map((share) => ({ at: y(share), label: share === 1 ? f.percent(share) : String(share * 100) })),
        left,
        right,
      ),
      xAxis(
        weekly(last, narrow ? 6 : 11, week).map((day) => ({ at: x(day), label: f.count(day) })),
        { top: bottom, bottom, title: words.axis(f), left },
      ),
      ...shown.map((followed) => drawCurve(followed, plot)),
      ...drawNames(model, plot, words, voice),
      ...drawReadings(model, plot, words, voice, week),
      ...goals.map((goal, i) => drawGoal(goal, i, plot, size)),
      ...drawMedians(model, plot, words, voice),
      ...others.marks,
      textLines(beyond, 0, bottom + 64, "soft"),
    ],
  };
}

const soft = ({ text, x, y }: Text): Markup => svg`<text class="soft" x="${x}" y="${y}">${text}</text>`;

function drawCurve(followed: Followed, plot: Plot): Markup {
  const { line, band } = placeCurve(followed, plot);
  return svg`${stepBand(band, inked(followed))}${steps(line, inked(followed))}`;
}

function drawNames({ followed }: TotalModel, plot: Plot, words: TotalWords, { f, names }: Voice): Markup[] {
  const named = followed.map((each) => ({
    specimen: each.specimen,
    name: names.specimen(each.specimen),
    text: each.counts.started === 0 ? words.noSample(f) : words.reported(each, f),
  }));
  return placeNames(followed, named, plot).map(
    ({ specimen, name, texts }) =>
      svg`<text class="label ${specimen}" x="${name.x}" y="${name.y}">${name.text}</text>${texts.map(soft)}`,
  );
}

/** What the curves say on a day, for each of the days that can be read. */
function drawReadings({ shown }: TotalModel, plot: Plot, words: TotalWords, { f }: Voice, week: number): Markup[] {
  const { x, y, left, right, top, bottom, last } = plot;
  const ticks = new Set(weekly(last, 20, week));
  return daysRead(last, right - left, week).flatMap((day) => {
    const known = shown.filter((followed) => day <= lastKnown(followed, last));
    if (known.length === 0) return [];
    const dots = known.map((each) => dayDot(x(day), y(shareBy(each.curve, day).value), inked(each), ticks.has(day)));
    return symbol(words.dayMark(known, day, f), svg`${readingColumn(x(day), top, bottom, x(1) - x(0))}${dots}`);
  });
}

function drawGoal({ label, reading, day }: ShownGoal, i: number, plot: Plot, size: Size): Markup {
  const { at, area } = placeGoal(label, day, i, plot, size);
  if (reading === "") return soft({ text: label, x: area.x, y: area.y + 14 });
  const upright =
    at !== null && svg`<line class="goal dotted" x1="${at}" x2="${at}" y1="${plot.top - 4}" y2="${plot.bottom}"/>`;
  return symbol(
    reading,
    svg`${hit(area)}${upright}<text class="halo" x="${area.x}" y="${area.y + 14}">${label}</text>`,
  );
}

function drawMedians({ shown }: TotalModel, plot: Plot, words: TotalWords, { f }: Voice): Markup[] {
  const reached = shown.flatMap((followed) =>
    followed.median.day === null ? [] : [{ followed, day: followed.median.day, text: f.days(followed.median.day) }],
  );
  const placed = placeMedians(
    reached.map(({ day, text }) => ({ x: plot.x(day), width: textWidth(text, theme.font, true) })),
    plot,
  );
  const half = plot.y(0.5);
  return reached.flatMap(({ followed, day, text }, i) => {
    const at = placed[i];
    if (at === undefined) return [];
    const circle = (className: string, r: number): Markup =>
      svg`<circle class="${className}" cx="${at.x}" cy="${half}" r="${r}"/>`;
    const { specimen } = followed;
    const value = svg`<text class="value halo ${specimen}" x="${at.textX}" y="${half + at.dy}" text-anchor="${at.anchor}">${text}</text>`;
    return symbol(
      words.medianMark(followed, day, f),
      svg`${circle("ring", 12)}${circle(`full ${specimen} ${few(followed)}`, 5)}${value}`,
      few(followed),
    );
  });
}
