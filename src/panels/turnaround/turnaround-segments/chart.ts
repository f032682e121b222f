import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis } from "../../../marks/axis.ts";
import { weekTicks } from "../../../marks/days-shown.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { rangeBar } from "../../../marks/range-bar.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { consecutive, daysShown, type SegmentModel, type SegmentRow } from "./stats.ts";
import { bare, type SegmentWords } from "./wording.ts";

const lineHeight = 20;
const gap = 12;
const header = 30;

/** A block a segment, in it one line a specimen: bar p25 to p75, dot at the median, thin line to p90; one day axis for all. */
export function drawSegments(
  model: SegmentModel,
  { width }: Size,
  words: SegmentWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  if (model.present.length === 0) return empty(words.nothing(model, !isDefault(filters)), { width });
  const narrow = width < 500;
  const rows = model.rows.filter((row) => model.present.includes(row.specimen));
  const segments = [...new Set(rows.map((row) => row.segment))];
  const specimenWidth = Math.max(...model.present.map((specimen) => textWidth(names.specimen(specimen), 14))) + 10;
  const nameWidth = narrow ? 0 : Math.max(...segments.map((segment) => textWidth(names.segment(segment), 14, true)));
  const left = nameWidth + specimenWidth;
  const columns = narrow
    ? { median: width - 84, completed: width - 44, open: width }
    : { median: width - 110, completed: width - 56, open: width };
  const right = columns.median - (narrow ? 40 : 56);
  const [first, last] = daysShown(rows);
  const x = scaleLinear([first, last], [left + 6, right - 12]);
  const inside = (row: SegmentRow): boolean => x(row.p90_days ?? 0) <= right && (row.p25_days ?? 0) >= first;

  const block = (narrow ? lineHeight : 0) + lineHeight * model.present.length + gap;
  const top = 54;
  const sections = [
    { title: words.steps, segments: consecutive },
    { title: words.spans, segments: segments.filter((segment) => !consecutive.includes(segment)) },
  ];
  const starts = [top + (narrow ? header : 4), top + (narrow ? 2 : 1) * header + block * consecutive.length + 8];
  const bottom = (starts[1] ?? top) + block * (segments.length - consecutive.length);

  const oneLine = (row: SegmentRow, y: number): Markup => {
    const { p25_days: low, median_days: mid, p75_days: high, p90_days: far, specimen } = row;
    const few = row.status === "ok" ? "" : "few";
    const bar =
      low !== null && mid !== null && high !== null && far !== null
        ? rangeBar(
            { low: x(low), mid: x(mid), high: x(high), far: x(far), y, from: x(first), to: right },
            `${specimen} ${few}`,
          )
        : svg`<text class="soft" x="${x(Math.max(0, first))}" y="${y}" dy=".35em">${words.noBar(row, f)}</text>`;
    const cell = (at: number, text: string, className = ""): Markup =>
      svg`<text class="${className}" x="${at}" y="${y}" dy=".35em" text-anchor="end">${text}</text>`;
    const counted = (n: number | null): string => (n === null ? "–" : f.count(n));
    return symbol(
      words.mark(row, names, f),
      svg`<rect class="hit" x="${left - specimenWidth}" y="${y - lineHeight / 2}" width="${width - left + specimenWidth}" height="${lineHeight}"/><text class="${specimen}" x="${left - specimenWidth}" y="${y}" dy=".35em">${names.specimen(specimen)}</text>${bar}${cell(
        columns.median,
        bare(mid, f),
        `value ${specimen}`,
      )}${cell(columns.completed, counted(row.completed))}${cell(columns.open, counted(row.pending), "soft")}`,
      few,
    );
  };
  const oneSegment = (segment: SegmentRow["segment"], y: number): Markup => {
    const lines = y + (narrow ? lineHeight : 0) + lineHeight / 2;
    const own = rows.filter((row) => row.segment === segment);
    return svg`<text class="name strong" x="0" y="${y + lineHeight / 2}" dy=".35em">${names.segment(segment)}</text>${own.map((row, i) => oneLine(row, lines + lineHeight * i))}`;
  };

  const ticks = weekTicks(first, last, narrow ? 4 : 9, f.working ? 5 : 7).map((days) => ({
    at: x(days),
    label: f.number(days, 0),
  }));
  const cut = rows.every(inside) ? [] : wrap(words.cut, width, 14);
  const head = (at: number, text: string): Markup =>
    svg`<text class="sub" x="${at}" y="${top - 8}" text-anchor="end">${text}</text>`;
  return {
    height: bottom + 48 + 20 * cut.length,
    marks: [
      svg`<g class="legend" aria-hidden="true">${rangeBar({ low: 8, mid: 20, high: 38, far: 60, y: 10, from: 0, to: 60 }, "both")}<text class="soft" x="70" y="15">${words.key}</text></g>`,
      head(columns.median, words.median),
      head(columns.completed, words.completed),
      head(columns.open, words.open),
      xAxis(ticks, { top: starts[0] ?? top, bottom, title: words.axis(f), left: x(first) }),
      ...sections.map(({ title, segments: own }, i) => {
        const start = starts[i] ?? top;
        return svg`<text class="sub halo" x="0" y="${start - 12}">${title}</text>${own.map((segment, j) => oneSegment(segment, start + block * j))}`;
      }),
      ...cut.map((text, i) => svg`<text class="soft" x="0" y="${bottom + 62 + 20 * i}">${text}</text>`),
    ],
  };
}
