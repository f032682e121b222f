/** Why a publication is stopped. */
export type FailureKind =
  | "unlisted-file"
  | "exact-file"
  | "exact-total"
  | "rows"
  | "not-a-multiple"
  | "identifying-crossed"
  | "weaker-rule"
  | "few-new-patients"
  | "small-group"
  | "totals-differ"
  | "truth-outside"
  | "no-solution"
  | "few-values"
  | "presence"
  | "all-or-none"
  | "change";

/** One reason to stop, with where it stands. */
export type Failure = {
  readonly kind: FailureKind;
  readonly release: string;
  readonly table?: string;
  /** The cell's codes by dimension. */
  readonly cell?: Readonly<Record<string, string>>;
  /** What follows for the true number, or for its change. */
  readonly low?: number;
  readonly high?: number;
  /** Whether it follows only for whoever takes more for granted than is said. */
  readonly supposed?: true;
  /** One line for people. */
  readonly text: string;
};
