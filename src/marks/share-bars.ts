import { scaleLinear } from "d3-scale";
import { xAxis } from "./axis.ts";
import type { Drawing, Size } from "./frame.ts";
import { shorten } from "./shorten.ts";
import { type Markup, svg } from "./svg.ts";
import { type Pick, symbol } from "./symbol.ts";
import { textWidth, wrap } from "./text.ts";

/** One share of a whole as a bar from zero; every text ready to be shown. */
export type ShareBar = {
  readonly label: string;
  /** The whole row as a sentence. */
  readonly reading: string;
  /** From 0 to 1; null where there is no denominator. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** A share to hold it against, drawn as an upright line. */
  readonly reference: number | null;
  readonly percent: string;
  /** n / N. */
  readonly ratio: string;
  /** Too few for a share: grey. */
  readonly few: boolean;
  readonly strong: boolean;
  /** A line above parts the row from those before. */
  readonly apart: boolean;
  /** The specimen that it is about, for its colour. */
  readonly specimen?: "blood" | "tissue";
  readonly pick?: Pick;
};
export type ShareBarWords = {
  readonly axis: string;
  readonly ratio: string;
  /** What the upright lines are; null without any. */
  readonly reference: string | null;
  /** Rows of another figure that is to have the same axis. */
  readonly alike?: readonly ShareBar[];
};

const size = 14;
const steps = [0.05, 0.1, 0.2, 0.25, 0.5];
const widest = (texts: readonly string[], bold = false): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));

/** Bars of shares with their 95 % intervals, on one axis from zero to a round share over the largest. */
export function shareBars(rows: readonly ShareBar[], { width }: Size, words: ShareBarWords): Drawing {
  const narrow = width < 500;
  const scaled = [...rows, ...(words.alike ?? [])];
  const rowHeight = narrow ? 46 : 28;
  const ratioLeft = width - widest([words.ratio, ...scaled.map(({ ratio }) => ratio)]);
  const percentRight = ratioLeft - 12;
  const percentLeft = percentRight - widest(["100 %"], true);
  const room = Math.min(
    widest(
      scaled.map(({ label }) => label),
      true,
    ),
    width * 0.38,
  );
  const left = narrow ? 5 : room + 14;
  const right = narrow ? width - 20 : percentLeft - 16;
  const largest = Math.max(0.05, ...scaled.flatMap(({ share, reference }) => [share?.high ?? 0, reference ?? 0]));
  const step = steps.find((each) => largest / each <= (narrow ? 4 : 5)) ?? 0.5;
  const end = Math.min(1, Math.ceil(largest / step - 1e-9) * step);
  const x = scaleLinear([0, end], [left, right]);
  const heading = wrap(words.axis, (narrow ? ratioLeft : percentLeft) - left - 12, size);
  const keyTop = 18 * heading.length + 8;
  const top = keyTop + (words.reference === null ? 2 : 24);
  const bottom = top + rowHeight * rows.length;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step);

  const line = (row: ShareBar, i: number): Markup => {
    const from = top + rowHeight * i;
    const y = from + (narrow ? 33 : rowHeight / 2);
    const text = narrow ? from + 14 : y;
    const label = shorten(row.label, narrow ? percentLeft - 8 : room, row.strong ? size * 1.06 : size);
    return symbol(
      row.reading,
      svg`<rect class="hit" x="0" y="${from + 1}" width="${width}" height="${rowHeight - 2}"/><text class="${row.strong ? "strong" : ""}" x="${narrow ? 0 : left - 14}" y="${text}" dy=".35em" text-anchor="${narrow ? "start" : "end"}">${label}</text>${
        row.share &&
        svg`<rect class="block${row.specimen ? ` ${row.specimen}` : ""}${row.few ? " few" : " pale"}" x="${x(0)}" y="${y - 6}" width="${x(row.share.value) - x(0)}" height="12"/><line class="whisker" x1="${x(row.share.low)}" x2="${x(row.share.high)}" y1="${y}" y2="${y}"/>`
      }${
        row.reference !== null &&
        svg`<line class="headed" x1="${x(row.reference)}" x2="${x(row.reference)}" y1="${y - 10}" y2="${y + 10}"/>`
      }<text class="value" x="${percentRight}" y="${text}" dy=".35em" text-anchor="end">${row.percent}</text><text x="${width}" y="${text}" dy=".35em" text-anchor="end">${row.ratio}</text>`,
      row.few ? "few" : "",
      row.pick,
    );
  };

  return {
    height: bottom + 28,
    marks: [
      svg`<g aria-hidden="true">${heading.map((text, i) => svg`<text class="sub" x="${left}" y="${14 + 18 * i}">${text}</text>`)}<text class="sub" x="${width}" y="14" text-anchor="end">${words.ratio}</text>${
        words.reference !== null &&
        svg`<line class="headed" x1="${left + 6}" x2="${left + 6}" y1="${keyTop - 8}" y2="${keyTop + 10}"/><text x="${left + 16}" y="${keyTop + 6}">${shorten(words.reference, width - left - 20, size)}</text>`
      }${rows.map((row, i) =>
        row.apart
          ? svg`<line class="rule" x1="0" x2="${width}" y1="${top + rowHeight * i}" y2="${top + rowHeight * i}"/>`
          : null,
      )}</g>`,
      xAxis(
        ticks.map((share, i) => ({
          at: x(share),
          label: `${Math.round(share * 100)}${i === ticks.length - 1 ? "\u00a0%" : ""}`,
        })),
        { top, bottom },
      ),
      ...rows.map(line),
    ],
  };
}
