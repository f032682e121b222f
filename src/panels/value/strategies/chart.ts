import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import { type ForestRow, forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { interval } from "../../../marks/interval.ts";
import { type Multiple, multiples } from "../../../marks/multiples.ts";
import { stacked } from "../../../marks/stacked.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { asideRows, asideWords } from "../../../other-studies/forest-rows.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Voice } from "../../../words/voice.ts";
import type { StrategyModel, StrategyRow } from "./stats.ts";
import { classOf, failedIn, foundIn, type Measure, measures, rowOf, type StrategyWords, shown } from "./wording.ts";

type At = { readonly left: number; readonly right: number };

/** Four small figures over the same four orders: beside each other, and on a phone one below the other. */
export function drawStrategies(
  model: StrategyModel,
  size: Size,
  words: StrategyWords,
  voice: Voice,
  context: Setting,
): Drawing {
  const { f, names, lang } = voice;
  if (!shown(model)) return empty(words.nothing(model, !isDefault(context.filters), f), size);
  const name = (i: number): string => names.strategy(model.rows[i]?.strategy ?? "");
  const figures = measures.map(
    (measure): Multiple => ({
      heading: words.heading[measure],
      reading: (i) => (model.rows[i] ? words.reading(measure, model.rows[i], name(i), f) : ""),
      draw: (i, y, at) => (model.rows[i] ? drawing(measure, model, at, f)(model.rows[i], y) : null),
    }),
  );
  const small = multiples(
    model.rows.map((_, i) => name(i)),
    figures,
    size,
    words.none,
  );
  const others = asideRows("strategies", voice, context);
  if (others.length === 0) return small;
  const ofBoth = forest([...ofBothRows(model, words, voice), ...others], size, {
    axis: words.ofBoth,
    ratio: "n / N",
    ...asideWords(lang),
    counts: [],
  });
  return stacked([small, ofBoth]);
}

/** What one specimen finds of what both find, as other studies tell it. */
const ofBothRows = (model: StrategyModel, words: StrategyWords, { f, names }: Voice): ForestRow[] =>
  (["tissue", "blood"] as const).map((strategy): ForestRow => {
    const found = rowOf(model, strategy)?.actionable ?? 0;
    const both = rowOf(model, "both")?.actionable ?? 0;
    const estimate = wilsonOrNull(found, both);
    return {
      label: names.strategy(strategy),
      reading: `${names.strategy(strategy)}: ${f.share(estimate, found, both)}. ${words.ofBoth}`,
      estimate,
      absent: words.none,
      percent: estimate !== null && both >= fewBelow ? f.percent(estimate.value) : "",
      ratio: both > 0 ? `${f.count(found)} / ${f.count(both)}` : "",
      counts: [],
      specimen: strategy,
      few: both < fewBelow,
      strong: false,
      apart: false,
    };
  });

/** How one measure is drawn in its block: a row in, its mark and value out; null where there is nothing to draw. */
function drawing(measure: Measure, { rows }: StrategyModel, { left, right }: At, f: Voice["f"]) {
  const value = (text: string, y: number, ratio = ""): Markup =>
    svg`<text x="${right}" y="${y - 7}" dy=".35em" text-anchor="end"><tspan class="value">${text}</tspan>${ratio && `\u2002${ratio}`}</text>`;
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
