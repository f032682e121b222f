import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import { areaSquare } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, textWidth } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { highIn, type TmbModel } from "./stats.ts";
import type { TmbWords } from "./words.ts";

const top = 34;
const colours = { both: "both", tissue_only: "tissue", blood_only: "blood", neither: "edge" } as const;

/** Difference against mean in bins, rectangles by area, with bias and limits; below, who is high in which specimen. */
export function drawTmb(model: TmbModel, size: Size, words: TmbWords, { f }: Voice, context: Setting): Drawing {
  if (model.missing !== null || model.pairs === 0)
    return empty(words.nothing(model, !isDefault(context.filters)), size);
  const { width } = size;
  const narrow = width < 500;
  const bottom = narrow ? 330 : 440;
  const left = 34;
  const x = scaleLinear([0, 42], [left, width - 4]);
  const y = scaleLinear([-21, 21], [bottom, top]);
  const [wide, high] = [x(2) - x(0) - 1, y(0) - y(2) - 1];
  const largest = Math.max(...model.bins.map((bin) => bin.pairs));

  const squares = model.bins.map((bin): Markup => {
    const [cx, cy] = [x(bin.mean_bin + 1), y(bin.difference_bin)];
    const part = Math.max(0.16, Math.sqrt(bin.pairs / largest));
    return symbol(
      words.bin(bin, f),
      svg`<rect class="hit" x="${x(bin.mean_bin)}" y="${y(bin.difference_bin + 1)}" width="${x(2) - x(0)}" height="${y(0) - y(2)}"/><rect class="full both" x="${cx - (wide * part) / 2}" y="${cy - (high * part) / 2}" width="${wide * part}" height="${high * part}"/>`,
    );
  });
  return {
    height: bottom + 56 + highRows(model, words, width, bottom + 56).height,
    marks: [
      svg`<text class="sub" x="0" y="14" aria-hidden="true">${words.yTitle}</text>`,
      yAxis(
        [-20, -10, 0, 10, 20].map((n) => ({ at: y(n), label: f.number(n, 0) })),
        left,
        width,
      ),
      xAxis(
        [0, 10, 20, 30, 40].map((n) => ({ at: x(n), label: `${f.number(n, 0)}${n === 40 ? "+" : ""}` })),
        { top: bottom, bottom, title: words.xTitle, left },
      ),
      ...squares,
      ...lines(model, words, { y, left, right: width, labels: x(40) - 4 }, f),
      ...highRows(model, words, width, bottom + 56).marks,
    ],
  };
}

type Place = {
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  /** Where labels end: clear of the outer bins. */
  readonly labels: number;
};

/** Bias and limits as lines; one that lies beyond the bins is told by its label at the edge. */
function lines(model: TmbModel, words: TmbWords, { y, left, right, labels }: Place, f: Voice["f"]): Markup[] {
  const { bias, limits } = model;
  if (bias === null || limits === null) return [];
  const told = [
    { value: limits.high, label: words.upper(f.number(limits.high)), className: "limit dashed" },
    { value: bias.value, label: words.bias(f.number(bias.value)), className: "goal" },
    { value: limits.low, label: words.lower(f.number(limits.low)), className: "limit dashed" },
  ];
  const inside = (value: number): number => Math.max(-21, Math.min(21, value));
  const places = spread(
    told.map(({ value }) => ({ at: y(inside(value)) - 9, height: 18 })),
    y(21) - 4,
    y(-21),
  );
  return told.map(({ value, label, className }, i) =>
    symbol(
      label,
      svg`${
        Math.abs(value) > 21
          ? null
          : svg`<line class="${className}" x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/>`
      }<text class="halo" x="${labels}" y="${places[i] ?? 0}" dy=".3em" text-anchor="end">${label}</text>`,
    ),
  );
}

/** Pairs on either side of the threshold, as squares in words, on as many lines as they need. */
function highRows(
  { high }: TmbModel,
  words: TmbWords,
  width: number,
  top: number,
): { height: number; marks: Markup[] } {
  const largest = Math.max(1, ...Object.values(high));
  let x = 0;
  let y = top + 36;
  const marks = highIn.map((side) => {
    const text = words.high(side, high[side]);
    const needed = 26 + textWidth(text, 14) + 16;
    if (x > 0 && x + needed - 16 > width) {
      x = 0;
      y += 26;
    }
    const at = x;
    x += needed;
    return symbol(
      `${words.highTitle}: ${text}`,
      svg`<rect class="hit" x="${at}" y="${y - 13}" width="${needed - 8}" height="26"/>${areaSquare(at + 10, y, high[side], largest, colours[side])}<text x="${at + 26}" y="${y}" dy=".35em">${text}</text>`,
    );
  });
  return {
    height: y + 20 - top,
    marks: [svg`<text class="strong" x="0" y="${top + 12}" aria-hidden="true">${words.highTitle}</text>`, ...marks],
  };
}
