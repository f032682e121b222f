import { isNothing } from "../../../define/nothing.ts";
import type { Drawing } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import { fewClass } from "../../../marks/theme.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import { bigNumber, type Cell, chartTop, paragraph, row } from "./cell.ts";
import type { StatusModel } from "./model.ts";
import { type Findings, type Result, results } from "./parts.ts";
import { placeCounts } from "./place.ts";
import type { StatusWords } from "./wording.ts";

const colour: Readonly<Record<Result, string>> = { both: "both", tissue_only: "tissue", blood_only: "blood" };

/** Patients with an actionable finding, by where it was found: one bar each, from zero. */
export const findingCell = ({ findings }: StatusModel, words: StatusWords, filtered: boolean, f: Format): Cell => ({
  heading: words.findings.heading,
  draw: (width) =>
    isNothing(findings)
      ? paragraph(words.findings.nothing(findings.nothing, filtered, f), width)
      : drawFindings(findings, words, f, width),
});

function drawFindings(
  { found, trials }: Findings,
  { findings: words, of }: StatusWords,
  f: Format,
  width: number,
): Drawing {
  const bars = results.map((at) => ({ at, name: words.result(at), share: found[at], count: found[at].events }));
  const few = fewClass(!enough(trials));
  const number = bigNumber([
    [f.count(found.both.events), "big"],
    [of(trials, f), "soft"],
  ]);
  const drawn = placeCounts(bars, f.count, width).map(({ at, name, share, count, left, y, length }) => {
    const ink = colour[at];
    const area = hit({ x: 0, y: y - row / 2, width, height: row });
    const title = textAt(name, { className: ink, x: 0, y, middle: true });
    const bar = svg`<rect class="full ${ink} ${few}" x="${left}" y="${y - 7}" width="${length}" height="14"/>`;
    const value = textAt(f.count(count), { className: "value", x: left + length + 6, y, middle: true });
    return symbol(words.mark(at, share, f), svg`${area}${title}${bar}${value}`, few);
  });
  return { height: chartTop + row * results.length, marks: [number, ...drawn] };
}
