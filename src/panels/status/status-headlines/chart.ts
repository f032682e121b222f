import { isFiltered } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { theme } from "../../../marks/theme.ts";
import type { Voice } from "../../../words/voice.ts";
import { lineHeight } from "./cell.ts";
import { changeCell } from "./change.ts";
import { delayCell } from "./delays.ts";
import { findingCell } from "./findings.ts";
import { inclusionCell } from "./inclusion.ts";
import type { StatusModel } from "./model.ts";
import { columnsIn, placeGrid } from "./place.ts";
import type { StatusWords } from "./wording.ts";

type Drawn = Drawing & { readonly heading: readonly string[] };
type Placed = ReturnType<typeof placeGrid<Drawn>>["placed"][number];

/** Four small charts, each with its headline number: beside each other, two by two, or stacked on a phone. */
export function drawStatus(
  model: StatusModel,
  { width }: Size,
  words: StatusWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const filtered = isFiltered(setting);
  const { each } = columnsIn(width);
  const cells = [
    inclusionCell(model, words, filtered, voice.f),
    delayCell(model, words, filtered, voice),
    findingCell(model, words, filtered, voice.f),
    changeCell(model, words, voice.f),
  ].map((cell) => ({ heading: wrap(cell.heading, each, theme.font), ...cell.draw(each) }));
  const { placed, height } = placeGrid(cells, width);
  return {
    height,
    marks: placed.map((at) => drawCell(at, each)),
  };
}

function drawCell({ cell: { heading, marks }, x, y, headed }: Placed, width: number): Markup {
  const line = svg`<line class="headed" x1="0" x2="${width}" y1="1" y2="1"/>`;
  const head = heading.map((text, i) => textAt(text, { className: "sub", x: 0, y: 22 + lineHeight * i }));
  return svg`<g transform="translate(${x} ${y})">${line}${head}<g transform="translate(0 ${headed})">${marks}</g></g>`;
}
