import type { PanelWords } from "../../define/panel.ts";
import type { Setting } from "../../engine/setting.ts";
import type { Sentence } from "../../marks/sentence.ts";
import { enough } from "../../say/old.ts";
import { isDefault } from "../../state/filters.ts";
import type { Estimate } from "../../stats/interval.ts";
import { newcombe } from "../../stats/newcombe.ts";
import type { Format } from "../../words/format.ts";
import type { Voice } from "../../words/voice.ts";
import type { BandRow, ByModel } from "./stats.ts";

/** Names a band, in the language of the voice. */
export type NameOf = (voice: Pick<Voice, "names">) => (band: string) => string;

export type ByWords = PanelWords<ByModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: ByModel, filtered: boolean, f: Format) => string;
  readonly all: string;
  readonly axis: string;
  readonly ratio: string;
  readonly both: string;
  readonly tissueOnly: string;
  readonly bloodOnly: string;
  readonly absent: (row: BandRow) => string;
  readonly reading: (row: BandRow, name: string, f: Format) => string;
};

/** What one of the panels says in its own words; the rest is alike. */
export type OwnWords = {
  readonly title: string;
  readonly summary: (model: ByModel, voice: Voice, context: Setting) => Sentence;
  /** What the bands are, for the note. */
  readonly bands: (context: Setting, f: Format) => string;
  /** What the bands are, for the method. */
  readonly definition: string;
  readonly reference: string;
};

/** Whether there is an evaluable pair to draw. */
export const drawable = ({ missing, all }: ByModel): boolean => missing === null && (all.evaluable ?? 0) > 0;

/** Bands with enough patients for a percentage; those of unknown band compare with nothing. */
export const comparable = ({ bands }: ByModel): readonly BandRow[] =>
  bands.filter((row) => row.band !== "unknown" && enough(row.tissue_positive));

/** The share of the first band minus that of the second, with its interval. */
export const difference = (first: BandRow, second: BandRow): Estimate =>
  newcombe(first.both ?? 0, first.tissue_positive ?? 0, second.both ?? 0, second.tissue_positive ?? 0);

/** Percentage points with their interval, whole. */
export const points = (x: number, f: Format): string => f.number(Math.round(x * 100), 0);

export const filtered = ({ filters }: Setting): boolean => !isDefault(filters);
