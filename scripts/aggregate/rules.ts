/** Rules a row of the study export can break, as the intake cube names them. */
export type Rule =
  | "row length"
  | "encoding"
  | "required cell empty"
  | "not a day"
  | "not a plausible day"
  | "after the data cut"
  | "not a number"
  | "out of range"
  | "bad code"
  | "unseen character"
  | "marker of a missing value"
  | "letter case"
  | "unknown site"
  | "unknown patient"
  | "unknown sample"
  | "duplicate id"
  | "date order"
  | "outcome against days";

/** What makes a row hard to believe; it is kept, and warned of. */
export type Doubt =
  | "consent before the opening"
  | "collected after death"
  | "discussed before consent"
  | "reported without a result"
  | "finding without a report"
  | "hardly possible value"
  | "started, and why not"
  | "started after death"
  | "discussed twice on one day"
  | "marker of a missing value"
  | "key with and without chr"
  | "key in two spellings"
  | "variant with two tiers"
  | "review of no variant"
  | "review of a variant in both";
