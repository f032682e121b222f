import type { Bilingual } from "./lang.ts";
import { en } from "./releases.en.ts";
import { nb } from "./releases.nb.ts";

/** What the pages and feeds of releases say. Numbers and days come as they are written. */
export type ReleaseWords = {
  readonly lead: string;
  /** What a reader of exact counts is to know of a page that was drawn from rounded ones. */
  readonly partnersView: string;
  readonly all: string;
  readonly compare: string;
  readonly choosePair: string;
  readonly compareShort: string;
  readonly from: string;
  readonly to: string;
  readonly standing: string;
  readonly newest: string;
  readonly earlier: string;
  readonly unreadable: string;
  readonly withdrawnLong: (release: string, day: string, reason: string) => string;
  readonly files: string;
  readonly filesOf: (release: string) => string;
  readonly partnerFiles: string;
  readonly exactFiles: string;
  readonly file: string;
  readonly says: string;
  readonly rows: string;
  readonly size: string;
  readonly checksum: string;
  readonly schema: string;
  readonly check: string;
  /** Files that the package of a release does not describe. */
  readonly own: Readonly<Record<string, string>>;
  readonly bytes: (n: string) => string;
  readonly answersOf: (release: string) => string;
  readonly figure: string;
  readonly answer: string;
  readonly changes: (before: string, after: string) => string;
  readonly changed: (changed: string, of: string) => string;
  readonly gainedCleared: (gained: string, cleared: string) => string;
  readonly headlines: string;
  readonly headline: string;
  readonly difference: string;
  /** Which part of a change is of the months that both releases have, and which of those since. */
  readonly later: string;
  readonly fresh: string;
  readonly points: string;
  readonly split: string;
  /** Why a change is not parted. */
  readonly unsplit: Readonly<Record<"rounded" | "month_not_complete", string>>;
  readonly notSplit: string;
  readonly rules: string;
  readonly rulesChanged: string;
  readonly rulesSame: string;
  readonly program: string;
  /** Rules that study.json tells, by their keys. */
  readonly rule: Readonly<Record<Rule, string>>;
  readonly signals: string;
  readonly gained: string;
  readonly cleared: string;
  readonly noSignals: string;
  readonly signalsClosed: string;
  readonly answers: string;
  readonly before: string;
  readonly after: string;
  readonly sameMonths: string;
  readonly unchanged: (n: string) => string;
  readonly feeds: string;
  readonly feedsLead: string;
  readonly wholeStudy: string;
  readonly eachFigure: string;
  readonly feedTitle: (study: string) => string;
  readonly feedOf: (title: string, study: string) => string;
  readonly feedSubtitle: string;
  readonly relative: string;
  readonly entryTitle: (release: string) => string;
  readonly withdrawnTitle: (release: string) => string;
  readonly first: string;
  /** Of a release that follows none that this program reads, though there were some. */
  readonly noneBefore: string;
};

type Rule =
  | "target_patients"
  | "target_counts"
  | "plan"
  | "turnaround_targets"
  | "actionable_tiers"
  | "actionable_markers"
  | "pairing"
  | "low_signal_below"
  | "noninferiority_margin"
  | "panel_genes"
  | "tumour_groups"
  | "reference_mix"
  | "purchased"
  | "changes";

export const releaseWords: Bilingual<ReleaseWords> = { en, nb };
