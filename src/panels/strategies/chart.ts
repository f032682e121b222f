import { scaleLinear } from "d3-scale";
import { empty } from "../../marks/empty.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { interval } from "../../marks/interval.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { symbol } from "../../marks/symbol.ts";
import { textWidth, wrap } from "../../marks/text.ts";
import { isDefault } from "../../state/filters.ts";
import { fewBelow } from "../../words/format.ts";
import type { Context, Voice } from "../panel.ts";
import type { StrategyModel, StrategyRow } from "./stats.ts";
import { classOf, failedIn, foundIn, type Measure, measures, type StrategyWords, shown } from "./wording.ts";

const row = 38;
const lineHeight = 17;
const gap = 22;

type Block = { readonly left: number; readonly right: number; readonly top: number };

/** Four small figures over the same four orders: beside each other, and on a phone one below the other. */
export function drawStrategies(
  model: StrategyModel,
  size: Size,
  words: StrategyWords,
  voice: Voice,
  context: Context,
): Drawing {
  if (!shown(model)) return empty(words.nothing(model, !isDefault(context.filters), voice.f), size);
  const { width } = size;
  const { f, names } = voice;
  const labels = 14 + Math.max(...model.rows.map(({ strategy }) => textWidth(names.strategy(strategy), 14)));
  const column = (width - labels - gap * (measures.length - 1)) / measures.length;
  const beside = column >= 110;
  const heads = measures.map((measure) => wrap(words.heading[measure], beside ? column : width, 14));
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const block = (i: number): Block =>
    beside
      ? {
          left: labels + i * (column + gap),
          right: labels + i * (column + gap) + column,
          top: headLines * lineHeight + 10,
        }
      : { left: labels, right: width, top: i * (row * model.rows.length + 58) + lineHeight + 12 };

  const marks = measures.flatMap((measure, i): Markup[] => {
    const at = block(i);
    const lines = heads[i] ?? [];
    const first = beside ? at.left : 0;
    const draw = drawing(measure, model, at, f);
    return [
      svg`<g aria-hidden="true">${lines.map(
        (text, n) =>
          svg`<text class="strong" x="${first}" y="${at.top - 12 - lineHeight * (lines.length - 1 - n)}">${text}</text>`,
      )}<line class="rule" x1="${at.left}" x2="${at.left}" y1="${at.top}" y2="${at.top + row * model.rows.length}"/>${
        beside && i > 0
          ? null
          : model.rows.map(
              ({ strategy }, n) =>
                svg`<text x="0" y="${at.top + row * (n + 0.5)}" dy=".35em">${names.strategy(strategy)}</text>`,
            )
      }</g>`,
      ...model.rows.map((each, n) =>
        symbol(
          words.reading(measure, each, names.strategy(each.strategy), f),
          svg`<rect class="hit" x="${at.left - 4}" y="${at.top + row * n + 1}" width="${at.right - at.left + 4}" height="${row - 2}"/>${draw(each, at.top + row * (n + 0.5)) ?? svg`<text class="soft" x="${at.left + 8}" y="${at.top + row * (n + 0.5)}" dy=".35em">${words.none}</text>`}`,
        ),
      ),
    ];
  });
  const last = block(measures.length - 1);
  return { height: last.top + row * model.rows.length + 8, marks };
}

/** How one measure is drawn in its block: a row in, its mark and value out; null where there is nothing to draw. */
function drawing(measure: Measure, { rows }: StrategyModel, { left, right }: Block, f: Voice["f"]) {
  const value = (text: string, y: number, ratio = ""): Markup =>
    svg`<text x="${right}" y="${y - 7}" dy=".35em" text-anchor="end"><tspan class="value">${text}</tspan>${ratio && ` ${ratio}`}</text>`;
  const share = (of: typeof foundIn, events: (each: StrategyRow) => number | null) => {
    const x = scaleLinear([0, Math.max(0.1, ...rows.map((each) => of(each)?.high ?? 0))], [left, right]);
    return (each: StrategyRow, y: number): Markup | null => {
      const estimate = of(each);
      const few = (each.patients ?? 0) < fewBelow;
      return (
        estimate &&
        svg`${interval({ low: x(estimate.low), mid: x(estimate.value), high: x(estimate.high), y: y + 8, few }, classOf(each.strategy))}${value(few ? "" : f.percent(estimate.value), y, `${f.count(events(each) ?? 0)} / ${f.count(each.patients ?? 0)}`)}`
      );
    };
  };
  if (measure === "found") return share(foundIn, (each) => each.actionable);
  if (measure === "failed") return share(failedIn, (each) => each.no_result);
  if (measure === "days") {
    const x = scaleLinear([0, Math.max(1, ...rows.map((each) => each.p75_days ?? 0))], [left, right]);
    return (each: StrategyRow, y: number): Markup | null =>
      each.median_days === null
        ? null
        : svg`${interval(
            {
              low: x(Math.max(0, each.p25_days ?? 0)),
              mid: x(Math.max(0, each.median_days)),
              high: x(Math.max(0, each.p75_days ?? 0)),
              y: y + 8,
              few: (each.days_known ?? 0) < fewBelow,
            },
            classOf(each.strategy),
          )}${value(f.days(each.median_days), y)}`;
  }
  const x = scaleLinear([0, Math.max(2, ...rows.map((each) => each.tests_per_patient ?? 0))], [left, right]);
  return (each: StrategyRow, y: number): Markup | null =>
    each.tests_per_patient === null
      ? null
      : svg`<rect class="full ${classOf(each.strategy)}" x="${left}" y="${y + 5}" width="${x(each.tests_per_patient) - left}" height="7"/>${value(f.number(each.tests_per_patient, 2), y)}`;
}
