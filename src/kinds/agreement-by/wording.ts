import type { Method, PanelWords } from "../../define/panel.ts";
import type { Setting } from "../../engine/setting.ts";
import { type Sentence, strong } from "../../marks/sentence.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import type { AgreementHeads } from "../../say/agreement.ts";
import { bandInSentence } from "../../say/names.ts";
import { isSmall, toldShare } from "../../say/share.ts";
import type { Format } from "../../words/format.ts";
import type { Voice } from "../../words/voice.ts";
import type { Differ, Said } from "./facts.ts";
import type { Band } from "./model.ts";

export type ByWords = PanelWords<Said> &
  AgreementHeads & {
    readonly all: string;
    /** In place of so many groups that are too small, and what shows them with the others. */
    readonly folded: (groups: number) => string;
    readonly unfold: (groups: number) => string;
    readonly reading: (row: Band, name: string, f: Format) => string;
  };

/** A band as a sentence names it, and its share in bold. */
export type ToldBand = { readonly name: string; readonly share: Sentence };
const toldBand = ({ band, ppa }: Band, dimension: Dimension, { f, lang, names }: Voice): ToldBand => ({
  name: bandInSentence(names[dimension](band), lang),
  share: strong(toldShare(ppa, "", f).number),
});

/** Two bands, where "about" before the first share stands for both. */
export function toldEnds(first: Band, last: Band, dimension: Dimension, voice: Voice): readonly [ToldBand, ToldBand] {
  const { estimate, trials } = first.ppa;
  const isSaid = estimate !== null && !isSmall(estimate.value, trials);
  const after = isSaid ? { ...voice, f: { ...voice.f, about: "" } } : voice;
  return [toldBand(first, dimension, voice), toldBand(last, dimension, after)];
}

/** What one of the panels says in its own words; the rest is alike. */
export type OwnWords = {
  readonly title: string;
  /** The first band against the last, of so many that can be compared; what the title asks is answered by `differ`. */
  readonly ends: (first: ToldBand, last: ToldBand, differ: Differ | null, compared: string, f: Format) => Sentence;
  /** That no two bands can be compared. */
  readonly notCompared: (compared: number) => string;
  /** What would change a reader's mind on the comparison; empty for none. */
  readonly caveat: string;
  /** What the bands are, for the note. */
  readonly bands: (setting: Setting, f: Format) => string;
  /** What the bands are, for the method. */
  readonly definition: string;
  readonly reference: Method["reference"];
};

/** A band as how sure names it: "low", "40 of 50", and the limits of its share. */
export const toldCounts = (
  { band, ppa: { events, trials, estimate } }: Band,
  dimension: Dimension,
  { f, lang, names }: Voice,
) => ({
  name: bandInSentence(names[dimension](band), lang),
  counts: f.of(events, trials),
  range: estimate === null ? "" : f.percentRange(estimate),
});

/** Percentage points, whole. */
export const points = (share: number, f: Format): string => f.number(Math.round(share * 100), 0);
