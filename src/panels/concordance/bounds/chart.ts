import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { namedRow } from "../../../marks/named-row.ts";
import { rangeBar } from "../../../marks/range-bar.ts";
import { afterAll, quarters, shareTicks } from "../../../marks/share-axis.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { fewClass, isNarrow, theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { BoundsModel, BoundsRow } from "./model.ts";
import type { BoundsWords } from "./words.en.ts";

const gap = 16;

/** Where everything stands: a row a class, a bar from the worst to the best share, all on one axis. */
export function placeBounds(
  rows: readonly BoundsRow[],
  width: number,
  top: number,
  labels: readonly string[],
  values: readonly string[],
) {
  const narrow = isNarrow(width);
  const [left, right] = narrow
    ? [gap, width - afterAll]
    : [widest(labels, true) + gap, width - widest(values, true) - gap];
  const rowHeight = narrow ? 50 : 34;
  const x = scaleLinear([0, 1], [left, right]);
  return {
    left,
    bottom: top + rowHeight * rows.length,
    levels: quarters.map((share) => ({ at: x(share), share })),
    rows: rows.map((row, i) => {
      const y = top + rowHeight * i;
      const [worst, best, ppa] = [row.worst.estimate, row.best.estimate, row.ppa.estimate];
      const known = worst && best && enough(row.worst.trials);
      return {
        row,
        area: { x: 0, y, width, height: rowHeight - 2 },
        text: y + (narrow ? 10 : rowHeight / 2),
        bar: known
          ? {
              thin: { from: x(worst.low), to: x(best.high) },
              low: x(worst.value),
              high: x(best.value),
              mid: ppa ? x(ppa.value) : Number.NaN,
              weighted: row.weighted === null ? null : x(row.weighted),
              y: y + (narrow ? 32 : rowHeight / 2),
              ends: { from: left, to: right },
            }
          : null,
      };
    }),
  };
}
type Bar = NonNullable<ReturnType<typeof placeBounds>["rows"][number]["bar"]>;

const drawBar = ({ thin, low, mid, high, weighted, y, ends }: Bar): Markup =>
  svg`<line class="stroke both" x1="${thin.from}" x2="${thin.to}" y1="${y}" y2="${y}"/>${rangeBar({ low, mid, high, far: high, y, ...ends }, "both")}${
    weighted !== null && svg`<line class="whisker" x1="${weighted}" x2="${weighted}" y1="${y - 9}" y2="${y + 9}"/>`
  }`;

/** "66 to 84 %" */
const rangeOf = ({ worst, best }: BoundsRow, f: Format): string =>
  worst.estimate && best.estimate && enough(worst.trials)
    ? `${f.percentRange({ low: worst.estimate.value, high: best.estimate.value })}\u00a0%`
    : "";

/** How far the pairs that are missing may move each class. */
export function drawBounds(
  { rows: classes, like }: BoundsModel,
  { width }: Size,
  words: BoundsWords,
  voice: Voice,
): Drawing {
  const { f, names } = voice;
  const labels = classes.map((row) => names.class(row.class));
  const values = classes.map((row) => rangeOf(row, f) || words.few(row.worst, voice));
  const axis = wrap(words.axis, width, theme.font);
  const top = 10 + theme.line * axis.length;
  const { left, bottom, levels: named, rows } = placeBounds(classes, width, top, labels, values);
  const legend = wrap(words.legend(classes.some((row) => row.weighted !== null) ? like : null), width, theme.font);
  return {
    height: bottom + 34 + theme.line * legend.length,
    marks: [
      textLines(axis, 0, 14, "sub"),
      xAxis(shareTicks(named, f), { top, bottom, left }),
      ...rows.map((each, i) =>
        symbol(
          words.reading(each.row, voice),
          svg`${namedRow(each, labels[i] ?? "", values[i] ?? "", each.bar !== null)}${each.bar && drawBar(each.bar)}`,
          fewClass(each.bar === null),
        ),
      ),
      textLines(legend, 0, bottom + 46, "soft"),
    ],
  };
}
