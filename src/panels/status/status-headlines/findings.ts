import { scaleLinear } from "d3-scale";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import { bigNumber, type Cell, chartTop, paragraph } from "./cell.ts";
import { results, type StatusModel } from "./stats.ts";
import { hasFindings, type Result, type StatusWords } from "./wording.ts";

const row = 24;
const colour: Readonly<Record<Result, string>> = { both: "both", tissue_only: "tissue", blood_only: "blood" };

/** Patients with an actionable finding, by where it was found: one bar each, from zero. */
export function findingCell({ findings }: StatusModel, words: StatusWords, isFiltered: boolean, f: Format): Cell {
  const draw = (width: number) => {
    if (!hasFindings(findings)) return paragraph(words.findings.nothing(findings, isFiltered, f), width, 20);
    const left = Math.max(...results.map((result) => textWidth(words.findings.result(result), 14))) + 10;
    const largest = Math.max(...results.map((result) => findings[result]));
    const x = scaleLinear([0, largest], [0, width - left - textWidth(f.count(largest), 14, true) - 12]);
    const few = findings.trials < fewBelow ? "few" : "";
    const number = bigNumber([
      [f.count(findings.both), "big"],
      [words.inclusion.ofTarget(findings.trials, f), "soft"],
    ]);
    return {
      height: chartTop + row * results.length,
      marks: [
        number,
        ...results.map((result, i) => {
          const y = chartTop + row * i + row / 2;
          return symbol(
            words.findings.mark(result, findings, f),
            svg`<rect class="hit" x="0" y="${y - row / 2}" width="${width}" height="${row}"/><text class="${colour[result]}" x="0" y="${y}" dy=".35em">${words.findings.result(result)}</text><rect class="full ${colour[result]} ${few}" x="${left}" y="${y - 7}" width="${x(findings[result])}" height="14"/><text class="value" x="${left + x(findings[result]) + 6}" y="${y}" dy=".35em">${f.count(findings[result])}</text>`,
            few,
          );
        }),
      ],
    };
  };
  return { heading: words.findings.heading, draw };
}
