import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { bands, type Open, type PendingModel, type Waiting } from "./model.ts";
import { type BarScale, type Block, bar, blockWidth, piecesOf, placeBlocks, placeScale, row } from "./place.ts";
import type { PendingWords } from "./wording.ts";

/** A block a specimen, in it one bar an age band: past target, within target, not yet received. One scale for both. */
export function drawPending(model: PendingModel, size: Size, words: PendingWords, voice: Voice): Drawing {
  const { f } = voice;
  const { waiting } = model;
  const key = legend(keyOf(model, words), size.width);
  const scale = placeScale(waiting, bands.map(words.band), f.count, size);
  const blocks = placeBlocks(
    waiting.map((each) => ({
      ...each,
      lines: words.standing(each.all, f).flatMap((text) => wrap(text, blockWidth(size), theme.font)),
    })),
    key.height + 12,
    size,
  );
  const bottom = Math.max(...blocks.map((block) => block.bottom));
  return {
    height: bottom + 28,
    marks: [
      key.markup,
      ...blocks.map((block) => drawBlock(block, scale, size, words, voice)),
      svg`<text class="sub" x="0" y="${bottom + 22}">${words.axis}</text>`,
    ],
  };
}

function drawBlock(
  { specimen, lines, left, top, bars, bottom, bands: ages }: Block,
  scale: BarScale,
  size: Size,
  words: PendingWords,
  { f, names }: Voice,
): Markup {
  const name = svg`<text class="label ${specimen}" x="${left}" y="${top + 15}">${names.specimen(specimen)}</text>`;
  const told = textLines(lines, left, top + 15 + theme.line, "soft");
  const axis = left + scale.nameWidth;
  return svg`${name}${told}<line class="rule" x1="${axis}" x2="${axis}" y1="${bars}" y2="${bottom}"/>${ages.map(
    (open, i) => drawBar(open, specimen, { left, y: bars + row * (i + 0.5) }, scale, size, words, f),
  )}`;
}

function drawBar(
  open: Open,
  specimen: Waiting["specimen"],
  { left, y }: { readonly left: number; readonly y: number },
  { nameWidth, x }: BarScale,
  size: Size,
  words: PendingWords,
  f: Voice["f"],
): Markup {
  const start = left + nameWidth;
  const area = hit({ x: left, y: y - row / 2, width: blockWidth(size), height: row });
  const name = svg`<text class="name" x="${start - 12}" y="${y}" dy=".35em" text-anchor="end">${words.band(open.band)}</text>`;
  const pieces = piecesOf(open).map(
    ({ from, to, kind }) =>
      to > from &&
      svg`<rect class="block ${specimen} ${kind}" x="${start + x(from)}" y="${y - bar / 2}" width="${x(to) - x(from)}" height="${bar}"/>`,
  );
  const number = svg`<text class="${open.open > 0 ? "value" : "soft"}" x="${start + x(open.open) + 8}" y="${y}" dy=".35em">${f.count(open.open)}</text>`;
  return symbol(words.mark(specimen, open, f), svg`${area}${name}${pieces}${number}`);
}

/** What the fills mean: only those that are there. */
function keyOf({ waiting }: PendingModel, words: PendingWords): LegendItem[] {
  const held = waiting.some(({ all }) => all.late !== null);
  const underway = waiting.some(({ all }) => all.notReceived > 0);
  const fill = (kind: string, text: string): LegendItem => ({
    text,
    mark: (x, y) => svg`<rect class="block ${kind}" x="${x + 0.5}" y="${y - 6}" width="17" height="12"/>`,
  });
  return [
    ...(held ? [fill("", words.late)] : []),
    fill("pale", held ? words.inTime : words.received),
    ...(underway ? [fill("open", words.underway)] : []),
  ];
}
