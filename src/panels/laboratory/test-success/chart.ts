import type { Setting } from "../../../engine/setting.ts";
import { aside } from "../../../marks/aside.ts";
import { xAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, theme } from "../../../marks/theme.ts";
import { shareName, sharesBehind } from "../../../other-studies/cited.ts";
import { asideReading } from "../../../other-studies/forest-rows.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { readingOf } from "./facts.ts";
import { type PlacedBlock, type PlacedOther, type PlacedSuccess, placeSuccess } from "./place.ts";
import { sectionsOf } from "./sections.ts";
import type { SuccessModel, SuccessRow } from "./shares.ts";
import type { SuccessWords } from "./wording.ts";

const { line } = theme;
const bar = 11;
const colours: Readonly<Partial<Record<SuccessRow["measure"], string>>> = {
  paired_blood_only: "blood",
  paired_tissue_only: "tissue",
};
const colourOf = (row: SuccessRow): string => ("specimen" in row ? row.specimen : (colours[row.measure] ?? "both"));

/** A text that ends at its place, its middle on the line. */
const end = { middle: true, anchor: "end" } as const;

function drawBar(
  { row, y, interval }: PlacedBlock["bars"][number],
  { width, names: left, zero, percentAt }: PlacedSuccess,
  words: SuccessWords,
  { f, names }: Voice,
): Markup {
  const { events, trials, estimate } = row.share;
  const [few, colour] = [!enough(trials), colourOf(row)];
  const long = interval && interval.value - zero;
  return symbol(
    words.mark(readingOf(row), names, f),
    [
      hit({ x: left, y: y - line / 2, width: width - left, height: line }),
      "specimen" in row &&
        svg`<text class="${row.specimen}" x="${left}" y="${y}" dy=".35em">${names.specimen(row.specimen)}</text>`,
      interval && [
        svg`<rect class="block ${colour} ${few ? "few" : "pale"}" x="${zero}" y="${y - bar / 2}" width="${long}" height="${bar}"/>`,
        svg`<line class="${few ? "stroke few" : "whisker"}" x1="${interval.low}" x2="${interval.high}" y1="${y}" y2="${y}"/>`,
      ],
      estimate && !few && textAt(f.percent(estimate.value), { x: percentAt, y, className: `value ${colour}`, ...end }),
      textAt(trials === 0 ? words.none : f.of(events, trials), { x: width, y, className: "soft", ...end }),
    ],
    fewClass(few),
  );
}

const drawBlock = (block: PlacedBlock, placed: PlacedSuccess, words: SuccessWords, voice: Voice): Markup[] => [
  svg`<text class="name halo" x="0" y="${block.top + line / 2}" dy=".35em">${block.name}</text>`,
  ...block.bars.map((each) => drawBar(each, placed, words, voice)),
  textLines(block.below, placed.names, block.belowTop + 14, "soft halo"),
];

function drawOther(
  { cited, top, y, x }: PlacedOther,
  { width, narrow, percentAt }: PlacedSuccess,
  voice: Voice,
): Markup {
  const { f, lang } = voice;
  return symbol(
    asideReading(cited, voice),
    [
      hit({ x: 0, y: top, width, height: line * (narrow ? 2 : 1) }),
      svg`<text class="halo" x="0" y="${top + line / 2}" dy=".35em">${shareName(cited, lang)}</text>`,
      aside(x, y),
      textAt(f.percent(cited.share), { x: percentAt, y, ...end }),
      cited.counts && textAt(f.of(...cited.counts), { x: width, y, ...end }),
    ],
    "aside",
  );
}

/** So many sections answer the question and are shown at first; the others tell what lies behind them. */
const atFirst = 3;

/** Paired bars of shares on one axis: results, the same patients; when asked for, outcomes with reasons and evaluability per class. */
export function drawSuccess(
  model: SuccessModel,
  size: Size,
  words: SuccessWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const sections = sectionsOf(model, words, voice);
  const others = sharesBehind("test-success", setting);
  const whole = drawPlaced(placeSuccess(sections, others, size, voice), words, voice);
  if (sections.length <= atFirst) return whole;
  const start = drawPlaced(placeSuccess(sections.slice(0, atFirst), others, size, voice), words, voice);
  const lines = wrap(words.folded, size.width, theme.font);
  return {
    ...whole,
    folded: {
      height: start.height + line * lines.length + 12,
      marks: [...start.marks, textLines(lines, 0, start.height + 18, "sub")],
      all: words.unfold,
    },
  };
}

function drawPlaced(placed: PlacedSuccess, words: SuccessWords, voice: Voice): Drawing {
  const { sections, others, bottom } = placed;
  return {
    height: bottom + 26,
    marks: [
      xAxis(placed.ticks, { top: 24, bottom }),
      ...sections.flatMap(({ title, top, blocks }) => [
        svg`<text class="strong halo" x="0" y="${top + 15}">${title}</text>`,
        ...blocks.flatMap((block) => drawBlock(block, placed, words, voice)),
      ]),
      ...(others
        ? [
            svg`<g aria-hidden="true">${textLines(others.heading, 0, others.top + 14, "soft halo")}</g>`,
            ...others.rows.map((other) => drawOther(other, placed, voice)),
          ]
        : []),
    ],
  };
}
