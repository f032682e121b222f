import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { legend } from "../../../marks/legend.ts";
import { namedRow } from "../../../marks/named-row.ts";
import { afterAll, quarters, shareTicks } from "../../../marks/share-axis.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, isNarrow, theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { type SameTargetModel, type Step, steps, type TargetRow } from "./model.ts";
import type { SameTargetWords } from "./words.en.ts";

const gap = 16;
const bar = 18;
/** Half of the axis's first label stands left of it. */
const first = Math.ceil(textWidth("0", theme.font) / 2);

/** Where everything stands: a row a class, on one axis the bars of what blood found, each within the one before. */
export function placeSameTarget(
  rows: readonly TargetRow[],
  width: number,
  top: number,
  labels: readonly string[],
  values: readonly string[],
) {
  const narrow = isNarrow(width);
  const [left, right] = narrow
    ? [first, width - afterAll]
    : [widest(labels, true) + gap, width - widest(values, true) - gap];
  const rowHeight = narrow ? 54 : 34;
  const x = scaleLinear([0, 1], [left, right]);
  return {
    left,
    bottom: top + rowHeight * rows.length,
    levels: quarters.map((share) => ({ at: x(share), share })),
    rows: rows.map((row, i) => {
      const y = top + rowHeight * i;
      const estimate = row.found.variant.estimate;
      return {
        row,
        area: { x: 0, y, width, height: rowHeight - 2 },
        text: y + (narrow ? 12 : rowHeight / 2),
        bars:
          estimate !== null && enough(row.found.any.trials)
            ? {
                y: y + (narrow ? 36 : rowHeight / 2),
                whole: { from: left, to: right },
                ends: steps.map((step) => x(row.found[step].estimate?.value ?? Number.NaN)),
                whisker: { from: x(estimate.low), to: x(estimate.high) },
              }
            : null,
      };
    }),
  };
}
type Bars = NonNullable<ReturnType<typeof placeSameTarget>["rows"][number]["bars"]>;

/** How each step is filled, and how dark of 1; the first is an outline, so that every one stands out from its ground. */
const looks: Readonly<Record<Step, readonly [className: string, opacity: number]>> = {
  any: ["open", 1],
  gene: ["pale", 1],
  variant: ["", 0.82],
  all: ["", 1],
};
const shade = (step: Step, x: number, width: number, y: number): Markup =>
  svg`<rect class="block blood ${looks[step][0]}" opacity="${looks[step][1]}" x="${x}" y="${y - bar / 2}" width="${width}" height="${bar}"/>`;

/** Of each step what the next one does not reach, so that no colour lies over another. */
const drawBars = ({ y, whole, ends, whisker }: Bars): Markup =>
  svg`<rect class="track" x="${whole.from}" y="${y - bar / 2}" width="${whole.to - whole.from}" height="${bar}"/>${steps.map(
    (step, i) => {
      const [from, to] = [ends[i + 1] ?? whole.from, ends[i] ?? whole.from];
      return to > from && shade(step, from, to - from, y);
    },
  )}<line class="whisker" x1="${whisker.from}" x2="${whisker.to}" y1="${y}" y2="${y}"/>`;

/** Of each class, how much of what tissue found blood found too. */
export function drawSameTarget(
  { rows: classes }: SameTargetModel,
  { width }: Size,
  words: SameTargetWords,
  voice: Voice,
): Drawing {
  const { f, names } = voice;
  const labels = classes.map((row) => names.class(row.class));
  const values = classes.map((row) => words.value(row, f));
  const axis = wrap(words.axis, width, theme.font);
  const top = 10 + theme.line * axis.length;
  const { left, bottom, levels: named, rows } = placeSameTarget(classes, width, top, labels, values);
  const key = legend(
    steps.map((step) => ({
      mark: (x: number, y: number) => shade(step, x + 1, 16, y),
      text: words.steps[step],
    })),
    width,
  );
  return {
    height: bottom + 34 + key.height,
    marks: [
      textLines(axis, 0, 14, "sub"),
      xAxis(shareTicks(named, f), { top, bottom, left }),
      ...rows.map((each, i) =>
        symbol(
          words.reading(each.row, voice),
          svg`${namedRow(each, labels[i] ?? "", values[i] ?? "", each.bars !== null)}${each.bars && drawBars(each.bars)}`,
          fewClass(each.bars === null),
        ),
      ),
      svg`<g transform="translate(0 ${bottom + 32})">${key.markup}</g>`,
    ],
  };
}
