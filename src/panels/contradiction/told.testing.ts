import type { Bilingual, Lang } from "../../words/lang.ts";

/** A number that a text tells, and how: a count or days, a share in per cent, so many of so many, an interval, a p-value. */
export type Told = {
  readonly kind: "bare" | "percent" | "of" | "interval" | "p";
  readonly numbers: readonly number[];
  /** Decimals told, the most of any. */
  readonly digits: number;
  /** The same numbers, each with its own decimals; of a limit only that the value is under or over it may be told. */
  readonly each: readonly Limit[];
  readonly from: number;
  readonly to: number;
};

export type Limit = {
  readonly told: number;
  readonly digits: number;
  readonly beyond?: "under" | "over" | undefined;
};

export type Reading = {
  /** The text with plain blanks and numbers as English writes them, without what stands between figures of one number. */
  readonly text: string;
  readonly told: readonly Told[];
  /** Months (YYYY-MM) and days (YYYY-MM-DD) told. */
  readonly dates: readonly string[];
};

const months: Bilingual<readonly string[]> = {
  en: "Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May Jun(?:e)? Jul(?:y)? Aug(?:ust)? Sep(?:tember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?".split(
    " ",
  ),
  nb: "jan(?:uar|\\.) feb(?:ruar|\\.) mars apr(?:il|\\.) mai juni juli aug(?:ust|\\.) sep(?:tember|\\.) okt(?:ober|\\.) nov(?:ember|\\.) des(?:ember|\\.)".split(
    " ",
  ),
};

const number = "(?<![\\p{L}\\d.])(-?\\d+(?:\\.\\d+)?)(?![\\p{L}\\d])";
const limit = `(?:(?:under|over) )?${number}`;
const patterns: Bilingual<readonly (readonly [Told["kind"] | "words", RegExp])[]> = {
  en: [
    ["interval", new RegExp(`95 % interval ${limit} to ${limit}`, "gu")],
    [
      "words",
      /(?:95|99\.8|80) % (?:interval|limits?)|for 95 % of patients|\d+ times in 10|(?:about|more than|less than) \d+ in 20|more than 20 years|p below 0\.001/gu,
    ],
    ["p", new RegExp(`p = ${number}`, "gu")],
    ["of", new RegExp(`${number} of (?:the |these |those |all )?${number}`, "gu")],
  ],
  nb: [
    ["interval", new RegExp(`95 %-intervall ${limit} til ${limit}`, "gu")],
    [
      "words",
      /(?:95|99\.8|80) %(?:-intervall|-grense\p{L}*)|for 95 % av pasientene|\d+ av 10 ganger|(?:omtrent|over|under) \d+ av 20|mer enn 20 år|p under 0\.001/gu,
    ],
    ["p", new RegExp(`p = ${number}`, "gu")],
    ["of", new RegExp(`${number} av (?:de |disse |dem |alle )?${number}`, "gu")],
  ],
};
const both: readonly (readonly [Told["kind"], RegExp])[] = [
  // "SNV: 0 of 90, 0 to 4": an interval whose name was said before.
  ["interval", new RegExp(`${limit} (?:to|til) ${limit}(?! %)`, "gu")],
  ["percent", new RegExp(`${number} %`, "gu")],
  ["bare", new RegExp(number, "gu")],
];

/** Numbers of both languages in one way of writing: 1234.5, -0.2. */
export function plainNumbers(text: string, lang: Lang): string {
  const grouped = lang === "en" ? /(?<=\d),(?=\d{3}(?!\d))/g : /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
  return text
    .replace(grouped, "")
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .replace(/(?<=\d),(?=\d)/g, lang === "nb" ? "." : ",")
    .replace(/\u2212(?=\d)/g, "-");
}

/** Every number that a text tells; figures within `names` (of codes, genes, sites) are no numbers of it. */
export function readingOf(told: string, lang: Lang, names: readonly string[] = []): Reading {
  const text = plainNumbers(told, lang);
  let left = names.reduce((rest, name) => blank(rest, plainNumbers(name, lang)), text);
  const dates: string[] = [];
  const found: Told[] = [];
  const month = new RegExp(
    `(?:(\\d{1,2})\\.? )?\\b(?:${months[lang].map((name) => `(${name})`).join("|")}) (\\d{4})`,
    "gu",
  );
  left = left.replace(month, (whole, day: string | undefined, ...rest) => {
    const at = rest.slice(0, 12).findIndex((part) => part !== undefined) + 1;
    const iso = `${rest[12]}-${String(at).padStart(2, "0")}`;
    dates.push(day === undefined ? iso : `${iso}-${day.padStart(2, "0")}`);
    return "\u00b7".repeat(whole.length);
  });
  for (const [kind, pattern] of [...patterns[lang], ...both])
    left = left.replace(pattern, (whole, ...rest) => {
      const numbers = rest.slice(0, kind === "of" || kind === "interval" ? 2 : 1).map(String);
      const from = Number(rest[kind === "words" ? 0 : numbers.length]);
      const each = numbers.map((written, i) => {
        if (kind === "bare") return limitOf(written, left.slice(0, from));
        const within = i === 0 ? whole : whole.slice(whole.search(/ (?:to|til) /));
        return limitOf(written, within.slice(0, within.indexOf(written)));
      });
      const digits = Math.max(...each.map((one) => one.digits));
      if (kind !== "words")
        found.push({ kind, numbers: numbers.map(Number), digits, each, from, to: from + whole.length });
      return "\u00b7".repeat(whole.length);
    });
  return { text, told: found.toSorted((a, b) => a.from - b.from), dates };
}

/** A number as it is written, and whether the words before it tell that a value lies beyond it. */
function limitOf(written: string, before: string): Limit {
  const [, beyond] = /(under|over) $/.exec(before) ?? [];
  return {
    told: Number(written),
    digits: written.split(".")[1]?.length ?? 0,
    beyond: beyond === "under" || beyond === "over" ? beyond : undefined,
  };
}

/** The text with a name taken out wherever it stands, in any case, its place kept. */
function blank(text: string, name: string): string {
  if (!/\d/.test(name)) return text;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "giu"), "\u00b7".repeat(name.length));
}
