import type { Setting } from "../../../engine/setting.ts";
import {
  bar,
  classOf,
  type DrawnOrders,
  drawEstimates,
  drawShares,
  scaleOf,
  ticksOf,
  valueOver,
} from "../../../kinds/orders/figure.ts";
import { type ForestRow, forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Multiple, multiples } from "../../../marks/multiples.ts";
import { stacked } from "../../../marks/stacked.ts";
import { svg } from "../../../marks/svg.ts";
import { asideRows, asideWords } from "../../../other-studies/forest-rows.ts";
import { testsPerPatient } from "../../../questions/strategies/counts.ts";
import { shareText } from "../../../say/share.ts";
import { enough } from "../../../stats/few.ts";
import { shareOf } from "../../../stats/share.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { bySoon, type OrderRow, type StrategyModel } from "./model.ts";
import { type Measure, measures, type StrategyWords } from "./wording.ts";

/** Four small figures over the same four orders: beside each other, and on a phone one below the other. */
export function drawStrategies(
  model: StrategyModel,
  size: Size,
  words: StrategyWords,
  voice: Voice,
  setting: Setting,
): Drawing {
  const { f, names, lang } = voice;
  const name = (row: OrderRow): string => names.strategy(row.strategy);
  const draws = drawing(model.rows, f);
  const figures = measures.map(
    (measure): Multiple<OrderRow> => ({
      heading: words.heading[measure],
      reading: (row) => `${name(row)}: ${words.told[measure](row, f)}`,
      ...draws[measure],
    }),
  );
  const small = multiples(model.rows, name, figures, size, words.none);
  const others = asideRows("strategies", voice, setting);
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
const ofBothRows = ({ orders }: StrategyModel, words: StrategyWords, { f, names }: Voice): ForestRow[] =>
  (["tissue", "blood"] as const).map((strategy): ForestRow => {
    const share = shareOf(orders[strategy].found.events, orders.both.found.events);
    const { events, trials, estimate } = share;
    return {
      label: names.strategy(strategy),
      reading: `${names.strategy(strategy)}: ${shareText(share, "", f)}. ${words.ofBoth}`,
      estimate,
      absent: words.none,
      percent: estimate !== null && enough(trials) ? f.percent(estimate.value) : "",
      ratio: trials > 0 ? `${f.count(events)} / ${f.count(trials)}` : "",
      counts: [],
      specimen: strategy,
      few: !enough(trials),
      strong: false,
      apart: false,
    };
  });

/** How an order is drawn in the small figure of each measure. */
function drawing(rows: readonly OrderRow[], f: Format): Readonly<Record<Measure, DrawnOrders<OrderRow>>> {
  const perPatient = [2, ...rows.map(testsPerPatient)];
  return {
    found: drawShares(rows, ({ found }) => found, f),
    failed: drawShares(rows, ({ noResult }) => noResult, f),
    days: drawEstimates(rows, ({ soon }) => ({ estimate: bySoon(soon), trials: soon.n, counts: "" }), f),
    tests: {
      ticks: ticksOf("tests", perPatient, (value) => f.number(value, Number.isInteger(value) ? 0 : 1)),
      draw: (row, y, at) => {
        const x = scaleOf("tests", perPatient, at);
        const tests = testsPerPatient(row);
        return svg`${bar(at.left, x(tests), y, classOf(row.strategy))}${valueOver(f.number(tests, 2), y, at)}`;
      },
    },
  };
}
