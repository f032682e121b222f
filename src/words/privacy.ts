import type { Bilingual } from "./lang.ts";
import { en } from "./privacy.en.ts";
import { nb } from "./privacy.nb.ts";

/** Rules and figures that the page for the data-protection officer tells, read from the policy and the audit of the release. */
export type Rules = {
  /** What counts are multiples of, and the least that is shown of a group with results, of a gene or reason, and of new patients. */
  readonly base: number;
  readonly group: number;
  readonly gene: number;
  readonly newPatients: number;
  /** The share of small cells that raised zeros number at least, as it is written. */
  readonly raised: string;
  readonly owner: string;
  readonly simulated: boolean;
  /** The day of the policy, as it is written. */
  readonly date: string;
  /** Numbers of tables, of their counts, and of releases told together, as they are written. */
  readonly tables: string;
  readonly cells: string;
  readonly releases: number;
  /** Totals that are published as they are, each as it is written; null where the policy publishes none. */
  readonly screened: string | null;
  readonly consented: string | null;
  /** What tables tell, one after the other: of who or when without and with results, and, from a capital on, of neither. */
  readonly inclusion: string;
  readonly results: string;
  readonly neither: string;
  /** What the audit found, in sentences. */
  readonly audit: readonly string[];
};

/** A part of the page: sentences, then a table whose first column heads its rows, points, or lines to be ticked. */
export type Section = {
  readonly id: string;
  readonly title: string;
  readonly text?: readonly string[];
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly (readonly [string, ...string[]])[] };
  readonly points?: readonly string[];
  readonly checks?: readonly string[];
};

export type PrivacyWords = {
  /** The page of a site of rounded counts. */
  readonly rounded: (rules: Rules) => readonly Section[];
  /** The page of a site that holds exact counts. */
  readonly exact: () => readonly Section[];
  /** What is filled in under the lines to be ticked. */
  readonly sign: readonly string[];
  readonly more: string;
};

/** Words of the page that a data-protection officer reads. */
export const privacyWords: Bilingual<PrivacyWords> = { en, nb };
