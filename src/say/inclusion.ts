import type { Reason } from "../define/nothing.ts";
import type { Sentence } from "../marks/sentence.ts";
import type { Plan } from "../stats/plan.ts";
import type { Format } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";
import { en } from "./inclusion.en.ts";
import { nb } from "./inclusion.nb.ts";

/** What target and plan count. */
export type Counts = "paired" | "consented";
/** How many are in. */
export type Standing = {
  readonly counts: Counts;
  readonly consented: number;
  /** Null where samples were not supplied. */
  readonly paired: number | null;
  /** Null where none is set, and for a part of the study. */
  readonly target: number | null;
  /** Whether it is the whole study. */
  readonly whole: boolean;
};
/** What a plan foresaw by the end of a month, and how far it was reached. */
export type Gap = { readonly plan: Plan; readonly month: string; readonly reached: number; readonly planned: number };

/** What the panels on inclusion, and the headlines, say alike. */
export type InclusionSaid = {
  readonly people: (n: number, f: Format) => string;
  readonly pairs: (n: number, f: Format) => string;
  /** So many of what target and plan count. */
  readonly unit: (n: number, counts: Counts, f: Format) => string;
  /** A plan by its month; by its version too where another was approved in that month. */
  readonly plan: (plan: Plan, plans: readonly Plan[], f: Format) => string;
  /** How many are in, of the target where there is one. */
  readonly standing: (standing: Standing, f: Format) => Sentence;
  readonly gap: (gap: Gap, counts: Counts, f: Format) => string;
  /** Why no month can be shown. */
  readonly nothing: (reason: Reason, filtered: boolean, f: Format) => string;
};
export const inclusionSaid: Bilingual<InclusionSaid> = { en, nb };
