import { format } from "d3-format";
import { fewBelow } from "../stats/few.ts";
import type { Estimate } from "../stats/interval.ts";
import type { Bilingual, Lang } from "./lang.ts";

const months: Bilingual<readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  nb: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
};
/** The months in full, of both languages. */
export const monthNames: readonly string[] = [...months.en, ...months.nb];
const shortMonths: Bilingual<readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  nb: ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
};

/** No-break space: a number never parts from its unit at the end of a line. */
export const nbsp = "\u00a0";
const small: Bilingual<{
  to: string;
  of: string;
  interval: string;
  days: (n: string, one: boolean) => string;
  workingDays: (n: string, one: boolean) => string;
  calendarDays: (n: string, one: boolean) => string;
  onDay: string;
  onWorkingDay: string;
  and: string;
  below: string;
  about: string;
  fewerThan: string;
  under: string;
  over: string;
}> = {
  en: {
    to: "to",
    of: "of",
    interval: "95 % interval",
    days: (n, one) => `${n}${nbsp}${one ? "day" : "days"}`,
    workingDays: (n, one) => `${n}${nbsp}working ${one ? "day" : "days"}`,
    calendarDays: (n, one) => `${n}${nbsp}calendar ${one ? "day" : "days"}`,
    onDay: "day",
    onWorkingDay: "working day",
    and: "and",
    below: "below",
    about: "about",
    fewerThan: "fewer than",
    under: "under",
    over: "over",
  },
  nb: {
    to: "til",
    of: "av",
    interval: "95 %-intervall",
    days: (n, one) => `${n}${nbsp}${one ? "dag" : "dager"}`,
    workingDays: (n, one) => `${n}${nbsp}${one ? "arbeidsdag" : "arbeidsdager"}`,
    calendarDays: (n, one) => `${n}${nbsp}${one ? "kalenderdag" : "kalenderdager"}`,
    onDay: "dag",
    onWorkingDay: "arbeidsdag",
    and: "og",
    below: "under",
    about: "omtrent",
    fewerThan: "færre enn",
    under: "under",
    over: "over",
  },
};

/** The only place where numbers become words: rounding happens here, once. */
export type Format = {
  readonly lang: Lang;
  /** A count of patients, samples, findings: 1511 → "1,511" or "1 511"; of rounded counts "about 1,510", and of none "fewer than 5". */
  count(n: number): string;
  /** A number of 0 or more that is known as it is, whatever was rounded: of months, genes, sites, a target, a plan. */
  exact(n: number): string;
  /** 12.34 → "12.3" or "12,3"; `digits` decimals, trailing zeros kept. */
  number(x: number, digits?: number): string;
  /** 0.824 → "82 %"; 0.002 → "under 1 %" and 0.998 → "over 99 %": what is not nothing or the whole never reads so. */
  percent(share: number): string;
  /** The same as about so much: "about 82 %", or "under 1 %", "over 99 %". */
  nearPercent(share: number): string;
  /** 0.8241 → "82.4 %"; 0.0002 → "< 0.1 %", 0.9998 → "> 99.9 %". */
  tenths(share: number): string;
  /** {low, high} → "78 to 86" (per cent). */
  percentRange(interval: { readonly low: number; readonly high: number }): string;
  /** 310, 378 → "310 of 378". */
  of(events: number, trials: number): string;
  /** The same where the whole is known as it is: a target, the sites of a study. */
  ofExact(events: number, trials: number): string;
  /** The same where both are. */
  exactOf(events: number, trials: number): string;
  /** "82 % (95 % interval 78 to 86, 310 of 378)"; with fewer than 25 "9 of 12"; with none the given words. */
  share(estimate: Estimate | null, events: number, trials: number): string;
  /** "95 % interval" */
  readonly interval: string;
  /** Whether the days told are working days. */
  readonly working: boolean;
  /** Whether a sentence tells counts as far as rounding leaves them known: a share is then about so much. */
  readonly rounded: boolean;
  /** Whether counts were rounded, told so or shown as they were given: a 0 can hide a few. */
  readonly vague: boolean;
  /** How many units a share of rounded counts needs; 0 where counts are exact. */
  readonly least: number;
  /** What stands before a share of rounded counts: "about ", or nothing. */
  readonly about: string;
  /** "fewer than 5": what a rounded count of 0 says. */
  readonly few: string;
  /** Whether a count may be said to be of nobody: a rounded one of 0 can hide a few. */
  none(n: number): boolean;
  /** Whether `events` may be said to be all of `trials`: of rounded counts nothing is known to be the whole. */
  all(events: number, trials: number): boolean;
  /** 11 → "11 days", or "11 working days". */
  days(n: number): string;
  /** The same for what is given in calendar days whatever the reader has chosen: "11 days", or beside working days "11 calendar days". */
  calendarDays(n: number): string;
  /** 14 → "day 14", or "working day 14". */
  onDay(n: number): string;
  /** "2023-10-31" → "31 October 2023". */
  day(iso: string): string;
  /** "2023-10" → "October 2023". */
  month(iso: string): string;
  /** "2023-10" → "Oct 2023", or "Oct" without its year. */
  shortMonth(iso: string, withYear?: boolean): string;
  /** 12345.6 → "12,346 kroner". */
  kroner(x: number): string;
  /** p-value: "0.03", "below 0.001". */
  p(value: number): string;
  /** What stands before the last of a list. */
  readonly and: string;
  /** ["a", "b", "c"] → "a, b and c". */
  list(items: readonly string[]): string;
};

/** Counts are shown to partners as multiples of this. */
export const roundedTo = 5;

type Counts = {
  /** Whether counts are not known as they are. */
  readonly vague?: boolean;
  /** Whether they are told as far as they are known. */
  readonly rounded?: boolean;
  /** Whether that is said in fewer words: of a whole not again, or of no count. */
  readonly terse?: "whole" | "all";
  readonly least?: number;
};

function make(
  lang: Lang,
  working: boolean,
  { rounded = false, vague = rounded, terse, least = 0 }: Counts = {},
): Format {
  const word = small[lang];
  const grouped = format(",d");
  const decimal = (text: string) => (lang === "nb" ? text.replace(".", ",") : text).replace("-", "−");
  const exact = (n: number) => (lang === "nb" ? grouped(n).replaceAll(",", nbsp) : grouped(n));
  const few = `${terse ? word.under : word.fewerThan} ${roundedTo}`;
  const about = (n: number) => (n === 0 ? few : terse === "all" ? exact(n) : `${word.about} ${exact(n)}`);
  const count = rounded ? about : exact;
  const inHundred = (share: number) => String(Math.round(share * 100));
  // What is not nothing never reads as nothing, and what is not the whole never as the whole.
  const isUnder = (share: number, least: number) => share > 0 && share < least / 2;
  const isOver = (share: number, least: number) => share < 1 && share >= 1 - least / 2;
  const bound = (share: number) =>
    isUnder(share, 0.01) ? `${word.under} 1${nbsp}%` : isOver(share, 0.01) ? `${word.over} 99${nbsp}%` : null;
  const percent = (share: number) => bound(share) ?? `${inHundred(share)}${nbsp}%`;
  const nearPercent = (share: number) => bound(share) ?? `${word.about} ${percent(share)}`;
  const tenths = (share: number) => {
    if (isUnder(share, 0.001)) return `<${nbsp}${decimal("0.1")}${nbsp}%`;
    return isOver(share, 0.001) ? `>${nbsp}${decimal("99.9")}${nbsp}%` : `${decimal((share * 100).toFixed(1))}${nbsp}%`;
  };
  const percentRange = ({ low, high }: { low: number; high: number }) =>
    `${inHundred(low)} ${word.to} ${inHundred(high)}`;
  const whole = (n: number) => (terse && n > 0 ? exact(n) : count(n));
  const of = (events: number, trials: number) => `${count(events)} ${word.of} ${whole(trials)}`;
  const oneDecimal = (n: number) => decimal(Number.isInteger(n) ? String(n) : n.toFixed(1));
  const nameOf = (names: readonly string[], iso: string) => names[Number(iso.slice(5, 7)) - 1] ?? iso;
  return {
    lang,
    count,
    exact,
    number: (x, digits = 1) => decimal((Number(x.toFixed(digits)) || 0).toFixed(digits)), // never −0
    percent,
    nearPercent,
    tenths,
    percentRange,
    of,
    exactOf: (events, trials) => `${exact(events)} ${word.of} ${exact(trials)}`,
    ofExact: (events, trials) => `${count(events)} ${word.of} ${exact(trials)}`,
    share: (estimate, events, trials) =>
      estimate === null || trials < fewBelow
        ? of(events, trials)
        : `${(rounded ? nearPercent : percent)(estimate.value)} (${word.interval} ${percentRange(estimate)}, ${of(events, trials)})`,
    interval: word.interval,
    working,
    rounded,
    vague,
    least,
    about: rounded && terse !== "all" ? `${word.about} ` : "",
    few,
    none: (n) => n === 0 && !vague,
    all: (events, trials) => events === trials && !vague,
    days: (n) => (working ? word.workingDays : word.days)(oneDecimal(n), n === 1),
    calendarDays: (n) => (working ? word.calendarDays : word.days)(oneDecimal(n), n === 1),
    onDay: (n) => `${working ? word.onWorkingDay : word.onDay}${nbsp}${exact(n)}`,
    day: (iso) =>
      `${Number(iso.slice(8, 10))}${lang === "nb" ? "." : ""} ${nameOf(months[lang], iso)} ${iso.slice(0, 4)}`,
    month: (iso) => `${nameOf(months[lang], iso)} ${iso.slice(0, 4)}`,
    shortMonth: (iso, withYear = true) => `${nameOf(shortMonths[lang], iso)}${withYear ? ` ${iso.slice(0, 4)}` : ""}`,
    kroner: (x) => `${exact(Math.round(x) || 0)}${nbsp}kroner`,
    p: (value) => (value < 0.001 ? `${word.below} ${decimal("0.001")}` : decimal(value.toFixed(value < 0.1 ? 3 : 2))),
    and: word.and,
    list: (items) =>
      items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word.and} ${items.at(-1) ?? ""}`,
  };
}

export const formats: Bilingual<Format> = { en: make("en", false), nb: make("nb", false) };
/** The same where days are working days. */
export const workingFormats: Bilingual<Format> = { en: make("en", true), nb: make("nb", true) };
/** The same format for a number of people or samples that is known as it is: what a plan foresees. */
export const known = (f: Format): Format => ({ ...f, count: f.exact });
/** The same format where a count begins a sentence within a text: "About 45 are open." */
export const opening = (f: Format): Format => ({
  ...f,
  count: (n) => capital(f.count(n)),
  of: (events, trials) => capital(f.of(events, trials)),
});
/** English: what stands before a count of what has been told of: "the " of 375, and of "about 375" nothing. */
export const the = (f: Format, n: number): string => (f.count(n) === f.exact(n) ? "the " : "");
/** English: the same where it begins a sentence within a text: "The 375", "About 375". */
export const theOpening = (f: Format, n: number): string => capital(`${the(f, n)}${f.count(n)}`);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** For sentences of rounded counts, of which a share needs `least` units. */
export const roundedFormats = (least: number): Bilingual<Format> => ({
  en: make("en", false, { rounded: true, least }),
  nb: make("nb", false, { rounded: true, least }),
});
/** The same in fewer and fewer words, for a sentence that is too long else: no whole is told to be rounded, then no count. */
export const terseFormats = (least: number): readonly Bilingual<Format>[] =>
  (["whole", "all"] as const).map((terse) => ({
    en: make("en", false, { rounded: true, terse, least }),
    nb: make("nb", false, { rounded: true, terse, least }),
  }));
/** For figures of rounded counts: a number stands as it was given. */
export const vagueFormats = (least: number): Bilingual<Format> => ({
  en: make("en", false, { vague: true, least }),
  nb: make("nb", false, { vague: true, least }),
});
