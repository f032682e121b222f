import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import { weekly } from "../../../marks/days-shown.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import type { Voice } from "../../../words/voice.ts";
import { bigNumber, type Cell, chartTop, lineHeight, paragraph } from "./cell.ts";
import type { Delay, StatusModel } from "./stats.ts";
import { drawn, type StatusWords } from "./wording.ts";

const row = 24;
const week = 7;

/** Days to the report: median with the range from a quarter to 90 %, both specimens on one axis; under it the share on target. */
export function delayCell(model: StatusModel, words: StatusWords, isFiltered: boolean, { f, names }: Voice): Cell {
  const shown = drawn(model);
  const draw = (width: number) => {
    if (shown.length === 0) return paragraph(words.delay.nothing(model, isFiltered, f), width, 20);
    const left = Math.max(...model.delays.map(({ specimen }) => textWidth(names.specimen(specimen), 14))) + 14;
    const longest = Math.max(...shown.map(({ p25, median, p90 }) => p90 ?? 2 * (median ?? p25 ?? week)));
    const last = Math.ceil(Math.max(longest, week) / week) * week;
    const x = scaleLinear([0, last], [left, width - 8]);
    const bottom = chartTop + row * model.delays.length;

    const line = (delay: Delay, i: number): Markup => {
      const { specimen, p25, median, p90, curve } = delay;
      const y = chartTop + row * i + row / 2;
      const name = svg`<text class="${specimen}" x="0" y="${y}" dy=".35em">${names.specimen(specimen)}</text>`;
      if (curve.n === 0)
        return svg`${name}<text class="soft" x="${left}" y="${y}" dy=".35em">${words.delay.noSample}</text>`;
      const few = delay.status === "ok" ? "" : " few";
      return symbol(
        words.delay.mark(delay, f),
        svg`<rect class="hit" x="0" y="${y - row / 2}" width="${width}" height="${row}"/>${name}${
          p25 !== null &&
          svg`<line class="reach ${specimen}${few}" x1="${x(p25)}" x2="${x(p90 ?? last)}" y1="${y}" y2="${y}"/>`
        }${
          median === null
            ? p25 === null && svg`<text class="soft" x="${left}" y="${y}" dy=".35em">${words.delay.notReached}</text>`
            : svg`<circle class="full ${specimen}${few}" cx="${x(median)}" cy="${y}" r="5"/>`
        }`,
        few,
      );
    };

    let below = bottom + 46;
    const onTarget = model.delays.flatMap((delay) => {
      const [label, value] = words.delay.onTarget(delay, f);
      const whole = `${label}: ${value}`;
      const texts = textWidth(whole, 14) <= width ? [whole] : [label, value];
      return texts.map((text, i) => {
        const y = below;
        below += lineHeight + (i === texts.length - 1 ? 4 : 0);
        return svg`<text class="soft" x="0" y="${y}">${text}</text>`;
      });
    });
    return {
      height: below - lineHeight + 2,
      marks: [
        bigNumber(numbers(shown, words, f)),
        xAxis(
          weekly(last, 3).map((day) => ({ at: x(day), label: f.count(day) })),
          { top: chartTop, bottom },
        ),
        ...model.delays.map(line),
        ...onTarget,
      ],
    };
  };
  return { heading: words.delay.heading, draw };
}

/** "11 and 23 days", each in its specimen's colour. */
function numbers(shown: readonly Delay[], words: StatusWords, f: Voice["f"]): [string, string][] {
  const reached = shown.filter(({ median }) => median !== null);
  if (reached.length === 0) return [[words.delay.notReached, "big few"]];
  const pieces = reached.map(({ specimen, median }): [string, string] => [f.count(median ?? 0), `big ${specimen}`]);
  const last = reached.at(-1)?.median ?? 0;
  return [
    ...pieces.flatMap((piece, i): [string, string][] => (i === 0 ? [piece] : [[words.delay.and, "soft"], piece])),
    [words.delay.days(last), "soft"],
  ];
}
