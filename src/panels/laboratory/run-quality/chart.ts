import { scaleLinear } from "d3-scale";
import { specimens } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Voice } from "../../../words/voice.ts";
import { binned, middle } from "./bins.ts";
import type { Course, QualityModel, QualityRow } from "./stats.ts";
import type { QualityWords } from "./wording.ts";

const line = 20;
const row = 24;
/** Height of the months' bars under a class, and of the whole class. */
const monthly = 22;
const classHeight = row + monthly + 12;
const gap = 24;
const plot = 64;
const tile = line * 2 + plot + 44;
/** Room for the distribution beside the months. */
const beside = 44;
const bins = 12;
/** Fewer samples than this in a month and its dot is hollow. */
const fewInMonth = 5;

/** Above, the share outside the limits per class and specimen; below, a small chart a metric with its limit. */
export function drawQuality(
  model: QualityModel,
  { width }: Size,
  words: QualityWords,
  voice: Voice,
  { filters }: Setting,
): Drawing {
  if (model.metrics.length === 0) return empty(words.nothing(model, !isDefault(filters)), { width });
  const head = (text: string, top: number): { markup: Markup; bottom: number } => {
    const lines = wrap(text, width, 14);
    return {
      markup: svg`${lines.map((each, i) => svg`<text class="sub" x="0" y="${top + 14 + line * i}">${each}</text>`)}`,
      bottom: top + line * lines.length + 8,
    };
  };
  const first = head(words.classesTitle, 0);
  const classes = classBars(model, width, first.bottom, words, voice);
  const second = head(words.metricsTitle, classes.bottom + 16);
  const columns = width < 500 ? 1 : 3;
  const across = (width - gap * (columns - 1)) / columns;
  const shown = model.metrics.filter(({ all }) => all.outside_limits !== null);
  let next = second.bottom;
  const tiles = specimens.flatMap((specimen) => {
    const own = shown.filter(({ all }) => all.specimen === specimen);
    if (own.length === 0) return [];
    const top = next + line + 10;
    next = top + Math.ceil(own.length / columns) * (tile + 12);
    return [
      svg`<text class="label ${specimen}" x="0" y="${top - 14}">${voice.names.specimen(specimen)}</text>`,
      ...own.map((course, i) => {
        const place = { left: (i % columns) * (across + gap), top: top + Math.floor(i / columns) * (tile + 12) };
        return small(course, model.months, { ...place, across }, words, voice);
      }),
    ];
  });
  return {
    height: next,
    marks: [
      ...(model.classes.length > 0 ? [first.markup, ...classes.marks] : []),
      ...(shown.length > 0 ? [second.markup, ...tiles] : []),
    ],
  };
}

/** Horizontal bars from 0: blood and tissue beside one another, or below on a phone. */
function classBars(model: QualityModel, width: number, top: number, words: QualityWords, { f, names }: Voice) {
  const stacked = width < 500;
  const groups = specimens
    .map((specimen) => ({
      specimen,
      rows: model.classes.map(({ all }) => all).filter((each) => each.specimen === specimen),
    }))
    .filter(({ rows }) => rows.length > 0);
  const all = groups.flatMap(({ rows }) => rows);
  const across = stacked ? width : (width - gap) / 2;
  const nameWidth = Math.max(0, ...all.map(({ classes }) => textWidth(names.gated_classes(classes ?? ""), 14))) + 12;
  const textWide = Math.max(0, ...all.map((each) => textWidth(words.outside(each, f), 14))) + 14;
  const most = Math.max(0.05, ...all.map(({ share_high }) => share_high ?? 0));
  const x = scaleLinear([0, most], [0, across - nameWidth - textWide]);
  let next = top;
  let bottom = top;
  const marks = groups.flatMap(({ specimen, rows }, i) => {
    const left = stacked ? 0 : i * (across + gap);
    const from = stacked ? next : top;
    next = from + line + classHeight * rows.length + 14;
    bottom = Math.max(bottom, next);
    return [
      svg`<text class="label ${specimen}" x="${left}" y="${from + 14}">${names.specimen(specimen)}</text>`,
      ...rows.flatMap((each, j) => {
        const y = from + line + classHeight * j + row * 0.5 + 4;
        const start = left + nameWidth;
        const few = each.status === "ok" ? "" : "few";
        const months = model.classes.find((course) => course.all === each)?.months ?? [];
        return [
          symbol(
            words.classMark(each, names, f),
            svg`<rect class="hit" x="${left}" y="${y - row / 2}" width="${across}" height="${row}"/><text x="${start - 12}" y="${y}" dy=".35em" text-anchor="end">${names.gated_classes(each.classes ?? "")}</text><rect class="block ${specimen} ${few}" x="${start}" y="${y - 6}" width="${x(each.share ?? 0)}" height="12"/><line class="whisker" x1="${start + x(each.share_low ?? 0)}" x2="${start + x(each.share_high ?? 0)}" y1="${y}" y2="${y}"/><text x="${left + across}" y="${y}" dy=".35em" text-anchor="end">${words.outside(each, f)}</text>`,
            few,
          ),
          monthBars(
            months,
            model,
            { left: start, right: left + across - textWide, top: y + row / 2 + 2 },
            words,
            names,
            f,
          ),
        ];
      }),
    ];
  });
  return { marks, bottom };
}

/** The share outside in each month, as bars from a line; one scale for all classes, so that months can be compared. */
function monthBars(
  rows: readonly QualityRow[],
  model: QualityModel,
  { left, right, top }: Readonly<Record<"left" | "right" | "top", number>>,
  words: QualityWords,
  names: Names,
  f: Format,
): Markup {
  const worst = Math.max(0.05, ...model.classes.flatMap((course) => course.months.map(({ share }) => share ?? 0)));
  const y = scaleLinear([0, worst], [0, monthly]);
  const step = (right - left) / Math.max(1, model.months.length);
  const bottom = top + monthly;
  const bars = rows.flatMap((each) => {
    const at = each.month === null ? -1 : model.months.indexOf(each.month);
    if (at < 0) return [];
    const [x, height] = [left + step * at, y(each.share ?? 0)];
    const few = each.status === "ok" ? "" : "few";
    return [
      symbol(
        words.classMark(each, names, f),
        svg`<rect class="hit" x="${x}" y="${top}" width="${step}" height="${monthly}"/>${
          height > 0 &&
          svg`<rect class="block ${each.specimen ?? ""} ${few}" x="${x + 0.5}" y="${bottom - height}" width="${Math.max(1, step - 1)}" height="${height}"/>`
        }`,
        few,
      ),
    ];
  });
  return svg`<line class="rule" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>${bars}`;
}

/** One metric: its name, how many lie outside, monthly medians and the limit lines, first and last month below. */
function small(
  { all, months: rows, distribution }: Course,
  months: readonly string[],
  { left, top, across }: Readonly<Record<"left" | "top" | "across", number>>,
  words: QualityWords,
  { f, names }: Voice,
): Markup {
  const specimen = all.specimen ?? "";
  const limits = [all.lower_limit, all.upper_limit].filter((limit) => limit !== null);
  const dated = rows.flatMap((each) =>
    each.month === null || each.median_value === null
      ? []
      : [{ row: each, at: months.indexOf(each.month), value: each.median_value }],
  );
  const values = [...limits, ...dated.map(({ value }) => value), ...(middle(distribution) ?? [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  const plotTop = top + line * 2 + 10;
  const y = scaleLinear([low - room, high + room], [plotTop + plot, plotTop]);
  const end = left + across - beside;
  const x = scaleLinear([0, Math.max(1, months.length - 1)], [left + 6, end - 8]);
  const counted = binned(distribution, low - room, high + room, bins);
  const most = Math.max(1, ...counted.map(({ samples }) => samples));
  const bars = counted.map(({ from, to, samples }) =>
    samples === 0
      ? null
      : svg`<rect class="block pale ${specimen}" x="${end}" y="${y(to) + 0.5}" width="${Math.max(1, (samples / most) * beside)}" height="${Math.max(1, y(from) - y(to) - 1)}"/>`,
  );
  const path = dated.map(({ at, value }, i) => `${i === 0 ? "M" : "L"}${x(at).toFixed(1)},${y(value).toFixed(1)}`);
  const dot = (each: QualityRow, at: number, value: number): Markup => {
    const few = (each.samples ?? 0) < fewInMonth;
    return symbol(
      words.mark(each, names, f),
      svg`<circle class="ring" cx="${x(at)}" cy="${y(value)}" r="7"/><circle class="${few ? "hollow" : `full ${specimen}`}" cx="${x(at)}" cy="${y(value)}" r="3"/>`,
      few ? "few" : "",
    );
  };
  const ends = [
    { month: months[0], at: left, anchor: "start" },
    { month: months.length > 1 ? months.at(-1) : undefined, at: end - 4, anchor: "end" },
  ];
  return svg`<text class="strong ${specimen}" x="${left}" y="${top + 14}">${shortened(all.metric ?? "", across)}</text><text class="soft" x="${left}" y="${top + 14 + line}">${words.limits(all, f)}</text><text x="${left + across}" y="${top + 14 + line}" text-anchor="end">${words.outside(all, f)}</text>${symbol(
    words.spread(all, distribution, names, f),
    svg`<rect class="hit" x="${end}" y="${plotTop}" width="${beside}" height="${plot}"/>${bars}`,
  )}${limits.map(
    (limit) => svg`<line class="limit dashed" x1="${left}" x2="${left + across}" y1="${y(limit)}" y2="${y(limit)}"/>`,
  )}${path.length > 1 ? svg`<path class="line few ${specimen}" d="${path.join("")}"/>` : null}${dated.map(
    ({ row: each, at, value }) => dot(each, at, value),
  )}${ends.map(({ month, at, anchor }) =>
    month
      ? svg`<text class="sub" x="${at}" y="${plotTop + plot + 20}" text-anchor="${anchor}">${f.shortMonth(month)}</text>`
      : null,
  )}`;
}

/** A name as long as there is room for; names of metrics have no blanks to break at. */
function shortened(name: string, width: number): string {
  if (textWidth(name, 14, true) <= width) return name;
  const kept = [...name].findLastIndex((_, i) => textWidth(`${name.slice(0, i + 1)}…`, 14, true) <= width);
  return `${name.slice(0, kept + 1)}…`;
}
