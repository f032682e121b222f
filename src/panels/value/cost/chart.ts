import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { interval } from "../../../marks/interval.ts";
import { legend } from "../../../marks/legend.ts";
import { type Multiple, multiples } from "../../../marks/multiples.ts";
import { stacked } from "../../../marks/stacked.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { tornado } from "../../../marks/tornado.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { classOf } from "../strategies/wording.ts";
import { foundIn } from "./found.ts";
import type { CostModel, CostRow } from "./stats.ts";
import { type CostWords, isFew, shown, untyped } from "./wording.ts";

type At = { readonly left: number; readonly right: number };
type Draw = (row: CostRow, y: number, at: At) => Markup | null;

/** What each order takes and costs, and under it how the cost of an extra finding moves with each assumption. */
export function drawCost(model: CostModel, size: Size, words: CostWords, voice: Voice, context: Setting): Drawing {
  const { f, names } = voice;
  if (!shown(model)) return empty(words.nothing(model, !isDefault(context.filters), f), size);
  const open = untyped(model);
  const name = (row: CostRow): string => names.strategy(row.strategy);
  const draws = drawing(model, words, f);
  const figures = (
    open.length === 2 ? (["tests", "found"] as const) : (["tests", "patient", "actionable", "extra"] as const)
  ).map(
    (figure): Multiple => ({
      heading: words.heading[figure],
      reading: (i) => (model.rows[i] ? words.reading(figure, model.rows[i], name(model.rows[i]), f) : ""),
      draw: (i, y, at) => (model.rows[i] ? draws[figure](model.rows[i], y, at) : null),
      few: () => isFew(model),
    }),
  );
  const key = legend(
    (["blood", "tissue"] as const).map((specimen) => ({
      mark: (x, y) => svg`<rect class="full ${specimen}" x="${x + 2}" y="${y - 4}" width="14" height="7"/>`,
      text: specimen === "blood" ? words.bloodTests : words.tissueTests,
    })),
    size.width,
  );
  const { sensitivity } = model;
  return stacked([
    { height: key.height - 14, marks: [key.markup] },
    multiples(model.rows.map(name), figures, size, words.none),
    ...(open.length > 0 ? [empty(words.type(model), size)] : []),
    ...(sensitivity === null
      ? []
      : [
          tornado(
            sensitivity.levers.map((lever) => ({
              label: words.tornado.lever(lever, f),
              reading: words.tornado.reading(lever, sensitivity, f),
              atLow: lever.at_low,
              atHigh: lever.at_high,
            })),
            sensitivity.base,
            size,
            {
              axis: words.tornado.axis(sensitivity),
              from: words.tornado.from(model.costs, f),
              base: words.tornado.base(sensitivity, f),
              low: words.tornado.low,
              high: words.tornado.high,
              zero: words.tornado.zero,
              number: (value) => f.count(Math.round(value)),
            },
          ),
        ]),
  ]);
}

/** How a row is drawn in each of the small figures. */
function drawing(
  { rows }: CostModel,
  words: CostWords,
  f: Voice["f"],
): Readonly<Record<keyof CostWords["heading"], Draw>> {
  const scale = (values: readonly (number | null)[], { left, right }: At) =>
    scaleLinear([0, Math.max(1e-9, ...values.map((value) => value ?? 0))], [left, right]);
  const value = (text: string, y: number, { right }: At, className = "value"): Markup =>
    svg`<text class="${className}" x="${right}" y="${y}" dy=".35em" text-anchor="end">${text}</text>`;
  const kroner = (n: number): string => f.count(Math.round(n));
  return {
    tests: (row, y, at) => {
      if (!row.patients) return null;
      const x = scale([2, ...rows.map((each) => each.tests_per_patient)], at);
      const middle = x((row.blood_tests ?? 0) / row.patients);
      return svg`<rect class="full blood" x="${at.left}" y="${y + 5}" width="${middle - at.left}" height="7"/><rect class="full tissue" x="${middle}" y="${y + 5}" width="${x(row.tests_per_patient ?? 0) - middle}" height="7"/>${value(f.number(row.tests_per_patient ?? 0, 2), y - 7, at)}`;
    },
    found: (row, y, at) => {
      const estimate = foundIn(row);
      if (estimate === null) return null;
      const few = isFew(row);
      const x = scale([0.1, ...rows.map((each) => foundIn(each)?.high ?? 0)], at);
      return svg`${interval({ low: x(estimate.low), mid: x(estimate.value), high: x(estimate.high), y: y + 8, few }, classOf(row.strategy))}<text x="${at.right}" y="${y - 7}" dy=".35em" text-anchor="end"><tspan class="value">${few ? "" : f.percent(estimate.value)}</tspan>\u2002${f.count(row.actionable ?? 0)} / ${f.count(row.patients ?? 0)}</text>`;
    },
    patient: (row, y, at) => {
      if (row.cost_per_patient === null) return null;
      const x = scale(
        rows.map((each) => each.cost_per_patient),
        at,
      );
      return svg`<rect class="full ${classOf(row.strategy)}" x="${at.left}" y="${y + 5}" width="${x(row.cost_per_patient) - at.left}" height="7"/>${value(kroner(row.cost_per_patient), y - 7, at)}`;
    },
    actionable: (row, y, at) => {
      if (row.cost === null) return null;
      if (isFew(row)) return value(words.few, y, at, "soft");
      if (row.cost_per_actionable === null) return value("–", y, at, "soft");
      const x = scale(
        rows.map((each) => each.cost_per_actionable_high),
        at,
      );
      return svg`${interval(
        {
          low: x(row.cost_per_actionable_low ?? 0),
          mid: x(row.cost_per_actionable),
          high: x(row.cost_per_actionable_high ?? 0),
          y: y + 8,
        },
        classOf(row.strategy),
      )}${value(kroner(row.cost_per_actionable), y - 7, at)}`;
    },
    extra: (row, y, at) => {
      if (row.extra_actionable === null) return value(words.reference, y, at, "soft");
      const found = value(words.found(row.extra_actionable, f), y + 9, at, "soft");
      const first = (text: string, className = "value") => svg`${value(text, y - 8, at, className)}${found}`;
      if (row.extra_cost === null) return value(words.found(row.extra_actionable, f), y, at, "soft");
      if (isFew(row)) return first(words.few, "soft");
      if (row.cost_per_extra !== null) return first(kroner(row.cost_per_extra));
      return first(row.extra_cost < 0 ? words.cheaper : words.dearer, "soft");
    },
  };
}
