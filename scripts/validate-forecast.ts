import { writeFileSync } from "node:fs";
import { type Forecast, forecast } from "../src/stats/forecast.ts";
import { looksBack, paceMonths, rampOf, recordsAt, type SiteHistory, spreadOf } from "../src/stats/pace-history.ts";
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
/** Months that are simulated; a date beyond them is left out. */
const span = 80;
const openings = Array.from({ length: 20 }, (_, i) => i * 1.2);
/** Patients still to come: a number, not a total, so that no run has to be left out for having reached it. */
const needed = 150;

function gamma(random: Random, of: number): number {
  // Marsaglia and Tsang 2000, for shapes of at least 1.
  const d = of - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** What a month's pace is of the site's full pace, by the month and the months that the site has been open. */
type Pace = (month: number, age: number) => number;
const byMonth = (draw: () => number): Pace => {
  const months = Array.from({ length: span + 1 }, draw);
  return (month) => months[Math.floor(month)] ?? 1;
};
const worlds: Readonly<Record<string, (random: Random) => Pace>> = {
  constant: () => () => 1,
  slow_start: () => (month) => (month < 10 ? 0.5 : 1),
  ramp: () => (_, age) => Math.min(1, 0.25 + age / 6),
  season: (random) => {
    const start = random.between(0, 12);
    return (month) => 1 + 0.3 * Math.sin((2 * Math.PI * (month + start)) / 12);
  },
  uneven: (random) => byMonth(() => gamma(random, 11) / 11),
  shock: (random) => {
    const from = random.between(6, 26);
    return (month) => (month >= from && month < from + 3 ? 0.3 : 1);
  },
  drift: (random) => {
    let log = 0;
    return byMonth(() => {
      log += 0.08 * random.normal();
      return Math.exp(log);
    });
  },
  fading: () => (_, age) => Math.exp(-0.04 * age),
};

/** Patients of a site by month, a tenth of a month at a time. */
function drawSite(opened: number, pace: Pace, random: Random): SiteHistory {
  const own = gamma(random, shape) / rate;
  const counts = Array.from({ length: span }, (_, month) => {
    let included = 0;
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const t = month + tenth / 10;
      if (t >= opened - 1e-9) included += random.poisson((own * pace(t, t - opened)) / 10);
    }
    return included;
  });
  return { opened, counts };
}

type Held = { readonly number: boolean; readonly date: boolean | null };

function held(made: Forecast, sites: readonly SiteHistory[]): Held {
  const inMonth = (month: number): number => sites.reduce((n, { counts }) => n + (counts[month] ?? 0), 0);
  const truth = Array.from({ length: horizon }, (_, i) => inMonth(cut + i)).reduce((n, each) => n + each, 0);
  let [left, reached]: [number, number | null] = [needed, null];
  for (let month = cut; month < span && reached === null; month += 1) {
    const come = inMonth(month);
    if (come >= left) reached = month - cut + left / come;
    left -= come;
  }
  const [low, high] = [made.months(needed, 0.1), made.months(needed, 0.9)];
  return {
    number: truth >= made.quantile(0.1, horizon) && truth <= made.quantile(0.9, horizon),
    date: reached === null ? null : low !== null && reached >= low && (high === null || reached <= high),
  };
}

const variants = ["widened", "plain"] as const;

function once(
  world: (random: Random) => Pace,
  random: Random,
): Readonly<Record<(typeof variants)[number], Held>> | null {
  const pace = world(random);
  const sites = openings.map((opened) => drawSite(opened, pace, random));
  const past = sites.map(({ opened, counts }) => ({ opened, counts: counts.slice(0, cut) }));
  const ramp = rampOf(past, cut);
  const make = (spread: number) =>
    forecast({
      sites: recordsAt(past, cut, paceMonths, ramp),
      openings: openings.filter((opened) => opened >= cut).map((opened) => opened - cut),
      ramp,
      spread,
      yield: null,
    });
  const [widened, plain] = [make(spreadOf(looksBack(past, cut))), make(0)];
  return widened && plain && { widened: held(widened, sites), plain: held(plain, sites) };
}

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

const table = Object.entries(worlds).flatMap(([world, pace], w) => {
  const made = Array.from({ length: runs }, (_, i) => once(pace, new Random(2023, w, i))).filter(
    (each) => each !== null,
  );
  return variants.map((variant) => {
    const own = made.map((each) => each[variant]);
    const dates = own.flatMap(({ date }) => (date === null ? [] : [date]));
    return {
      world,
      variant,
      runs: own.length,
      number_held: share(own.map(({ number }) => number)),
      dates: dates.length,
      date_held: share(dates),
    };
  });
});
writeFileSync(out, `${JSON.stringify(table, null, 2)}\n`);
process.stderr.write(`${JSON.stringify(table, null, 1)}\n`);
