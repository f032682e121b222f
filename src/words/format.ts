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
  /** 0.824 → "82 %". */
  percent(share: number): string;
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
  /** Whether counts were rounded: a share is then about so much, and nobody may be said to be none or all. */
  readonly rounded: boolean;
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
const base = 5;

function make(lang: Lang, working: boolean, rounded = false): Format {
  const word = small[lang];
  const grouped = format(",d");
  const decimal = (text: string) => (lang === "nb" ? text.replace(".", ",") : text).replace("-", "−");
  const exact = (n: number) => (lang === "nb" ? grouped(n).replaceAll(",", nbsp) : grouped(n));
  const about = (n: number) => (n === 0 ? `${word.fewerThan} ${base}` : `${word.about} ${exact(n)}`);
  const count = rounded ? about : exact;
  const whole = (share: number) => String(Math.round(share * 100));
  const percent = (share: number) => `${whole(share)}${nbsp}%`;
  const percentRange = ({ low, high }: { low: number; high: number }) => `${whole(low)} ${word.to} ${whole(high)}`;
  const of = (events: number, trials: number) => `${count(events)} ${word.of} ${count(trials)}`;
  const oneDecimal = (n: number) => decimal(Number.isInteger(n) ? String(n) : n.toFixed(1));
  const nameOf = (names: readonly string[], iso: string) => names[Number(iso.slice(5, 7)) - 1] ?? iso;
  return {
    lang,
    count,
    exact,
    number: (x, digits = 1) => decimal((Number(x.toFixed(digits)) || 0).toFixed(digits)), // never −0
    percent,
    percentRange,
    of,
    exactOf: (events, trials) => `${exact(events)} ${word.of} ${exact(trials)}`,
    ofExact: (events, trials) => `${count(events)} ${word.of} ${exact(trials)}`,
    share: (estimate, events, trials) =>
      estimate === null || trials < fewBelow
        ? of(events, trials)
        : `${rounded ? `${word.about} ` : ""}${percent(estimate.value)} (${word.interval} ${percentRange(estimate)}, ${of(events, trials)})`,
    interval: word.interval,
    working,
    rounded,
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
/** For sentences of rounded counts. */
export const roundedFormats: Bilingual<Format> = { en: make("en", false, true), nb: make("nb", false, true) };
