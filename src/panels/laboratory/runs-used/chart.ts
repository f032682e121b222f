import { scaleLinear } from "d3-scale";
import { end } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { runSize } from "../../../say/run-size.ts";
import type { Voice } from "../../../words/voice.ts";
import type { RunsModel, RunsOfSize, Used } from "./model.ts";
import type { RunsWords } from "./wording.ts";

const { font, line } = theme;
const row = 26;
const bar = 15;
const gap = 28;

/** A run size on its line: `start` of its bar, in pixels from the left. */
type PlacedSize = { readonly size: RunsOfSize; readonly y: number; readonly start: number; readonly bar: number };
type Block = {
  readonly used: Used;
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly head: readonly string[];
  readonly start: number;
  readonly bottom: number;
  readonly sizes: readonly PlacedSize[];
};
export type PlacedRuns = {
  readonly blocks: readonly Block[];
  readonly axis: readonly string[];
  readonly bottom: number;
};

/** A block a specimen, side by side or stacked; one scale for all. */
export function placeRuns({ used }: RunsModel, { width }: Size, words: RunsWords, { f }: Voice): PlacedRuns {
  const narrow = isNarrow(width);
  const across = narrow ? width : (width - gap * (used.length - 1)) / used.length;
  const sizes = used.flatMap((each) => each.sizes);
  const nameWidth = Math.max(...sizes.map(({ size }) => textWidth(runSize(size, f), font))) + 12;
  const most = end("runs", Math.max(...sizes.map(({ runs }) => runs)));
  const x = scaleLinear([0, most], [0, across - nameWidth - textWidth(f.count(most), font, true) - 12]);
  const heads = used.map((each) => wrap(words.standing(each, f), across, font));
  let next = 0;
  const blocks = used.map((each, i): Block => {
    const head = heads[i] ?? [];
    const [left, top] = narrow ? [0, next] : [i * (across + gap), 0];
    const start = top + 22 + line * (narrow ? head.length : Math.max(...heads.map((lines) => lines.length))) + 6;
    const bottom = start + row * each.sizes.length;
    next = bottom + gap;
    return {
      used: each,
      left,
      top,
      across,
      head,
      start,
      bottom,
      sizes: each.sizes.map((size, j) => ({
        size,
        y: start + row * (j + 0.5),
        start: left + nameWidth,
        bar: x(size.runs),
      })),
    };
  });
  return { blocks, axis: wrap(words.axis, width, font), bottom: Math.max(...blocks.map((each) => each.bottom)) };
}

function drawSize({ left, across }: Block, { size, y, start, bar: long }: PlacedSize, words: RunsWords, voice: Voice) {
  const { f, names } = voice;
  const any = size.runs > 0;
  return symbol(words.mark(size, names, f), [
    hit({ x: left, y: y - row / 2, width: across, height: row }),
    textAt(runSize(size.size, f), { x: start - 12, y, middle: true, anchor: "end" }),
    any && svg`<rect class="block ${size.specimen}" x="${start}" y="${y - bar / 2}" width="${long}" height="${bar}"/>`,
    textAt(f.count(size.runs), { x: start + long + 8, y, className: any ? "value" : "soft", middle: true }),
  ]);
}

function drawBlock(block: Block, words: RunsWords, voice: Voice): Markup[] {
  const { used, left, top, head, start, bottom, sizes } = block;
  const from = sizes[0]?.start ?? left;
  return [
    svg`<text class="label ${used.specimen}" x="${left}" y="${top + 15}">${voice.names.run_specimen(used.specimen)}</text>`,
    textLines(head, left, top + 15 + line, "soft"),
    svg`<line class="rule" x1="${from}" x2="${from}" y1="${start}" y2="${bottom}"/>`,
    ...sizes.map((size) => drawSize(block, size, words, voice)),
  ];
}

/** A block a specimen, in it a bar for each run size: how many runs held so many libraries. */
export function drawRuns(model: RunsModel, size: Size, words: RunsWords, voice: Voice): Drawing {
  const { blocks, axis, bottom } = placeRuns(model, size, words, voice);
  return {
    height: bottom + 10 + line * axis.length,
    marks: [...blocks.flatMap((block) => drawBlock(block, words, voice)), textLines(axis, 0, bottom + 22, "sub")],
  };
}
