import type { Day } from "./calendar.ts";
import type { AssayClass, Specimen, VariantClass } from "./codes.ts";
import type { Site } from "./sites.ts";
import type { TumourGroup } from "./tumours.ts";

/** One row of variants.csv without its sample. */
export type Finding = {
  readonly class: VariantClass;
  readonly gene: string;
  readonly variant: string;
  readonly vaf: number | undefined;
  readonly origin: string;
  readonly tier: string;
};

/** One row of metrics.csv without its sample. */
export type Metric = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly gates: readonly AssayClass[];
};

/** What the laboratory learns once the sample is analysed. */
export type Result = {
  readonly metrics: readonly Metric[];
  /** Classes that the sample cannot be used for, each with the reason. */
  readonly notEvaluable: ReadonlyMap<AssayClass, string>;
  readonly tumourFraction: number | undefined;
  findings: readonly Finding[];
  tmb: number | undefined;
  msi: string;
};

export type End = { readonly on: Day; readonly outcome: string; readonly reason: string };

/** Days of the seven milestones, from collection to report; those never reached are absent. */
export type Way = {
  collected?: Day;
  received?: Day;
  extracted?: Day;
  library?: Day;
  sequenced?: Day;
  analysed?: Day;
  reported?: Day;
};

/** A library's place in the line for a sequencing run. */
export type Ticket = {
  readonly specimen: Specimen;
  readonly library: Day;
  readonly stopped: Day;
  isOpen: boolean;
  sequenced: Day | undefined;
  run: string | undefined;
};

export type Sample = {
  readonly id: string;
  readonly specimen: Specimen;
  readonly node: string;
  readonly requested: Day;
  /** Nothing happens to the sample from this day on: withdrawal, or a death that stops the work. */
  readonly stopped: Day;
  readonly way: Way;
  /** What will make the analysis fail, when it is done. */
  readonly failsInAnalysis: string | undefined;
  /** There is one when a library is made. */
  ticket: Ticket | undefined;
  end: End | undefined;
  result: Result | undefined;
};

export type Decision = {
  readonly discussed: Day;
  readonly informedBy: string;
  readonly recommended: Day | undefined;
  readonly offered: Day | undefined;
  readonly started: Day | undefined;
  readonly reason: { readonly on: Day; readonly code: string } | undefined;
};

export type Review = Pick<Finding, "class" | "gene" | "variant"> & { readonly on: Day; readonly reason: string };

/** A patient with all that ever happens to them, whatever the data cut. */
export type Patient = {
  readonly index: number;
  readonly id: string;
  readonly site: Site;
  readonly group: TumourGroup;
  readonly screened: Day;
  /** Day on which consent was given or it was settled that there is none. */
  readonly settled: Day;
  /** Why there is no consent; undefined with consent. */
  readonly notIncluded: string | undefined;
  readonly withdrawn: Day | undefined;
  readonly died: Day | undefined;
  readonly samples: readonly Sample[];
  decisions: readonly Decision[];
  reviews: readonly Review[];
};

/** Later than every day. */
export const never: Day = Number.POSITIVE_INFINITY;
