import type { PanelWords } from "../../../define/panel.ts";
import { link, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import { type Outlier, type SignalsModel, sources, type Topic } from "./stats.ts";

export type SignalsWords = PanelWords<SignalsModel> & {
  readonly nothing: string;
  /** What the signal is about. */
  readonly heading: (topic: Topic) => string;
  /** The rule broken, with its number. */
  readonly told: (topic: Topic, names: Names, f: Format) => string;
};

/** The heading, as a link to the panel that shows it; from the status page. */
export const linked = (topic: Topic, heading: string): Sentence =>
  topic.source === null ? sentence`${strong(heading)}` : link(`${sources[topic.source]}/#${topic.source}`, heading);

/** Names of outliers with their n of N. */
export const named = (outliers: readonly Outlier[], name: (code: string) => string, f: Format): string =>
  f.list(outliers.map(({ code, events, trials }) => `${name(code)} (${f.of(events, trials)})`));

/** Outliers by side: above first. */
export const bySide = (outliers: readonly Outlier[]) =>
  (["above_998", "below_998"] as const).flatMap((place) => {
    const found = outliers.filter((outlier) => outlier.place === place);
    return found.length === 0 ? [] : [{ place, found }];
  });
