import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import type { RunRow, RunsModel, Used } from "./stats.ts";
import type { RunsWords } from "./wording.ts";

const row = 26;
const bar = 15;
const line = 20;
const gap = 28;

/** A block a specimen, in it a bar for each run size: how many runs held so many libraries. One scale for all. */
export function drawRuns(
  model: RunsModel,
  { width }: Size,
  words: RunsWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  if (model.runs === 0) return empty(words.nothing(model, !isDefault(filters)), { width });
  const stacked = width < 500;
  const across = stacked ? width : (width - gap * (model.used.length - 1)) / model.used.length;
  const nameWidth = Math.max(...model.rows.map(({ size }) => textWidth(words.full(size ?? 0, f), 14))) + 12;
  const most = Math.max(1, ...model.used.flatMap(({ sizes }) => sizes.map(({ runs }) => runs ?? 0)));
  const x = scaleLinear([0, most], [0, across - nameWidth - textWidth(f.count(most), 14, true) - 12]);
  const heads = model.used.map((used) => wrap(words.standing(used, f), across, 14));
  const headHeight = (i: number): number =>
    22 + line * (stacked ? (heads[i]?.length ?? 1) : Math.max(...heads.map((lines) => lines.length))) + 6;

  const oneBar = (each: RunRow, left: number, y: number): Markup =>
    symbol(
      words.mark(each, names, f),
      svg`<rect class="hit" x="${left}" y="${y - row / 2}" width="${across}" height="${row}"/><text x="${left + nameWidth - 12}" y="${y}" dy=".35em" text-anchor="end">${words.full(each.size ?? 0, f)}</text>${
        (each.runs ?? 0) > 0
          ? svg`<rect class="block ${each.specimen}" x="${left + nameWidth}" y="${y - bar / 2}" width="${x(each.runs ?? 0)}" height="${bar}"/>`
          : null
      }<text class="${(each.runs ?? 0) > 0 ? "value" : "soft"}" x="${left + nameWidth + x(each.runs ?? 0) + 8}" y="${y}" dy=".35em">${f.count(each.runs ?? 0)}</text>`,
    );
  let next = 0;
  const blocks = model.used.map(({ specimen, sizes }: Used, i) => {
    const left = stacked ? 0 : i * (across + gap);
    const top = stacked ? next : 0;
    const start = top + headHeight(i);
    const bottom = start + row * sizes.length;
    next = bottom + gap;
    return {
      bottom,
      markup: svg`<text class="label ${specimen}" x="${left}" y="${top + 15}">${names.run_specimen(specimen)}</text>${heads[
        i
      ]?.map(
        (text, j) => svg`<text class="soft" x="${left}" y="${top + 15 + line * (j + 1)}">${text}</text>`,
      )}<line class="rule" x1="${left + nameWidth}" x2="${left + nameWidth}" y1="${start}" y2="${bottom}"/>${sizes.map(
        (each, j) => oneBar(each, left, start + row * (j + 0.5)),
      )}`,
    };
  });
  const bottom = Math.max(...blocks.map((each) => each.bottom));
  const axis = wrap(words.axis, width, 14);
  return {
    height: bottom + 10 + line * axis.length,
    marks: [
      ...blocks.map(({ markup }) => markup),
      ...axis.map((text, i) => svg`<text class="sub" x="0" y="${bottom + 22 + line * i}">${text}</text>`),
    ],
  };
}
