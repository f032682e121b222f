import type { Setting } from "../../../engine/setting.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { svg } from "../../../marks/svg.ts";
import { wrap } from "../../../marks/text.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Cell, lineHeight } from "./cell.ts";
import { changeCell } from "./change.ts";
import { delayCell } from "./delays.ts";
import { findingCell } from "./findings.ts";
import { inclusionCell } from "./inclusion.ts";
import type { StatusModel } from "./stats.ts";
import { filtered, type StatusWords } from "./wording.ts";

const gap = 24;

/** Four small charts, each with its headline number: beside each other, two by two, or stacked on a phone. */
export function drawStatus(
  model: StatusModel,
  { width }: Size,
  words: StatusWords,
  voice: Voice,
  context: Setting,
): Drawing {
  const isFiltered = filtered(context);
  const cells: readonly Cell[] = [
    inclusionCell(model, words, isFiltered, voice.f),
    delayCell(model, words, isFiltered, voice),
    findingCell(model, words, isFiltered, voice.f),
    changeCell(model, words, voice.f),
  ];
  const columns = width >= 680 ? 4 : width >= 480 ? 2 : 1;
  const each = (width - gap * (columns - 1)) / columns;
  const placed = cells.map((cell) => ({ heading: wrap(cell.heading, each, 14), ...cell.draw(each) }));
  const marks = [];
  let y = 0;
  for (let first = 0; first < placed.length; first += columns) {
    const line = placed.slice(first, first + columns);
    const headed = 14 + lineHeight * Math.max(...line.map(({ heading }) => heading.length));
    marks.push(
      ...line.map(
        ({ heading, marks: inside }, i) =>
          svg`<g transform="translate(${(each + gap) * i} ${y})"><line class="headed" x1="0" x2="${each}" y1="1" y2="1"/>${heading.map((text, j) => svg`<text class="sub" x="0" y="${22 + lineHeight * j}">${text}</text>`)}<g transform="translate(0 ${headed})">${inside}</g></g>`,
      ),
    );
    y += headed + Math.max(...line.map(({ height }) => height)) + gap;
  }
  return { height: y - gap + 8, marks };
}
