import { xAxis, yAxis } from "../../../marks/axis.ts";
import { dayDot, readingColumn } from "../../../marks/day-reading.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { steps } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, theme } from "../../../marks/theme.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Competing, DecisionModel, Ended } from "./model.ts";
import { type Block, type Plot, placeDecision } from "./place.ts";
import type { DecisionWords } from "./wording.ts";

const { line } = theme;
const dress: Readonly<Record<Exclude<Competing, "reported">, string>> = {
  failed: "end",
  died: "end dashed",
  withdrew: "end dotted",
};

function drawHead(
  { ended, left, top, across, board: lines }: Block,
  words: DecisionWords,
  { f, names }: Voice,
): Markup[] {
  const { specimen, n, board } = ended;
  const name = names.specimen(specimen);
  const said = lines.map((text, i) => svg`<text x="${left}" y="${top + 15 + line * (i + 1)}">${text}</text>`);
  const area = { x: left, y: top + 20, width: across, height: line * lines.length };
  return [
    svg`<text class="label ${specimen}" x="${left}" y="${top + 15}">${name}</text>`,
    svg`<text class="soft" x="${left + textWidth(name, 15, true) + 10}" y="${top + 15}">${n === 0 ? words.noSample(f) : words.received(n, f)}</text>`,
    board && board.trials > 0
      ? symbol(words.boardMark(specimen, board, f), [hit(area), said], fewClass(!enough(board.trials)))
      : svg`${said}`,
  ];
}

function drawPlot(ended: Ended, plot: Plot, words: DecisionWords, { f }: Voice): Markup[] {
  const { start, end, top, bottom, curves } = plot;
  const { specimen } = ended;
  const few = fewClass(!enough(ended.n));
  return [
    yAxis(plot.shares, start, end),
    xAxis(plot.days, { top: bottom, bottom, title: words.axis(f), left: start }),
    ...curves.map(({ cause, points }) =>
      steps(points, `${cause === "reported" ? specimen : dress[cause]}${few && ` ${few}`}`),
    ),
    ...curves.map(
      ({ cause, name: { x, y } }) =>
        svg`<text class="halo${cause === "reported" && ` strong ${specimen}`}" x="${x}" y="${y}" dy=".35em">${words.cause[cause]}</text>`,
    ),
    ...plot.readings.map(({ day, x, dots }) =>
      symbol(
        words.mark(ended, day, f),
        [
          readingColumn(x, top, bottom, plot.dayWide),
          dots.map(({ cause, y, onTick }) => dayDot(x, y, cause === "reported" ? specimen : "both", onTick)),
        ],
        few,
      ),
    ),
  ];
}

/** A small chart a specimen: the share of samples by what came first, day by day since receipt. */
export function drawDecision(model: DecisionModel, size: Size, words: DecisionWords, voice: Voice): Drawing {
  const { blocks, bottom, foot } = placeDecision(model, size, words, voice.f);
  return {
    height: bottom + line * foot.length + 8,
    marks: [
      ...blocks.flatMap((block) => [
        ...drawHead(block, words, voice),
        ...(block.plot ? drawPlot(block.ended, block.plot, words, voice) : []),
      ]),
      textLines(foot, 0, bottom + 14, "sub"),
    ],
  };
}
