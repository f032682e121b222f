import { scaleLinear } from "d3-scale";
import { svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import type { Format } from "../../../words/format.ts";
import { emptiness } from "../../enrolment/enrolment-by-month/model.ts";
import { bigNumber, type Cell, chartTop, lineHeight, paragraph } from "./cell.ts";
import type { StatusModel } from "./stats.ts";
import type { StatusWords } from "./wording.ts";

const thickness = 14;

/** How many are in: a bar towards the target with a mark where the plan is. */
export function inclusionCell(model: StatusModel, words: StatusWords, isFiltered: boolean, f: Format): Cell {
  const { inclusion } = model;
  const { counted, consented, target, gap } = inclusion;
  const paired = inclusion.counts === "paired" && counted !== null;
  const reached = counted ?? consented;
  const draw = (width: number) => {
    const empty = emptiness(inclusion);
    if (empty) return paragraph(words.inclusion.nothing(empty, isFiltered, f), width, numberLineOf, "soft");
    const x = scaleLinear([0, Math.max(1, target ?? 0, reached, gap?.planned ?? 0)], [0, width]);
    const planned = gap && counted !== null ? words.inclusion.planned(gap.planned, f) : "";
    const half = textWidth(planned, 14) / 2;
    const barBottom = chartTop + thickness;
    const bar = target !== null && counted !== null;
    const below = paragraph(
      words.inclusion.other(inclusion, f),
      width,
      bar ? barBottom + (gap ? 50 : 24) : chartTop + 8,
    );
    const chance = words.inclusion.chance(model.outlook, f);
    const outlook = chance === "" ? { height: 0, marks: [] } : paragraph(chance, width, below.height + lineHeight);
    const number = bigNumber([
      [f.count(reached), "big"],
      [bar ? words.inclusion.ofTarget(target, f) : words.inclusion.patients(reached), "soft"],
    ]);
    return {
      height: Math.max(below.height, outlook.height),
      marks: [
        symbol(
          words.inclusion.mark(inclusion, f),
          svg`<rect class="hit" x="0" y="0" width="${width}" height="${bar ? barBottom : chartTop - 8}"/>${number}${
            bar &&
            svg`<rect class="track" x="0" y="${chartTop}" width="${x(target)}" height="${thickness}"/><rect class="full${paired ? " second" : ""}" x="0" y="${chartTop}" width="${x(reached)}" height="${thickness}"/>`
          }`,
        ),
        ...(bar && gap
          ? [
              symbol(
                words.inclusion.planMark(inclusion, f),
                svg`<rect class="hit" x="${Math.max(0, x(gap.planned) - half)}" y="${barBottom + 6}" width="${half * 2}" height="20"/><line class="casing" x1="${x(gap.planned)}" x2="${x(gap.planned)}" y1="${chartTop}" y2="${barBottom}"/><line class="goal" x1="${x(gap.planned)}" x2="${x(gap.planned)}" y1="${chartTop - 5}" y2="${barBottom + 6}"/><text class="soft" x="${Math.min(width - half, Math.max(half, x(gap.planned)))}" y="${barBottom + 22}" text-anchor="middle">${planned}</text>`,
              ),
            ]
          : []),
        ...below.marks,
        ...outlook.marks,
      ],
    };
  };
  return { heading: words.inclusion.heading(paired), draw };
}

const numberLineOf = 20;
