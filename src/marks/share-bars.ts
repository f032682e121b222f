import { xAxis } from "./axis.ts";
import type { Drawing, Size } from "./frame.ts";
import { hit } from "./hit.ts";
import { type PlacedShareBars, placeShareBars, type ShareBar, type ShareBarWords } from "./place-share-bars.ts";
import { type Markup, svg } from "./svg.ts";
import { symbol } from "./symbol.ts";
import { fewClass } from "./theme.ts";

export type { ShareBar, ShareBarWords } from "./place-share-bars.ts";

type Placed = PlacedShareBars["bars"][number];

/** Bars of shares with their 95 % intervals, on one axis from zero to a round share over the largest. */
export function shareBars(rows: readonly ShareBar[], size: Size, words: ShareBarWords): Drawing {
  const { width } = size;
  const placed = placeShareBars(rows, size, words);
  const { heading, key, rules, left, ticks, height } = placed;
  return {
    height,
    marks: [
      svg`<g aria-hidden="true">${heading.map((text, i) => svg`<text class="sub" x="${left}" y="${14 + 18 * i}">${text}</text>`)}<text class="sub" x="${width}" y="14" text-anchor="end">${words.ratio}</text>${
        key && [upright(left + 6, key.y + 1, 9), svg`<text x="${left + 16}" y="${key.y + 6}">${key.text}</text>`]
      }${rules.map((y) => svg`<line class="rule" x1="0" x2="${width}" y1="${y}" y2="${y}"/>`)}</g>`,
      xAxis(ticks, placed),
      ...placed.bars.map((bar) => line(bar, placed, width)),
    ],
  };
}

const upright = (x: number, y: number, half: number): Markup =>
  svg`<line class="headed" x1="${x}" x2="${x}" y1="${y - half}" y2="${y + half}"/>`;

function line({ row, area, ...at }: Placed, { narrow, left, percentRight }: PlacedShareBars, width: number): Markup {
  const label = narrow ? { x: 0, anchor: "start" } : { x: left - 14, anchor: "end" };
  return symbol(
    row.reading,
    svg`${hit(area)}${at.label.map(({ text, y }) => svg`<text class="${row.strong ? "strong halo" : "halo"}" x="${label.x}" y="${y}" dy=".35em" text-anchor="${label.anchor}">${text}</text>`)}${
      at.bar && barAndWhisker(row, at.bar, at.y)
    }${at.reference !== null && upright(at.reference, at.y, 10)}${[
      svg`<text class="value halo" x="${percentRight}" y="${at.textY}" dy=".35em" text-anchor="end">${row.percent}</text>`,
      svg`<text class="halo" x="${width}" y="${at.textY}" dy=".35em" text-anchor="end">${row.ratio}</text>`,
    ]}`,
    fewClass(row.few),
    row.pick,
  );
}

function barAndWhisker({ specimen, few }: ShareBar, bar: NonNullable<Placed["bar"]>, y: number): readonly Markup[] {
  const className = ["block", specimen, few ? "few" : "pale"].filter(Boolean).join(" ");
  return [
    svg`<rect class="${className}" x="${bar.x}" y="${y - 6}" width="${bar.width}" height="12"/>`,
    svg`<line class="whisker" x1="${bar.low}" x2="${bar.high}" y1="${y}" y2="${y}"/>`,
  ];
}
