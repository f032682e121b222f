import type { PanelWords } from "../../../define/panel.ts";
import { apart, link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { brokenRules } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said } from "./facts.ts";
import { type Outlier, type Overdue, type Passed, sources, type Topic } from "./topics.ts";

export type SignalsWords = PanelWords<Said> & {
  readonly nothing: string;
  /** What the signal is about. */
  readonly heading: (topic: Topic) => string;
  readonly overdue: (overdue: Overdue, f: Format) => string;
  readonly passed: (passed: Passed, f: Format) => string;
};

/** Outliers by side, above first, each with its n of N: "OUS (9 of 40) below the 99.8 % limits". */
function outside(outliers: readonly Outlier[], name: (code: string) => string, f: Format): string {
  const sides = (["above_998", "below_998"] as const).map((place) => ({
    place,
    found: outliers.filter((outlier) => outlier.place === place),
  }));
  return f.list(
    sides
      .filter(({ found }) => found.length > 0)
      .map(({ place, found }) => {
        const named = found.map(({ code, share: { events, trials } }) => `${name(code)} (${f.of(events, trials)})`);
        return `${f.list(named)} ${funnelPlaces[f.lang][place]}`;
      }),
  );
}

/** The rule broken, with its number. */
export function told(topic: Topic, words: SignalsWords, { f, names }: Voice): string {
  if ("signals" in topic) return brokenRules(topic.signals, f);
  if ("outliers" in topic) return outside(topic.outliers, "specimen" in topic ? names.node : names.site, f);
  return topic.source === "study" ? words.passed(topic, f) : words.overdue(topic, f);
}

/** The heading, as a link to the panel that shows it; from the status page. */
const linked = ({ source }: Topic, heading: string): Sentence =>
  source === "study" ? strong(heading) : link(`${sources[source]}/#${source}`, heading);

/** Each topic in a sentence of its own, behind the one that counts them. */
export const allTold = (topics: readonly Topic[], words: SignalsWords, voice: Voice): Sentence =>
  apart(
    "topics",
    topics.map((topic) => sentence` ${linked(topic, words.heading(topic))}: ${told(topic, words, voice)}.`),
  );
