import type { Setting } from "../engine/setting.ts";
import type { Needed } from "../engine/supplied.ts";
import { isDefault } from "../state/filters.ts";
import type { Status } from "../stats/status.ts";
import type { Voice } from "../words/voice.ts";

/** Why there is nothing to show. */
export type Reason =
  /** A table or column of the study export, or a part of study.json, that the answer rests on was not supplied. */
  | { readonly why: "not_supplied"; readonly what: Needed | "tiers" | "plan" | "targets" }
  /** Nobody is there: not yet, or not in what the reader has chosen. */
  | { readonly why: "nobody" }
  /** So many are there, and the answer can be told of none of them; of these so many for want of a date. */
  | { readonly why: "not_evaluable"; readonly of: number; readonly undated?: number }
  /** So many months, from one to another (YYYY-MM), are too few for it, with so many patients or samples in them. */
  | {
      readonly why: "too_few_months";
      readonly months: number;
      readonly from: string;
      readonly to: string;
      readonly of: number;
    }
  /** So many were looked at, and what is asked for was found in none; so many findings are left out of the count. */
  | { readonly why: "none_found"; readonly of: number; readonly leftOut: number };

/** A row of a table where there is nothing to show: the cells that are known all the same. */
export type BareRow = Readonly<Record<string, unknown>>;

/** What a model answers when there is nothing to show: why, and what the table holds all the same. */
export type Nothing = { readonly nothing: Reason; readonly rows: readonly BareRow[] };

export const nothing = (reason: Reason, rows: readonly BareRow[] = []): Nothing => ({ nothing: reason, rows });

export const isNothing = <Model>(answer: Model | Nothing): answer is Nothing =>
  typeof answer === "object" && answer !== null && "nothing" in answer;

/** Why none of so many is told of: nobody is there, or the answer can be told of none of them. */
export const noneOf = (of: number): Reason => (of === 0 ? { why: "nobody" } : { why: "not_evaluable", of });

/** Whether it says of units that there are none, or of all of them that they lack something. */
export const isOfNone = ({ why }: Reason): boolean =>
  why === "nobody" || why === "not_evaluable" || why === "none_found";

/** The status of a row that does not bring its own. */
export const statusOf = ({ why }: Reason): Status => (why === "not_supplied" ? "not_supplied" : "not_evaluable");

/** What a panel says in place of its answer. */
export type NothingWords = {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly summary: (reason: Reason, voice: Voice, filtered: boolean) => string;
  /** The line under it: what would be shown. */
  readonly note: string | ((voice: Voice, setting: Setting, reason: Reason) => string);
};

/** Whether the reader has chosen a part of the study. */
export const isFiltered = ({ filters }: Setting): boolean => !isDefault(filters);
