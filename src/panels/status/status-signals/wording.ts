import type { PanelWords } from "../../../define/panel.ts";
import { link, type Sentence, sentences } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { inSentence } from "../../../say/names.ts";
import { brokenRules } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import type { Name } from "../../../words/name.ts";
import type { Names } from "../../../words/names.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Sure } from "./facts.ts";
import type { Place } from "./listed.ts";
import type { Unjudged } from "./model.ts";
import { type Check, type Kind, type Outlier, type Signal, sources } from "./signal.ts";

export type SignalsWords = PanelWords<Said> & {
  /** In place of the figure: of the whole study, or of a chosen place. */
  readonly nothing: (f: Format, place: Place | null) => string;
  readonly kinds: Readonly<Record<Kind | "not_judged", string>>;
  /** What happens, verb and all: "UNN reports tissue late". */
  readonly heading: (signal: Signal, voice: Voice) => Sentence;
  /** How much: "3 of 30 on time". */
  readonly short: (signal: Signal, f: Format) => string;
  /** Since when, and whether still. */
  readonly standing: (signal: Signal, f: Format) => string;
  /** Of a signal that began after the release before. */
  readonly isNew: string;
  /** What a rule looks at. */
  readonly check: (check: Pick<Check, "source" | "specimen">, names: Names) => string;
  readonly why: (check: Pick<Unjudged, "source" | "why">, f: Format) => string;
};

export const placeName = ({ kind, code }: Place, names: Names): Name =>
  kind === "site" ? names.site(code) : names.node(code);
/** The laboratory or site that lies outside. */
export const outlierName = ({ unit, code }: Outlier, names: Names): Name => names[unit](code);

/** The rule broken, where there is one beside the number. */
function rule(signal: Signal, f: Format): string {
  if ("signals" in signal) return brokenRules(signal.signals, f);
  return "place" in signal ? funnelPlaces[f.lang][signal.place] : "";
}

/** Number, rule, since when and whether still. */
export const told = (signal: Signal, words: SignalsWords, { f }: Voice): string =>
  [words.short(signal, f), rule(signal, f), words.standing(signal, f)].filter((part) => part !== "").join("; ");

/** What happens, as a link to the panel that shows it; from the status page. */
export function linked(signal: Signal, words: SignalsWords, voice: Voice): Sentence {
  const heading = words.heading(signal, voice);
  const { source } = signal;
  return source === "study" ? heading : link(`${sources[source]}/#${source}`, heading);
}

/** Checks that could not be made, by name. */
export const unmade = (checks: readonly Unjudged[], words: SignalsWords, names: Names): string =>
  checks.length === 0 ? "" : `: ${checks.map((check) => inSentence(words.check(check, names))).join("; ")}`;

const most = 40;
const wordsIn = ({ text }: Sentence): number => text.split(/[ \n]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Facts one after the other, as many as stand in 40 words; checks that were not made by name, or where that is too much by their number. */
export function upTo40(facts: readonly Sure[], say: (fact: Sure) => Sentence): Sentence | null {
  let left = most;
  const fitting = facts.flatMap((fact) => {
    const ways = fact.say === "unjudged" ? [fact, { ...fact, checks: [] }] : [fact];
    const told = ways.map(say).find((each) => wordsIn(each) <= left);
    if (told) left -= wordsIn(told);
    return told ?? [];
  });
  return fitting.length === 0 ? null : sentences(fitting);
}
