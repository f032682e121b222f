import { xAxis, yAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import type { Voice } from "../../../words/voice.ts";
import { highRows } from "./high-rows.ts";
import { outerMean, type TmbModel } from "./model.ts";
import { type PlacedBin, type PlacedHigh, type PlacedLine, placeTmb } from "./place.ts";
import type { TmbWords } from "./wording.ts";

/** Difference against mean in bins, rectangles by area, with the ratio and its limits as lines; below, who is high in which specimen. */
export function drawTmb(model: TmbModel, size: Size, words: TmbWords, { f }: Voice): Drawing {
  const placed = placeTmb(model, size, (line, value) => words[line](f.number(value, 2)));
  const { left, bottom, means, differences, bins, lines } = placed;
  const below = highRows(model, size, words, bottom + 56);
  return {
    height: bottom + 56 + below.height,
    marks: [
      svg`<text class="sub" x="0" y="14" aria-hidden="true">${words.yTitle}</text>`,
      yAxis(
        differences.map(({ difference, y }) => ({ at: y, label: f.number(difference, 0) })),
        left,
        size.width,
      ),
      xAxis(
        means.map(({ mean, x }) => ({ at: x, label: `${f.number(mean, 0)}${mean === outerMean ? "+" : ""}` })),
        { top: bottom, bottom, title: words.xTitle, left },
      ),
      ...placed.high.map((each) => drawHigh(each, left, words)),
      ...bins.map((each) => drawBin(each, words.bin(each.bin, f))),
      ...lines.map(drawLine),
      ...below.marks,
    ],
  };
}

const drawHigh = ({ specimen, from, to, labelY }: PlacedHigh, left: number, words: TmbWords): Markup =>
  svg`<g aria-hidden="true"><line class="stroke ${specimen}" stroke-dasharray="2 3" x1="${from.x}" x2="${to.x}" y1="${from.y}" y2="${to.y}"/><text class="${specimen} halo" x="${left + 4}" y="${labelY}" dy=".35em">${words.highIn[specimen]}</text></g>`;

function drawBin({ room, filled: { x, y, width, height } }: PlacedBin, reading: string): Markup {
  return symbol(
    reading,
    svg`${hit(room)}<rect class="full both" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  );
}

function drawLine({ line, from, to, label, labelX, labelY, anchor }: PlacedLine): Markup {
  const className = line === "ratio" ? "goal" : "limit dashed";
  return symbol(
    label,
    svg`<line class="${className}" x1="${from.x}" x2="${to.x}" y1="${from.y}" y2="${to.y}"/><text class="halo" x="${labelX}" y="${labelY}" dy=".3em" text-anchor="${anchor}">${label}</text>`,
  );
}
