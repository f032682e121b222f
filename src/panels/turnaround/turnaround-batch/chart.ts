import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis } from "../../../marks/axis.ts";
import { weekTicks } from "../../../marks/days-shown.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { rangeBar } from "../../../marks/range-bar.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { type BatchModel, type BatchRow, lastDay } from "./stats.ts";
import { type BatchWords, bare } from "./wording.ts";

const lineHeight = 28;

/** A line for each run size: bar p25 to p75, dot at the median, thin line to p90; one day axis. */
export function drawBatch(
  model: BatchModel,
  { width }: Size,
  words: BatchWords,
  { f }: Voice,
  { filters }: Setting,
): Drawing {
  if ((model.all.samples ?? 0) === 0) return empty(words.nothing(model, !isDefault(filters)), { width });
  const narrow = width < 500;
  const left = Math.max(...model.sizes.map(({ size }) => textWidth(words.size(size ?? 0, f), 14, true))) + 16;
  const columns = { median: width - 60, samples: width };
  const right = columns.median - 56;
  const last = lastDay(model);
  const first = Math.min(0, ...model.sizes.map((row) => row.p25_days ?? 0));
  const x = scaleLinear([first, last], [left + 6, right - 8]);
  const top = 60;
  const bottom = top + lineHeight * model.sizes.length;

  const oneLine = (row: BatchRow, i: number): Markup => {
    const y = top + lineHeight * (i + 0.5);
    const { size, p25_days: low, median_days: mid, p75_days: high, p90_days: far } = row;
    const few = row.status === "ok" ? "" : "few";
    const bar =
      low !== null && mid !== null && high !== null && far !== null
        ? rangeBar(
            { low: x(low), mid: x(mid), high: x(high), far: x(far), y, from: x(first), to: right },
            `blood ${few}`,
          )
        : svg`<text class="soft halo" x="${x(0) + 6}" y="${y}" dy=".35em">${(row.samples ?? 0) > 0 ? words.undated : words.none}</text>`;
    return symbol(
      words.mark(row, f),
      svg`<rect class="hit" x="0" y="${y - lineHeight / 2}" width="${width}" height="${lineHeight}"/><text class="name" x="${left - 12}" y="${y}" dy=".35em" text-anchor="end">${words.size(size ?? 0, f)}</text>${bar}<text class="value blood" x="${columns.median}" y="${y}" dy=".35em" text-anchor="end">${bare(mid, f)}</text><text x="${columns.samples}" y="${y}" dy=".35em" text-anchor="end">${f.count(row.samples ?? 0)}</text>`,
      few,
    );
  };

  const ticks = weekTicks(first, last, narrow ? 4 : 14, f.working ? 5 : 7).map((days) => ({
    at: x(days),
    label: f.number(days, 0),
  }));
  const beyond = model.sizes.some((row) => x(row.p90_days ?? 0) > right);
  const cut = beyond ? wrap(words.cut, width, 14) : [];
  const head = (at: number, text: string): Markup =>
    svg`<text class="sub" x="${at}" y="${top - 8}" text-anchor="end">${text}</text>`;
  return {
    height: bottom + 48 + 20 * cut.length,
    marks: [
      svg`<g class="legend" aria-hidden="true">${rangeBar({ low: 8, mid: 20, high: 38, far: 60, y: 10, from: 0, to: 60 }, "both")}<text class="soft" x="70" y="15">${words.key}</text></g>`,
      svg`<text class="sub" x="0" y="${top - 8}">${words.sizes}</text>`,
      head(columns.median, words.median),
      head(columns.samples, words.samples),
      xAxis(ticks, { top, bottom, title: words.axis(f), left: x(first) }),
      ...model.sizes.map(oneLine),
      ...cut.map((text, i) => svg`<text class="soft" x="0" y="${bottom + 62 + 20 * i}">${text}</text>`),
    ],
  };
}
