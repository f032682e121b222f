import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { beside, type PlacedMetric, plotHeight } from "./place-metric.ts";
import { outsideText, type QualityWords } from "./wording.ts";

/** Fewer samples than this in a month and its dot is hollow. */
const fewInMonth = 5;

function drawDot({ course }: PlacedMetric, dot: PlacedMetric["dots"][number], words: QualityWords, voice: Voice) {
  const { at, x, y } = dot;
  const few = at.samples < fewInMonth;
  return symbol(
    words.mark(course, at, voice.names, voice.f),
    [
      svg`<circle class="ring" cx="${x}" cy="${y}" r="7"/>`,
      svg`<circle class="${few ? "hollow" : `full ${course.specimen}`}" cx="${x}" cy="${y}" r="3"/>`,
    ],
    fewClass(few),
  );
}

function drawSpread({ course, plotTop, end, bars }: PlacedMetric, words: QualityWords, { f, names }: Voice): Markup {
  const name = `block pale ${course.specimen}`;
  return symbol(words.spread(course, names, f), [
    hit({ x: end, y: plotTop, width: beside, height: plotHeight }),
    bars.map(
      ({ y, width, height }) => svg`<rect class="${name}" x="${end}" y="${y}" width="${width}" height="${height}"/>`,
    ),
  ]);
}

/** Monthly medians as dots on a line. */
const pathOf = ({ dots }: PlacedMetric): string =>
  dots.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join("");

/** One metric: its name, how many lie outside, monthly medians and the limit lines, first and last month below. */
export function drawMetric(placed: PlacedMetric, words: QualityWords, voice: Voice): Markup[] {
  const { course, name, left, top, across, plotTop, limits, dots, ends } = placed;
  const { f } = voice;
  const { specimen } = course;
  const right = left + across;
  const below = plotTop - 16;
  return [
    textLines(name, left, top + 14, `strong ${specimen}`),
    svg`<text class="soft" x="${left}" y="${below}">${words.limits(course, f)}</text>`,
    svg`<text x="${right}" y="${below}" text-anchor="end">${outsideText(course.all, f)}</text>`,
    drawSpread(placed, words, voice),
    ...limits.map((y) => svg`<line class="limit dashed" x1="${left}" x2="${right}" y1="${y}" y2="${y}"/>`),
    ...(dots.length > 1 ? [svg`<path class="line few ${specimen}" d="${pathOf(placed)}"/>`] : []),
    ...dots.map((dot) => drawDot(placed, dot, words, voice)),
    ...ends.map(
      ({ month, x, anchor }) =>
        svg`<text class="sub" x="${x}" y="${plotTop + plotHeight + 20}" text-anchor="${anchor}">${f.shortMonth(month)}</text>`,
    ),
  ];
}
