import { fitting, mostWords } from "../define/fitting.ts";
import type { Panel } from "../define/panel.ts";
import type { Kind } from "../define/table.ts";
import { begun, type Sentence, sentences } from "../marks/sentence.ts";
import { isWorking } from "../state/filters.ts";
import { type Versus, versusOf } from "../state/versus.ts";
import { type Format, formats, roundedFormats, workingFormats } from "../words/format.ts";
import type { Bilingual, Lang } from "../words/lang.ts";
import type { Headline } from "./headline.ts";
import { holdsBoth, type Sides } from "./side.ts";
import type { CompareWords, NoInterval, Which } from "./wording.ts";
import { en } from "./words.en.ts";
import { nb } from "./words.nb.ts";

export const words: Bilingual<CompareWords> = { en, nb };

/** A comparison as it is told: of which panel, what, and how. */
export type Telling = {
  readonly panel: Panel;
  readonly sides: Sides;
  readonly versus: Versus["key"];
  readonly headline: Headline;
};
type Numbers = Extract<Headline, { readonly difference: unknown }>;

const whichOf = ({ a, b }: { readonly a: boolean; readonly b: boolean }): Which => (a && b ? "both" : a ? "a" : "b");

function formatOf({ a }: Sides, lang: Lang): Format {
  if (a.manifest.rounding) return roundedFormats(a.manifest.rounding.least)[lang];
  return (isWorking(a.filters) ? workingFormats : formats)[lang];
}

/** A number in words, of its kind; `isDifference` of two shares is in percentage points. */
function numberText(value: number, kind: Kind, isDifference: boolean, f: Format, { points }: CompareWords): string {
  const digits = f.rounded ? 0 : 1;
  if (kind === "share" && isDifference) return `${f.number(value * 100, digits)} ${points}`;
  if (kind === "share") return f.rounded ? f.percent(value) : f.tenths(value);
  if (kind === "days") return f.days(value);
  if (kind === "count") return f.count(value);
  return kind === "money" ? f.kroner(value) : f.number(value, Number.isInteger(value) ? 0 : digits + 1);
}

/** Whether a difference is none, as far as it is written. */
const isNothing = (value: number, kind: Kind, f: Format): boolean =>
  kind === "count"
    ? value === 0
    : Math.abs(value) * (kind === "share" ? 100 : 1) < (f.rounded ? 0.5 : kind === "number" ? 0.005 : 0.05);

function verdictOf({ sides, headline }: Telling, lang: Lang): Sentence {
  const own = words[lang];
  if (headline.say === "none") return own.none;
  if (headline.say === "absent") return own.absent(whichOf(headline));
  if (headline.say === "few") return own.few(whichOf(headline));
  const f = formatOf(sides, lang);
  const { compared, kind, difference } = headline;
  const label = compared.label[lang];
  if (isNothing(difference.value, kind, f)) return own.same(label);
  const say = headline.say === "apart" ? own.differ : headline.say === "not_apart" ? own.unclear : own.plain;
  return say(label, numberText(Math.abs(difference.value), kind, true, f, own), {
    more: difference.value > 0,
    counted: kind === "count",
  });
}

function intervalOf({ kind, difference: { interval }, isEstimate }: Numbers, { versus, sides }: Telling, lang: Lang) {
  const own = words[lang];
  const f = formatOf(sides, lang);
  if (interval !== null) {
    const digits = kind === "number" ? 2 : 1;
    const low = f.number(kind === "share" ? interval.low * 100 : interval.low, digits);
    const high = kind === "number" ? f.number(interval.high, digits) : numberText(interval.high, kind, true, f, own);
    return own.interval(low, high, f);
  }
  const why: NoInterval =
    isEstimate && versus === "release" ? "release" : isEstimate ? "overlap" : kind === "count" ? "count" : "none";
  return own.noInterval[why];
}

/** What A and B, or one of them, say by themselves. */
function eachSays(sides: Sides, who: { readonly a: boolean; readonly b: boolean }, lang: Lang): Sentence {
  const own = words[lang];
  const [a, b] = [sides.a.reply.verdict(lang), sides.b.reply.verdict(lang)];
  if (who.a && who.b && a.text === b.text) return own.ofSide("both", a);
  const [ofA, ofB] = [who.a && own.ofSide("a", a), who.b && own.ofSide("b", b)];
  return fitting(mostWords.howSure, [() => sentences([ofA, ofB]), () => sentences([ofA || ofB])]);
}

function sureOf(telling: Telling, lang: Lang): Sentence | null {
  const { sides, headline } = telling;
  const own = words[lang];
  if (headline.say === "none") return eachSays(sides, { a: true, b: true }, lang);
  if (headline.say === "absent" || headline.say === "few") return eachSays(sides, headline, lang);
  const f = formatOf(sides, lang);
  const told = ({ value, n, of }: Numbers["a"]): string => {
    const text = numberText(value, headline.kind, false, f, own);
    return headline.kind === "share" ? own.share(text, n, of, f) : text;
  };
  return sentences([own.values(told(headline.a), told(headline.b)), intervalOf(headline, telling, lang)]);
}

/** What is said of a comparison: how much A and B differ, how sure that is, and how it comes about. */
export function tellComparison(telling: Telling) {
  const { panel, sides, headline } = telling;
  const hasInterval = "difference" in headline && headline.difference.interval !== null;
  return {
    verdict: (lang: Lang): Sentence =>
      begun(holdsBoth(panel, sides) ? verdictOf(telling, lang) : words[lang].samePlace),
    howSure: (lang: Lang): Sentence | null => (holdsBoth(panel, sides) ? sureOf(telling, lang) : null),
    note: (lang: Lang): Sentence =>
      sentences([sides.a.reply.note(lang), hasInterval && words[lang].method, words[lang].caution]),
  };
}

/** What is compared, by the choice that asks for it. */
export const keyOf = (filters: Parameters<typeof versusOf>[0]): Versus["key"] => versusOf(filters)?.key ?? "site";
