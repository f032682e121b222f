import { writeFileSync } from "node:fs";
import { addMonths } from "../src/stats/months.ts";
import { uPhases } from "../src/stats/u-chart.ts";
import type { XmrRule } from "../src/stats/xmr.ts";
import { xmrSignals } from "../src/stats/xmr.ts";
import { xmrPhases } from "../src/stats/xmr-phases.ts";
import { Random } from "./simulate/random.ts";
import { runsAskedFor } from "./validate-runs.ts";

const out = "src/panels/status/status-signals/validation.json";
const usage = `Usage: npm run validate-signals [-- RUNS]

Chart simulated studies in which nothing changes: how often does a month break a rule of the XmR charts by chance alone?
And of growing studies whose sites keep their rate, by the u charts of the pace, at 1, 3 and 25 consents a month?
Writes the numbers that the method of status-signals shows, ${out}, and prints them on stderr. The same RUNS give the same bytes.
  RUNS  studies of each kind (default 20000)`;
const runs = runsAskedFor("validate-signals", usage, 20000);
const months = 18;
/** Consents in a month of a study of steady pace. */
const pace = 25;
const rules = ["outside", "run_of_8", "trend_of_6", "two_of_three"] as const satisfies readonly XmrRule[];

/** Each rule's rate a month, for independent normal values and known limits of three standard deviations. */
const beyondTwo = 0.0227501319;
const theory: Readonly<Record<XmrRule, number>> = {
  outside: 2 * 0.001349898,
  run_of_8: 2 * 0.5 ** 8,
  trend_of_6: 2 / 720,
  two_of_three: 2 * beyondTwo * (1 - (1 - beyondTwo) ** 2),
};

/** The rules that each month of a chart breaks, and whether it lies below what is expected. */
type Chart = readonly { readonly rules: readonly XmrRule[]; readonly below: boolean }[];

/** Known limits; the months before the ones counted fill the patterns. */
function known(random: Random): Chart {
  const before = 10;
  const values = Array.from({ length: before + months }, () => random.normal());
  const signals = xmrSignals(values, { mean: 0, lower: -3, upper: 3 });
  return Array.from({ length: months }, (_, i) => ({
    rules: signals.filter(({ index }) => index === before + i).map(({ rule }) => rule),
    below: (values[before + i] ?? 0) < 0,
  }));
}

/** Limits from the months themselves, as the charts of the pages set them. */
function estimated(draw: (random: Random) => number) {
  return (random: Random): Chart => {
    const values = Array.from({ length: months }, (_, i) => ({ month: addMonths("2022-01", i), value: draw(random) }));
    return xmrPhases(values, []).flatMap(({ points, limits }) =>
      points.map(({ rules, value }) => ({ rules, below: limits !== null && (value ?? 0) < limits.mean })),
    );
  };
}

/** A study that grows from two sites to seventeen, each at one rate, with so many consents in a month on average. */
function growing(each: number) {
  const sites = Array.from({ length: months }, (_, i) => 2 + (15 * i) / (months - 1));
  const average = sites.reduce((sum, open) => sum + open, 0) / months;
  return (random: Random): Chart => {
    const counts = sites.map((exposure, i) => ({
      month: addMonths("2022-01", i),
      value: random.poisson((each * exposure) / average),
      exposure,
    }));
    return uPhases(counts, []).flatMap(({ points }) =>
      points.map(({ rules, value, own }) => ({ rules, below: own !== null && value < own.mean })),
    );
  };
}

const worlds = {
  known_limits: known,
  normal_values: estimated((random) => random.normal()),
  monthly_consents: estimated((random) => random.poisson(pace)),
  pace_1: growing(1),
  pace_3: growing(3),
  pace_25: growing(25),
} as const;

const measured = Object.entries(worlds).map(([world, make], w) => {
  const charts = Array.from({ length: runs }, (_, i) => make(new Random(2024, w, i)));
  const all = charts.flat();
  const rate = (breaks: (month: Chart[number]) => boolean): number => all.filter(breaks).length / all.length;
  return {
    world,
    runs,
    months,
    any: rate(({ rules: broken }) => broken.length > 0),
    slower: rate(({ rules: broken, below }) => broken.length > 0 && below),
    ...Object.fromEntries(rules.map((rule) => [rule, rate(({ rules: broken }) => broken.includes(rule))])),
  };
});
const table = [{ world: "theory", runs: 0, months: 0, any: null, slower: null, ...theory }, ...measured];
writeFileSync(out, `${JSON.stringify(table, null, 2)}\n`);
process.stderr.write(`${JSON.stringify(table, null, 1)}\n`);
