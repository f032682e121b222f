import { isNothing } from "../../../define/nothing.ts";
import type { Drawing } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import { forecastSaid } from "../../../say/forecast.ts";
import { inclusionSaid } from "../../../say/inclusion.ts";
import type { Format } from "../../../words/format.ts";
import type { MonthModel } from "../../enrolment/enrolment-by-month/model.ts";
import { bigNumber, type Cell, chartTop, lineHeight, paragraph } from "./cell.ts";
import type { StatusModel } from "./model.ts";
import { placeBar, thickness } from "./place.ts";
import type { StatusWords } from "./wording.ts";

type Bar = ReturnType<typeof placeBar>;

/** How many are in: a bar towards the target with a mark where the plan is. */
export const inclusionCell = (model: StatusModel, words: StatusWords, filtered: boolean, f: Format): Cell => ({
  heading: words.inclusion.heading(model.counts),
  draw: (width) =>
    isNothing(model.inclusion)
      ? paragraph(inclusionSaid[f.lang].nothing(model.inclusion.nothing, filtered, f), width)
      : drawInclusion(model.inclusion, model, words, f, width),
});

function drawInclusion(
  inclusion: MonthModel,
  { counts, outlook }: StatusModel,
  { inclusion: words, of }: StatusWords,
  f: Format,
  width: number,
): Drawing {
  const { counted, consented, target, gap } = inclusion;
  const reached = counted === null ? consented : counted;
  const plan = gap && { planned: gap.planned, text: words.planned(gap.planned, f) };
  const bar = target === null || counted === null ? null : placeBar(counted, target, plan, width);
  const other = paragraph(words.other(inclusion, f), width, bar ? bar.bottom + (gap ? 50 : 24) : chartTop + 8);
  const chance = typeof outlook === "string" ? "" : forecastSaid[f.lang].chance(outlook, f);
  const below = chance === "" ? null : paragraph(chance, width, other.height + lineHeight);
  const number = bigNumber([
    [f.count(reached), "big"],
    [bar && target !== null ? of(target, f) : words.patients(reached), "soft"],
  ]);
  const said = inclusionSaid[f.lang];
  return {
    height: below ? below.height : other.height,
    marks: [
      symbol(
        said.standing(inclusion, f).text,
        svg`${hit({ x: 0, y: 0, width, height: bar ? bar.bottom : chartTop - 8 })}${number}${bar && drawBar(bar, counts === "paired")}`,
      ),
      ...(bar?.plan && gap && plan ? [symbol(said.gap(gap, inclusion.counts, f), drawPlan(bar.plan, plan.text))] : []),
      ...other.marks,
      ...(below ? below.marks : []),
    ],
  };
}

const drawBar = ({ track, full }: Bar, second: boolean): Markup =>
  svg`<rect class="track" x="0" y="${chartTop}" width="${track}" height="${thickness}"/><rect class="full${second && " second"}" x="0" y="${chartTop}" width="${full}" height="${thickness}"/>`;

function drawPlan({ at, area, textX, textY }: NonNullable<Bar["plan"]>, text: string): Markup {
  const line = (className: string, over: number, under: number): Markup =>
    svg`<line class="${className}" x1="${at}" x2="${at}" y1="${chartTop - over}" y2="${chartTop + thickness + under}"/>`;
  const words = textAt(text, { className: "soft", x: textX, y: textY, anchor: "middle" });
  return svg`${hit(area)}${line("casing", 0, 0)}${line("goal", 5, 6)}${words}`;
}
