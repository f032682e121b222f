import type { PanelWords } from "../../../define/panel.ts";
import { link, type Sentence } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { brokenRules } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import type { Name } from "../../../words/name.ts";
import type { Names } from "../../../words/names.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said } from "./facts.ts";
import type { Place } from "./listed.ts";
import { type Check, type Kind, type Outlier, type Signal, sources, type Why } from "./signal.ts";

export type SignalsWords = PanelWords<Said> & {
  /** In place of the figure. */
  readonly nothing: (f: Format) => string;
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
  readonly why: Readonly<Record<Why, string>>;
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
