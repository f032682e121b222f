import { scaleLinear } from "d3-scale";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import type { Format } from "../../../words/format.ts";
import { bigNumber, type Cell, chartTop, paragraph } from "./cell.ts";
import type { StatusModel } from "./stats.ts";
import { type StatusWords, signed } from "./wording.ts";

const row = 72;

/** What came since the release before: for each count what was there (pale) and what was added. */
export function changeCell({ change }: StatusModel, words: StatusWords, f: Format): Cell {
  const draw = (width: number) => {
    if (!change) return paragraph(words.change.first, width, 20);
    const { consented, paired } = change;
    const all = [
      { name: words.change.consented, difference: consented, className: "" },
      ...(paired ? [{ name: words.change.paired, difference: paired, className: "second" }] : []),
    ];
    const x = scaleLinear(
      [0, Math.max(1, ...all.flatMap(({ difference: { before, now } }) => [before, now]))],
      [0, width],
    );
    return {
      height: chartTop + row * all.length - 36,
      marks: [
        bigNumber([
          [signed(consented.change, f), "big"],
          [words.change.consented, "soft"],
        ]),
        ...all.map(({ name, difference, className }, i) => {
          const { before, now, change: added } = difference;
          const y = chartTop + row * i;
          const [from, to] = [Math.min(before, now), Math.max(before, now)];
          const named = i > 0 && svg`<text x="0" y="${y - 8}">${`${signed(added, f)} ${name}`}</text>`;
          return symbol(
            words.change.mark(name, difference, f),
            svg`<rect class="hit" x="0" y="${y - 24}" width="${width}" height="${row - 4}"/>${named}<rect class="bar part" x="0" y="${y}" width="${x(from)}" height="14"/><rect class="full ${className}${added < 0 ? " few" : ""}" x="${x(from)}" y="${y}" width="${x(to) - x(from)}" height="14"/><text class="soft" x="0" y="${y + 30}">${`${f.count(before)} → ${f.count(now)}`}</text>`,
          );
        }),
      ],
    };
  };
  return { heading: words.change.heading(change, f), draw };
}
