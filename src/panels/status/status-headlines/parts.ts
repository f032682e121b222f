import type { Share } from "../../../stats/share.ts";
import type { Followed, Goal, TotalModel } from "../../turnaround/turnaround-total/model.ts";

/** Days from receipt to the report of one specimen; a day is null where the curve never reaches the share. */
export type Delay = Pick<Followed, "specimen" | "counts" | "curve" | "median" | "p90" | "status"> & {
  readonly p25: number | null;
  /** Null where the study has set none. */
  readonly goal: Goal | null;
};
/** Samples reported by the day of a target, of all that were received. */
export type ByTarget = NonNullable<Goal["byTarget"]>;
/** Both specimens, blood first, and of these the ones with a sample to follow. */
export type Delays = { readonly [K in keyof Omit<TotalModel, "ways">]: readonly Delay[] };

/** Where a finding was made. */
export const results = ["both", "tissue_only", "blood_only"] as const;
export type Result = (typeof results)[number];
/** Patients with an evaluable pair and an actionable finding, by where it was found. */
export type Findings = { readonly trials: number; readonly found: Readonly<Record<Result, Share>> };

export type Difference = { readonly before: number; readonly now: number; readonly change: number };
export type Change = {
  readonly since: string;
  readonly consented: Difference;
  /** Null where samples were not supplied. */
  readonly paired: Difference | null;
};
