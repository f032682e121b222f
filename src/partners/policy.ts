import type { Table, Where } from "./table.ts";

/** Some cells of a table. */
export type Part = { readonly table: string; readonly where: Where };
/**
 * Two parts whose true totals agree, or of which the left is never more than the right: for each combination of codes in the
 * pairs of dimensions `by`, everything else summed.
 */
export type Link = {
  readonly left: Part;
  readonly right: Part;
  readonly by: readonly (readonly [left: string, right: string])[];
  readonly kind: "equal" | "at_most";
};
/** A total that is published as it is. */
export type ExactTotal = Part & { readonly total: number };

export type Thresholds = {
  /** Patients, or samples, in a group with results. */
  readonly group: number;
  /** Patients with a finding in a gene, or with a reason, that is named. */
  readonly gene: number;
  /** Patients who consented since the release before. */
  readonly new_patients: number;
};
/** policy.json of a partner release: what was published and by which rules. */
export type Policy = {
  readonly format: 1;
  readonly owner: string;
  readonly date: string;
  readonly base: 5;
  readonly thresholds: Thresholds;
  /** Zeros raised in a table that says who or when, at least this share of its cells of 1 to 4. */
  readonly raised_zeros: number;
  readonly tables: Readonly<Record<string, Table>>;
  readonly links: readonly Link[];
  readonly exact: readonly ExactTotal[];
};
