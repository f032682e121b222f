import type { Verdict } from "./verdict.ts";

/** What became of the rows of one section: rows = kept + kept_out + refused. */
export type Account = {
  readonly name: string;
  rows: number;
  kept: number;
  kept_out: number;
  refused: number;
  /** Rows kept out, by reason. */
  readonly why: Record<string, number>;
};

export const openAccount = (name: string): Account => ({ name, rows: 0, kept: 0, kept_out: 0, refused: 0, why: {} });

/** Enters one row by its verdict. */
export function enter(account: Account, verdict: Verdict): void {
  account.rows += 1;
  if (verdict === "kept") account.kept += 1;
  else if ("out" in verdict) {
    account.kept_out += 1;
    account.why[verdict.out] = (account.why[verdict.out] ?? 0) + 1;
  } else account.refused += 1;
}
