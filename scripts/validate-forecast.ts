import { writeFileSync } from "node:fs";
import { forecast } from "../src/stats/forecast.ts";
import { Random } from "./simulate/random.ts";
import { runsAskedFor } from "./validate-runs.ts";

const out = "src/panels/enrolment/enrolment-forecast/validation.json";
const usage = `Usage: npm run validate-forecast [-- RUNS]

Forecast simulated studies whose truth is known: does the 80 % interval hold the truth in 8 of 10? Writes the table that the
methods page shows, ${out}, and prints it on stderr. The same RUNS give the same bytes.
  RUNS  studies of each kind (default 1000)`;
const runs = runsAskedFor("validate-forecast", usage, 1000);
const shape = 1.6;
const rate = 0.8;
const cut = 20;
const horizon = 6;
const openings = Array.from({ length: 20 }, (_, i) => i * 1.2);
/** Patients still to come: a number, not a total, so that no run has to be left out for having reached it. */
const needed = 150;

/** What a month's pace is of the site's full pace. */
const worlds = {
  constant: () => 1,
  slow_start: (month: number) => (month < 10 ? 0.5 : 1),
} as const;
const variants = { all_months: cut, last_six_months: 6 } as const;

function gamma(random: Random): number {
  // Marsaglia and Tsang 2000, for shapes of at least 1.
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
}

type Held = { readonly number: boolean; readonly date: boolean | null };

function once(pace: (month: number) => number, window: number, random: Random): Held | null {
  const sites = openings.map((opened) => ({ opened, rate: gamma(random) }));
  // A tenth of a month at a time: when each patient is included.
  const included = sites.map(({ opened, rate: own }) =>
    Array.from({ length: 1200 }, (_, i) => i / 10)
      .filter((t) => t >= opened)
      .flatMap((t) => Array.from({ length: random.poisson((own * pace(t)) / 10) }, () => t)),
  );
  const between = (from: number, to: number) => (times: readonly number[]) =>
    times.filter((t) => t >= from && t < to).length;
  const open = sites.flatMap(({ opened }, i) => {
    const from = Math.max(opened, cut - window);
    return opened < cut ? [{ included: between(from, cut)(included[i] ?? []), months: cut - from }] : [];
  });
  const made = forecast({
    sites: open,
    openings: sites.filter(({ opened }) => opened >= cut).map(({ opened }) => opened - cut),
    waiting: 0,
    yield: null,
  });
  if (!made) return null;
  const all = included.flat().toSorted((a, b) => a - b);
  const now = between(0, cut)(all);
  const truth = between(cut, cut + horizon)(all);
  const reached = all[now + needed - 1];
  const low = made.months(needed, 0.1);
  const high = made.months(needed, 0.9);
  return {
    number: truth >= made.quantile(0.1, horizon) && truth <= made.quantile(0.9, horizon),
    date: reached === undefined || low === null || high === null ? null : reached - cut >= low && reached - cut <= high,
  };
}

const share = (held: readonly boolean[]): number => held.filter(Boolean).length / held.length;

const table = Object.entries(worlds).flatMap(([world, pace], w) =>
  Object.entries(variants).map(([variant, window]) => {
    const held = Array.from({ length: runs }, (_, i) => once(pace, window, new Random(2023, w, i))).filter(
      (h) => h !== null,
    );
    const dates = held.flatMap(({ date }) => (date === null ? [] : [date]));
    return {
      world,
      variant,
      runs: held.length,
      number_held: share(held.map((h) => h.number)),
      dates: dates.length,
      date_held: share(dates),
    };
  }),
);
writeFileSync(out, `${JSON.stringify(table, null, 2)}\n`);
process.stderr.write(`${JSON.stringify(table, null, 1)}\n`);
