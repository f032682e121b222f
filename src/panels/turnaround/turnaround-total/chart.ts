import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { dayDot, daysRead, readingColumn } from "../../../marks/day-reading.ts";
import { lastDayShown, weekly } from "../../../marks/days-shown.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { stepBand, steps } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import { shareBy } from "../../../stats/kaplan-meier.ts";
import type { Voice } from "../../../words/voice.ts";
import { drawOthers } from "./others.ts";
import { placeMedians } from "./place-medians.ts";
import type { Followed, TotalModel } from "./stats.ts";
import type { TotalWords } from "./wording.ts";

const shares = [0, 0.25, 0.5, 0.75, 1];
const line = 20;

/** Share reported by day since receipt: one curve with its band a specimen, medians marked, targets as upright lines. */
export function drawTotal(
  model: TotalModel,
  { width }: Size,
  words: TotalWords,
  voice: Voice,
  context: Setting,
): Drawing {
  const { f, names } = voice;
  const shown = model.followed.filter(({ curve }) => curve.n > 0);
  if (shown.length === 0) return empty(words.nothing(model, !isDefault(context.filters), f), { width });
  const narrow = width < 500;
  const left = 46;
  const right = width - (narrow ? 14 : 116);
  const goals = goalsOf(shown, words, voice);
  const week = f.working ? 5 : 7;
  const goalsTop = narrow ? line * model.followed.length + 6 : 0;
  const top = goalsTop + line * goals.length + 10;
  const bottom = top + (narrow ? 220 : 260);
  const last = lastDayShown(shown, week);
  const x = scaleLinear([0, last], [left, right]);
  const y = scaleLinear([0, 1], [bottom, top]);
  const beyond = wrap(words.beyond(shown, last, f), width, 14);

  const ends = spread(
    model.followed.map(({ curve }) => ({
      at: y(1 - (curve.steps.findLast((step) => step.day <= last)?.survival ?? 1)) + 12,
      height: 62,
    })),
    top - 12,
    bottom + 24,
  );
  const nameWidth = Math.max(...model.followed.map(({ specimen }) => textWidth(names.specimen(specimen), 15, true)));
  const name = ({ specimen, row }: Followed, i: number): Markup => {
    const text = row.started === 0 ? words.noSample : words.reported(row, f);
    if (narrow)
      return svg`<text class="label ${specimen}" x="0" y="${15 + line * i}">${names.specimen(specimen)}</text><text class="soft" x="${nameWidth + 10}" y="${15 + line * i}">${text}</text>`;
    const at = (ends[i] ?? top) - 14;
    return svg`<text class="label ${specimen}" x="${right + 14}" y="${at}">${names.specimen(specimen)}</text>${wrap(
      text,
      100,
      14,
    ).map((part, j) => svg`<text class="soft" x="${right + 14}" y="${at + 18 * (j + 1)}">${part}</text>`)}`;
  };

  const goal = ({ label, reading, day }: Goal, i: number): Markup => {
    const wide = textWidth(label, 14);
    const anchor = Math.max(0, Math.min(x(day ?? 0) - 4, width - wide));
    if (reading === "") return svg`<text class="soft" x="${left}" y="${goalsTop + 14 + line * i}">${label}</text>`;
    const from = day === null ? left : anchor;
    return symbol(
      reading,
      svg`<rect class="hit" x="${from}" y="${goalsTop + line * i}" width="${wide}" height="${line}"/>${
        day !== null && svg`<line class="goal dotted" x1="${x(day)}" x2="${x(day)}" y1="${top - 4}" y2="${bottom}"/>`
      }<text class="halo" x="${from}" y="${goalsTop + 14 + line * i}">${label}</text>`,
    );
  };

  const medians = placeMedians(
    shown.flatMap(({ specimen, row }) =>
      row.km_median_days === null
        ? []
        : [{ specimen, x: x(row.km_median_days), width: textWidth(f.days(row.km_median_days), 14, true) }],
    ),
    { left, right },
  );
  const median = (followed: Followed): Markup | null => {
    const { specimen, row } = followed;
    const placed = medians.find((each) => each.specimen === specimen);
    const few = row.status === "ok" ? "" : "few";
    return placed && row.km_median_days !== null
      ? symbol(
          words.medianMark(followed, f),
          svg`<circle class="ring" cx="${placed.x}" cy="${y(0.5)}" r="12"/><circle class="full ${specimen} ${few}" cx="${placed.x}" cy="${y(0.5)}" r="5"/><text class="value halo ${specimen}" x="${placed.textX}" y="${y(0.5) + placed.dy}" text-anchor="${placed.anchor}">${f.days(row.km_median_days)}</text>`,
          few,
        )
      : null;
  };
  const ticks = new Set(weekly(last, 20, week));
  const readings = daysRead(last, right - left, week).flatMap((day) => {
    const known = shown.filter((followed) => day <= lastKnown(followed, last));
    if (known.length === 0) return [];
    return symbol(
      words.dayMark(known, day, f),
      svg`${readingColumn(x(day), top, bottom, x(1) - x(0))}${known.map(({ specimen, curve, row }) =>
        dayDot(x(day), y(shareBy(curve, day).value), `${specimen}${row.status === "ok" ? "" : " few"}`, ticks.has(day)),
      )}`,
    );
  });

  const underAxis = bottom + 52 + 20 * (beyond[0] === "" ? 0 : beyond.length);
  const others = drawOthers({ x, right, width, top: underAxis, last }, voice, context);
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
      ...shown.map((followed) => curveOf(followed, x, y, last)),
      ...model.followed.map(name),
      ...readings,
      ...goals.map(goal),
      ...shown.map(median),
      ...others.marks,
      ...beyond.map((text, i) => svg`<text class="soft" x="0" y="${bottom + 64 + 20 * i}">${text}</text>`),
    ].filter((mark) => mark !== null),
  };
}

type Goal = { readonly label: string; readonly reading: string; readonly day: number | null };

/** Each target once: alike for both specimens, or each its own; or words that there is none. */
function goalsOf(shown: readonly Followed[], words: TotalWords, { f }: Voice): Goal[] {
  const all = shown.flatMap((followed) => followed.targets.map((target) => ({ followed, target })));
  const different = new Set(all.map(({ target }) => `${target.days} ${target.share}`)).size;
  if (all.length === 0) return [{ label: words.noTarget, reading: "", day: null }];
  const alike = different === 1 && all.length === shown.length;
  return (alike ? all.slice(0, 1) : all).map(({ followed, target }) => ({
    label: words.target(alike ? null : followed.specimen, target, f),
    reading: (alike ? shown : [followed]).map((each) => words.targetMark(each, target, f)).join("; "),
    day: f.working ? null : target.days,
  }));
}

/** The last day of which a curve says anything: after the last follow-up it does not, unless all have ended. */
const lastKnown = ({ curve }: Followed, last: number): number =>
  curve.steps.at(-1)?.survival === 0 ? last : Math.min(last, curve.steps.at(-1)?.day ?? 0);

type Scale = (value: number) => number;

/** The curve and its band, cut at the last day shown. */
function curveOf({ specimen, curve, row }: Followed, x: Scale, y: Scale, last: number): Markup {
  const inside = curve.steps.filter((step) => step.day <= last);
  const final = inside.at(-1);
  const goesOn = final !== undefined && (final.survival === 0 || curve.steps.some((step) => step.day > last));
  const points = [
    { x: x(0), y: y(0) },
    ...inside.map((step) => ({ x: x(step.day), y: y(1 - step.survival) })),
    ...(goesOn ? [{ x: x(last), y: y(1 - final.survival) }] : []),
  ];
  const band = inside
    .filter((step) => step.survival < 1)
    .map((step) => ({ x: x(step.day), low: y(1 - (step.high ?? 0)), high: y(1 - (step.low ?? 0)) }));
  const edge = band.at(-1);
  const few = row.status === "ok" ? "" : " few";
  return svg`${stepBand(goesOn && edge ? [...band, { ...edge, x: x(last) }] : band, specimen + few)}${steps(points, specimen + few)}`;
}
