import { sum } from "d3-array";
import { atFullPace, type Forecast, forecast, noRamp, type OpenSite, type Ramp, spreadMonths } from "./forecast.ts";

/** When a site opened, in months from the start of the series, and what it included in each month of the series since. */
export type SiteHistory = { readonly opened: number; readonly counts: readonly number[] };

/** The first months of a site, in which it may run below its full pace. */
const early = 3;
/** Patients that a ramp is drawn towards none by, so that a few early months do not make one. */
const towardsNone = 10;
const [leastShare, mostShare] = [0.2, 1.5];

/** The first months' pace of sites as a share of their later one, up to a moment, over sites that have been open twice as long. */
export function rampOf(sites: readonly SiteHistory[], at: number): Ramp {
  const known = sites.flatMap(({ opened, counts }) => {
    const first = Math.floor(opened);
    const end = Math.floor(at);
    if (end - first < 2 * early) return [];
    const later = sum(counts.slice(first + early, end)) / (end - first - early);
    return [{ observed: sum(counts.slice(first, first + early)), expected: later * (first + early - opened) }];
  });
  const share =
    (sum(known, ({ observed }) => observed) + towardsNone) / (sum(known, ({ expected }) => expected) + towardsNone);
  return known.length === 0 ? noRamp : { share: Math.min(mostShare, Math.max(leastShare, share)), months: early };
}

/** The records of the sites open at a moment, over the last months of the series until then (all for Infinity). */
export function recordsAt(sites: readonly SiteHistory[], at: number, window: number, ramp: Ramp): OpenSite[] {
  const start = Math.ceil(at) - window;
  return sites
    .filter(({ opened }) => opened < at)
    .map(({ opened, counts }) => {
      const from = Math.max(opened, start);
      return {
        included: sum(counts.slice(Math.max(0, Math.floor(from)), Math.ceil(at))),
        months: atFullPace(ramp, at - opened) - atFullPace(ramp, from - opened),
        age: at - opened,
      };
    });
}

/** A moment of the study's own past, and how many months it looks ahead. */
export type Look = {
  /** In months from the start of the series. */
  readonly at: number;
  readonly months: number;
  /** Included in these months. */
  readonly observed: number;
  /** What was foreseen then, from the data until then, widened by a spread of the pace. */
  readonly foreseen: (spread: number) => Forecast;
};

/** Months on which the pace rests. */
export const paceMonths = 6;

/** Forecasts at every whole month of the past, over a half-year or, in a young study, a quarter; none in the first half-year. */
export function looksBack(sites: readonly SiteHistory[], end: number): Look[] {
  const last = Math.floor(end);
  const months = last - paceMonths - spreadMonths >= 2 ? spreadMonths : spreadMonths / 2;
  const moments = Array.from({ length: Math.max(0, last - months - paceMonths + 1) }, (_, i) => paceMonths + i);
  return moments.flatMap((at): Look[] => {
    const ramp = rampOf(sites, at);
    const input = {
      sites: recordsAt(sites, at, paceMonths, ramp),
      openings: sites.flatMap(({ opened }) => (opened >= at ? [opened - at] : [])),
      ramp,
      yield: null,
    };
    const plain = forecast(input);
    if (plain === null || plain.mean(months) === 0) return [];
    const observed = sum(sites, ({ counts }) => sum(counts.slice(at, at + months)));
    return [
      {
        at,
        months,
        observed,
        foreseen: (spread) => (spread === 0 ? plain : (forecast({ ...input, spread }) ?? plain)),
      },
    ];
  });
}

/** What half-years of studies differ by, as a variance over the square of the pace, and how many half-years of one's own it counts as. */
const usual = { spread: 0.1, weight: 4 };
/** Patients of whom half the weight of a look is reached: the first months of a study tell little of the later ones. */
const halfWeight = 60;
/** A pace that doubles or halves within half-years. */
export const mostSpread = 0.2;
/** The share of the past that intervals of 80 % are to hold. */
export const wanted = 0.8;
const z80 = 1.2815515655446004;

/** Whether the interval of 80 %, widened by a spread, holds what came; by its normal approximation, half a patient aside. */
function holds({ foreseen, months, observed }: Look, spread: number): boolean {
  const plain = foreseen(0);
  const mean = plain.mean(months);
  return Math.abs(observed - mean) <= z80 * Math.sqrt(plain.variance(months) + spread * mean ** 2) + 0.5;
}

/**
 * The spread of the pace (variance over its square, in a half-year) by which forecasts are widened: what this study's own past
 * forecasts missed beyond chance, drawn towards what is usual, and then more until eight in ten of them hold; at most 0.2.
 */
export function spreadOf(looks: readonly Look[]): number {
  const weighed = looks.map((look) => {
    const plain = look.foreseen(0);
    const mean = plain.mean(look.months);
    const excess = ((look.observed - mean) ** 2 - plain.variance(look.months)) / mean ** 2;
    return { look, weight: mean / (mean + halfWeight), excess };
  });
  // Looks a month apart overlap: of months that many lie in one look each brings a part of a new one.
  const part = 1.5 / (looks[0]?.months ?? 1);
  const all = sum(weighed, ({ weight }) => weight);
  const own = sum(weighed, ({ weight, excess }) => weight * excess);
  let spread = Math.max(0, (usual.weight * usual.spread + own * part) / (usual.weight + all * part));
  const held = (): number => sum(weighed, ({ look, weight }) => (holds(look, spread) ? weight : 0));
  while (spread < mostSpread && held() < wanted * all) spread = Math.max(0.0025, spread * 1.1);
  return Math.min(spread, mostSpread);
}
