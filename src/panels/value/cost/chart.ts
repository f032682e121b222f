import { bar, classOf, drawShares, line, scaleOf, ticksOf, valueText } from "../../../kinds/orders/figure.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { legend } from "../../../marks/legend.ts";
import { type Multiple, multiples } from "../../../marks/multiples.ts";
import { stacked } from "../../../marks/stacked.ts";
import { svg } from "../../../marks/svg.ts";
import { tornado } from "../../../marks/tornado.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { enough } from "../../../stats/few.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { untyped } from "./costs.ts";
import type { CostModel, CostRow } from "./model.ts";
import type { Sensitivity } from "./sensitivity.ts";
import type { CostWords, SmallFigure } from "./wording.ts";

/** What each order takes and costs, and under it how the cost of an extra finding moves with each assumption. */
export function drawCost(model: CostModel, size: Size, words: CostWords, { f, names }: Voice): Drawing {
  const open = untyped(model.costs);
  const name = (row: CostRow): string => names.strategy(row.strategy);
  const draws = { ...drawTests(model.rows, f), ...drawMoney(model.rows, words, f) };
  const shown: readonly SmallFigure[] =
    open.length === 2 ? ["tests", "found"] : ["tests", "patient", "actionable", "extra"];
  const figures = shown.map(
    (figure): Multiple<CostRow> => ({
      heading: words.heading[figure],
      reading: (row) => `${name(row)}: ${words.told[figure](row, f)}`,
      ...draws[figure],
      few: () => !enough(model.patients),
    }),
  );
  const key = legend(
    (["blood", "tissue"] as const).map((specimen) => ({
      mark: (x, y) => svg`<rect class="full ${specimen}" x="${x + 2}" y="${y - 4}" width="14" height="7"/>`,
      text: specimen === "blood" ? words.bloodTests : words.tissueTests,
    })),
    size.width,
  );
  return stacked([
    { height: key.height - 14, marks: [key.markup] },
    multiples(model.rows, name, figures, size, words.none),
    ...(open.length > 0 ? [empty(words.type(open), size)] : []),
    ...(model.sensitivity === null ? [] : [drawSensitivity(model.sensitivity, size, words, f)]),
  ]);
}

const drawSensitivity = (moved: Sensitivity, size: Size, { tornado: words }: CostWords, f: Format): Drawing =>
  tornado(
    moved.levers.map((lever) => ({
      label: words.lever(lever, f),
      reading: words.reading(lever, moved, f),
      atLow: lever.atLow,
      atHigh: lever.atHigh,
    })),
    moved.base,
    size,
    {
      axis: words.axis(moved),
      from: words.from(moved, f),
      base: f.kroner(moved.base),
      low: words.low,
      high: words.high,
      zero: words.zero,
      number: (value) => f.count(Math.round(value)),
    },
  );

type Drawn = Pick<Multiple<CostRow>, "draw" | "ticks">;
type Draws<Name extends SmallFigure> = Readonly<Record<Name, Drawn>>;

/** What an order takes and finds. */
function drawTests(rows: readonly CostRow[], f: Format): Draws<"tests" | "found"> {
  const perPatient = [2, ...rows.map(testsPerPatient)];
  return {
    tests: {
      ticks: ticksOf("tests", perPatient, (value) => f.number(value, Number.isInteger(value) ? 0 : 1)),
      draw: (row, y, at) => {
        const x = scaleOf("tests", perPatient, at);
        const [middle, end] = [x(row.testsBy.blood / row.patients), x(testsPerPatient(row))];
        const value = valueText(f.number(testsPerPatient(row), 2), y - 7, at);
        return svg`${bar(at.left, middle, y, "blood")}${bar(middle, end, y, "tissue")}${value}`;
      },
    },
    found: drawShares(rows, ({ found }) => found, f),
  };
}

/** What an order costs. */
function drawMoney(rows: readonly CostRow[], words: CostWords, f: Format): Draws<"patient" | "actionable" | "extra"> {
  const kroner = (n: number): string => f.count(Math.round(n));
  type Money = readonly (number | undefined)[];
  const ticksTo = (scale: string, values: Money, dots: Money = []) =>
    values.some((value) => value !== undefined) ? { ticks: ticksOf(scale, [1e-9, ...values], kroner, dots) } : {};
  const perPatient = rows.map((each) => each.cost?.perPatient);
  const perActionable = rows.map((each) => each.cost?.perActionable?.limits?.high);
  const dots = rows.map(({ cost }) => (cost?.perActionable?.limits ? cost.perActionable.value : undefined));
  return {
    patient: {
      ...ticksTo("patient", perPatient),
      draw: ({ strategy, cost }, y, at) => {
        if (cost === null) return null;
        const x = scaleOf("patient", [1e-9, ...perPatient], at);
        const value = valueText(kroner(cost.perPatient), y - 7, at);
        return svg`${bar(at.left, x(cost.perPatient), y, classOf(strategy))}${value}`;
      },
    },
    actionable: {
      ...ticksTo("actionable", perActionable, dots),
      draw: ({ strategy, patients, cost }, y, at) => {
        if (cost === null) return null;
        if (!enough(patients)) return valueText(words.few, y, at, "soft");
        if (cost.perActionable === null) return valueText("–", y, at, "soft");
        const { value, limits } = cost.perActionable;
        const told = valueText(kroner(value), y - 7, at);
        if (limits === null) return told;
        const x = scaleOf("actionable", [1e-9, ...perActionable], at, dots);
        return svg`${line({ low: x(limits.low), mid: x(value), high: x(limits.high) }, y, strategy)}${told}`;
      },
    },
    extra: {
      draw: ({ patients, extra }, y, at) => {
        if (extra === null) return valueText(words.reference, y, at, "soft");
        const found = words.found(extra.actionable, f);
        if (extra.cost === null) return valueText(found, y, at, "soft");
        const over = (text: string, className?: string) =>
          svg`${valueText(text, y - 8, at, className)}${valueText(found, y + 9, at, "soft")}`;
        if (!enough(patients)) return over(words.few, "soft");
        if (extra.each !== null) return over(kroner(extra.each.value));
        return over(extra.cost < 0 ? words.cheaper : words.dearer, "soft");
      },
    },
  };
}
