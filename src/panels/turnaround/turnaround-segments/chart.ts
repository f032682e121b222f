import { xAxis } from "../../../marks/axis.ts";
import { weekTicks } from "../../../marks/days-shown.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { rangeBar, rangeKey } from "../../../marks/range-bar.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, isNarrow, theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { isSupplied, type SegmentModel } from "./model.ts";
import { type Columns, fits, type Line, placeColumns, placeSections, type Section } from "./place.ts";
import { bare, readingOf, type SegmentWords } from "./wording.ts";

/** A block a segment, in it one line a specimen: bar p25 to p75, dot at the median, thin line to p90; one day axis for all. */
export function drawSegments({ lines, present }: SegmentModel, size: Size, words: SegmentWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const { width } = size;
  const shown = lines.filter(({ specimen }) => present.includes(specimen));
  const columns = placeColumns(present, shown, size, names);
  const { steps, spans, bottom, heads } = placeSections(present.length, shown, size);
  const [first, last] = columns.days;
  const ticks = weekTicks(first, last, isNarrow(width) ? 7 : 9, f.working ? 5 : 7);
  const cut = shown.every((line) => fits(line, columns)) ? [] : wrap(words.cut, width, theme.font);
  const head = (x: number, text: string): Markup =>
    svg`<text class="sub" x="${x}" y="${heads}" text-anchor="end">${text}</text>`;
  return {
    height: bottom + 48 + theme.line * cut.length,
    marks: [
      rangeKey(words.key),
      head(columns.median, words.median),
      head(columns.completed, words.completed),
      head(columns.open, words.open),
      xAxis(
        ticks.map((days) => ({ at: columns.x(days), label: f.number(days, 0) })),
        { top: steps.y, bottom, title: words.axis(f), left: columns.from, width },
      ),
      drawSection(steps, words.steps, columns, words, voice),
      drawSection(spans, words.spans, columns, words, voice),
      textLines(cut, 0, bottom + 62, "soft"),
    ],
  };
}

function drawSection(section: Section, title: string, columns: Columns, words: SegmentWords, voice: Voice): Markup {
  const blocks = section.blocks.map(
    ({ segment, y, lines }) =>
      svg`<text class="name strong halo" x="0" y="${y}" dy=".35em">${voice.names.segment(segment)}</text>${lines.map((each) => drawLine(each.line, each.y, columns, words, voice))}`,
  );
  return svg`<text class="sub halo" x="0" y="${section.title}">${title}</text>${blocks}`;
}

function drawLine(line: Line, y: number, columns: Columns, words: SegmentWords, { f, names }: Voice): Markup {
  const { specimen } = line;
  const walked = isSupplied(line) ? line : null;
  const days = walked?.days ?? null;
  const few = fewClass(walked?.status !== "ok");
  const cell = (x: number, text: string, className = ""): Markup =>
    svg`<text class="${className} halo" x="${x}" y="${y}" dy=".35em" text-anchor="end">${text}</text>`;
  const area = hit({
    x: columns.specimen,
    y: y - theme.line / 2,
    width: columns.open - columns.specimen,
    height: theme.line + columns.below,
  });
  const name = svg`<text class="${specimen} halo" x="${columns.specimen}" y="${y}" dy=".35em">${names.specimen(specimen)}</text>`;
  const numbers = [
    cell(columns.median, days === null ? "–" : bare(days.median, f), `value ${specimen}`),
    cell(columns.completed, walked ? f.count(walked.counts.completed) : "–"),
    cell(columns.open, walked ? f.count(walked.counts.pending) : "–", "soft"),
  ];
  return symbol(
    readingOf(line, words, names, f),
    svg`${area}${name}${drawDays(line, y + columns.below, `${specimen} ${few}`, columns, words, f)}${numbers}`,
    few,
  );
}

/** The bar of a line, or why there is none. */
function drawDays(
  line: Line,
  y: number,
  className: string,
  { x, days: [first], from, right }: Columns,
  words: SegmentWords,
  f: Voice["f"],
): Markup {
  if (!isSupplied(line) || line.days === null) {
    const why = isSupplied(line) ? words.noBar(line.counts, f) : words.notSupplied;
    return svg`<text class="soft" x="${x(Math.max(0, first))}" y="${y}" dy=".35em">${why}</text>`;
  }
  const { p25, median, p75, p90 } = line.days;
  return rangeBar({ low: x(p25), mid: x(median), high: x(p75), far: x(p90), y, from, to: right }, className);
}
