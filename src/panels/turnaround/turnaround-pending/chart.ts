import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { type PendingModel, type PendingRow, sumAll, type Waiting } from "./stats.ts";
import type { PendingWords } from "./wording.ts";

const row = 28;
const bar = 16;
const line = 20;
const gap = 28;

/** A block a specimen, in it one bar an age band: past target, within target, not yet received. One scale for both. */
export function drawPending(
  model: PendingModel,
  { width }: Size,
  words: PendingWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  if (!sumAll(model, "open")) return empty(words.nothing(model, !isDefault(filters)), { width });
  const narrow = width < 500;
  const across = narrow ? width : (width - gap) / 2;
  const key = legend(keyOf(model, words), width);
  const nameWidth = Math.max(...model.rows.map((each) => textWidth(words.band(each), 14))) + 12;
  const most = Math.max(1, ...model.waiting.flatMap(({ bands }) => bands.map(({ open }) => open ?? 0)));
  const x = scaleLinear([0, most], [0, across - nameWidth - textWidth(f.count(most), 14, true) - 12]);
  const heads = model.waiting.map(({ all }) => words.standing(all, f).flatMap((text) => wrap(text, across, 14)));
  const headHeight = (lines: number): number => 22 + line * lines + 6;
  const tallest = headHeight(Math.max(...heads.map((lines) => lines.length)));

  const oneBar = (each: PendingRow, left: number, y: number): Markup => {
    const late = each.past_target ?? 0;
    const inTime = (each.received ?? 0) - late;
    const parts = [
      { n: late, kind: "" },
      { n: inTime, kind: "pale" },
      { n: each.not_received ?? 0, kind: "open" },
    ];
    let from = 0;
    const drawn = parts.map(({ n, kind }) => {
      const start = from;
      from += n;
      return n === 0
        ? null
        : svg`<rect class="block ${each.specimen} ${kind}" x="${left + nameWidth + x(start)}" y="${y - bar / 2}" width="${x(from) - x(start)}" height="${bar}"/>`;
    });
    return symbol(
      words.mark(each, f),
      svg`<rect class="hit" x="${left}" y="${y - row / 2}" width="${across}" height="${row}"/><text class="name" x="${left + nameWidth - 12}" y="${y}" dy=".35em" text-anchor="end">${words.band(each)}</text>${drawn}<text class="${(each.open ?? 0) > 0 ? "value" : "soft"}" x="${left + nameWidth + x(from) + 8}" y="${y}" dy=".35em">${f.count(each.open ?? 0)}</text>`,
    );
  };
  const block = ({ specimen, bands }: Waiting, i: number): { markup: Markup; bottom: number } => {
    const left = narrow ? 0 : i * (across + gap);
    const above = narrow ? heads.slice(0, i).reduce((sum, lines) => sum + headHeight(lines.length), 0) : 0;
    const top = key.height + 12 + above + (narrow ? i * (row * bands.length + gap) : 0);
    const lines = heads[i] ?? [];
    const start = top + (narrow ? headHeight(lines.length) : tallest);
    const bottom = start + row * bands.length;
    return {
      bottom,
      markup: svg`<text class="label ${specimen}" x="${left}" y="${top + 15}">${names.specimen(specimen)}</text>${lines.map(
        (text, j) => svg`<text class="soft" x="${left}" y="${top + 15 + line * (j + 1)}">${text}</text>`,
      )}<line class="rule" x1="${left + nameWidth}" x2="${left + nameWidth}" y1="${start}" y2="${bottom}"/>${bands.map(
        (each, j) => oneBar(each, left, start + row * (j + 0.5)),
      )}`,
    };
  };
  const blocks = model.waiting.map(block);
  const bottom = Math.max(...blocks.map((each) => each.bottom));
  return {
    height: bottom + 28,
    marks: [
      key.markup,
      ...blocks.map(({ markup }) => markup),
      svg`<text class="sub" x="0" y="${bottom + 22}">${words.axis}</text>`,
    ],
  };
}

/** What the fills mean: only those that are there. */
function keyOf(model: PendingModel, words: PendingWords): LegendItem[] {
  const held = model.waiting.some(({ all }) => all.past_target !== null);
  const underway = model.waiting.some(({ all }) => (all.not_received ?? 0) > 0);
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
