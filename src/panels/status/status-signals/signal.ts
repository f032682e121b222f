import type { Specimen } from "../../../cubes/codes.ts";
import type { ControlSignal } from "../../../stats/control-signals.ts";
import type { KnownShare } from "../../../stats/known-share.ts";

/** Panels that signals come from, and the pages on which they stand. */
export const sources = {
  "enrolment-control": "enrolment",
  "turnaround-control": "turnaround",
  "turnaround-sites": "turnaround",
  "sites-evaluable-rate": "sites",
  "sites-consent-rate": "sites",
  "turnaround-pending": "turnaround",
} as const;
/** A panel whose rule is looked at; the age of the data is the study's own. */
export type Source = keyof typeof sources | "study";

/** What a signal means: bad, samples that wait, or good. */
export const kinds = ["concern", "waiting", "better"] as const;
export type Kind = (typeof kinds)[number];

type Seen = {
  readonly kind: Kind;
  /** The first month (YYYY-MM) in which it stood, without a break since; null where it cannot be told. */
  readonly since: string | null;
  /** The last month of a rule of months; null for what is counted up to the data cut. */
  readonly until: string | null;
  /** Whether it still stands in the last month that can be judged. */
  readonly standing: "on" | "cleared";
};
/** Rules of a monthly chart broken upwards, or downwards. */
export type Rules = {
  readonly source: "enrolment-control" | "turnaround-control";
  readonly specimen: Specimen | null;
  readonly up: boolean;
  readonly signals: readonly ControlSignal[];
  /** The newest of them. */
  readonly last: ControlSignal;
  /** The last month (YYYY-MM) that was judged. */
  readonly judgedTo: string;
};
/** A site or laboratory outside the 99.8 % limits. */
export type Outlier = {
  readonly source: "turnaround-sites" | "sites-consent-rate" | "sites-evaluable-rate";
  readonly specimen: Specimen | null;
  readonly place: "above_998" | "below_998";
  readonly unit: "site" | "node";
  readonly code: string;
  /** The first month (YYYY-MM) from which on all that came until then put it outside; a laboratory may have been late before. */
  readonly outside: string | null;
  readonly share: KnownShare;
  /** How far its share lies from that of all. */
  readonly gap: number;
};
/** Received samples still open past their target. */
export type Overdue = {
  readonly source: "turnaround-pending";
  readonly wait: "report";
  readonly specimen: Specimen;
  readonly late: number;
  readonly received: number;
  readonly targetDays: number;
  readonly oldestDays: number;
};
/** Samples collected long ago and not received. */
export type Unreceived = {
  readonly source: "turnaround-pending";
  readonly wait: "receipt";
  readonly specimen: Specimen;
  readonly samples: number;
  /** Of so many not yet received. */
  readonly underway: number;
  readonly oldestDays: number;
};
/** Days (YYYY-MM-DD): the one announced for the next release passed before the data cut. */
export type Passed = {
  readonly source: "study";
  readonly specimen: null;
  readonly announced: string;
  readonly cut: string;
};

export type Signal = Seen & (Rules | Outlier | Overdue | Unreceived | Passed);

/** A rule that months broken long ago: no signal any more, and kept in the table. */
export type Logged = Pick<Rules, "source" | "specimen"> & {
  readonly kind: Kind;
  readonly signal: ControlSignal;
};

/** Why a rule could not be looked at. */
export type Why =
  | "not_supplied"
  | "no_target"
  | "not_announced"
  /** No limits yet, or none since they were last set anew. */
  | "too_few_months"
  | "nobody"
  /** No other site or laboratory to compare with. */
  | "alone"
  /** The rounding leaves open whether one lies outside. */
  | "rounded";

/** One rule looked at: what it found, or why it could not be looked at. */
export type Check = {
  readonly source: Source;
  readonly specimen: Specimen | null;
  /** Null where it was judged. */
  readonly why: Why | null;
  readonly signals: readonly Signal[];
  /** Codes of the sites or laboratories that were compared. */
  readonly judged?: readonly string[];
};
