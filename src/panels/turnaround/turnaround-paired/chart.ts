import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { interval } from "../../../marks/interval.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import { total } from "../../../stats/day-counts.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Bin, binned } from "./bins.ts";
import type { PairedModel } from "./stats.ts";
import { centre, type PairedWords } from "./wording.ts";

const tallest = 240;
const largestDot = 11;
const smallestDot = 5;
const perDot = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const weeksBetween = [1, 2, 4, 8, 13, 26, 52, 104];
const line = 20;

/** A dot a patient, stacked by how much longer tissue took than blood; the shift with its interval above them. */
export function drawPaired(
  model: PairedModel,
  { width }: Size,
  words: PairedWords,
  { f }: Voice,
  { filters }: Setting,
): Drawing {
  const { shown } = model;
  if (!shown) return empty(words.nothing(model, !isDefault(filters)), { width });
  const { all, differences } = shown;
  const [left, right] = [8, width - 8];
  const { bins, width: binDays, below, above } = binned(differences, Math.floor((right - left) / 6), f.working ? 5 : 7);
  const first = bins[0]?.from ?? 0;
  const x = scaleLinear([first, (bins.at(-1)?.to ?? 0) + 1], [left, right]);
  const step = x(binDays) - x(0);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const fits = Math.min(largestDot, step - 1, tallest / most - 1);
  const dot = fits >= smallestDot ? fits : Math.max(3, Math.min(largestDot, step - 1));
  const each = perDot.find((n) => Math.ceil(most / n) * (dot + 1) <= tallest + 1) ?? most;

  const sides = sideLabels(model, words, width, x(binDays / 2), f);
  const shiftY = sides.height + 14;
  const top = shiftY + 24;
  const bottom = top + Math.ceil(most / each) * (dot + 1) + 4;
  const middle = (days: number): number => x(days + (binDays === 1 ? 0.5 : 0));

  const column = (bin: Bin): Markup | null => {
    if (bin.count === 0) return null;
    const at = (x(bin.from) + x(bin.to + 1)) / 2;
    const kind = bin.from > 0 ? "blood" : bin.to < 0 ? "tissue" : "both";
    const dots = Array.from({ length: Math.ceil(bin.count / each) }, (_, i) => {
      const share = Math.min(1, bin.count / each - i);
      return svg`<circle class="full ${kind}" cx="${at}" cy="${bottom - 3 - (i + 0.5) * (dot + 1)}" r="${(dot / 2) * Math.sqrt(share)}"/>`;
    });
    return symbol(
      words.mark(bin, all, f),
      svg`<rect class="hit" x="${at - step / 2}" y="${top}" width="${step}" height="${bottom - top}"/>${dots}`,
    );
  };

  const label = words.shift(all, f);
  const wide = textWidth(label, 14, true);
  const low = middle(all.shift_low ?? centre(all));
  const high = middle(all.shift_high ?? centre(all));
  const onRight = high + 12 + wide <= width;
  const week = f.working ? 5 : 7;
  const tick = [1, ...weeksBetween.map((weeks) => weeks * week)].find((days) => x(days) - x(0) >= 44) ?? 104 * week;
  const ticks = Array.from(
    { length: Math.floor((bins.at(-1)?.to ?? 0) / tick) - Math.ceil(first / tick) + 1 },
    (_, i) => (Math.ceil(first / tick) + i) * tick,
  );
  const foot = [words.perDot(each, f), words.beyond(below, above, shown, f)].flatMap((text) =>
    text === "" ? [] : wrap(text, width, 14),
  );
  return {
    height: bottom + 50 + line * foot.length + 6,
    marks: [
      sides.markup,
      xAxis(
        ticks.map((days) => ({ at: middle(days), label: days > 0 ? `+${f.count(days)}` : f.number(days, 0) })),
        { top: bottom, bottom, title: words.axis(all.since, f), left: 0 },
      ),
      svg`<line class="rule" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/><line class="goal" x1="${middle(0)}" x2="${middle(0)}" y1="${top - 4}" y2="${bottom}"/>`,
      ...bins.map(column),
      symbol(
        words.shiftMark(all, f),
        svg`<rect class="hit" x="${Math.max(0, Math.min(low, high) - 8)}" y="${shiftY - 12}" width="${high - low + 16}" height="24"/>${interval({ low, mid: middle(centre(all)), high, y: shiftY, few: all.status !== "ok" })}<text class="value" x="${onRight ? high + 12 : low - 12}" y="${shiftY}" dy=".35em" text-anchor="${onRight ? "start" : "end"}">${label}</text>`,
      ),
      ...foot.map((text, i) => svg`<text class="sub" x="0" y="${bottom + 62 + line * i}">${text}</text>`),
    ].filter((mark) => mark !== null),
  };
}

/** Over each side of zero, which specimen took fewer days there and in how many patients: beside one another where there is room. */
function sideLabels(
  { shown }: PairedModel,
  words: PairedWords,
  width: number,
  zero: number,
  f: Voice["f"],
): { markup: Markup; height: number } {
  const differences = shown?.differences ?? [];
  const tissue = `← ${words.tissueFaster}: ${f.count(total(differences.filter(({ days }) => days < 0)))}`;
  const blood = `${words.bloodFaster}: ${f.count(total(differences.filter(({ days }) => days > 0)))} →`;
  const [tissueWide, bloodWide] = [textWidth(tissue, 14, true), textWidth(blood, 14, true)];
  const parted = tissueWide + bloodWide + 24 <= width;
  const centre = Math.max(tissueWide + 12, Math.min(zero, width - bloodWide - 12));
  const tissueEnd = parted ? centre - 12 : Math.max(tissueWide, zero - 8);
  const bloodStart = parted ? centre + 12 : Math.min(width - bloodWide, zero + 8);
  return {
    height: parted ? 22 : 44,
    markup: svg`<text class="strong tissue" x="${tissueEnd}" y="15" text-anchor="end">${tissue}</text><text class="strong blood" x="${bloodStart}" y="${parted ? 15 : 36}">${blood}</text>`,
  };
}
