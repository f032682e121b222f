import type { Study } from "../cubes/study.ts";
import type { Setting } from "../engine/setting.ts";
import type { Needed } from "../engine/supplied.ts";
import type { Bilingual } from "../words/lang.ts";
import type { Link, Thresholds } from "./policy.ts";
import type { Role, Where } from "./table.ts";

/** A code for each dimension, and how many have it. */
export type Counted = Readonly<Record<string, string | number>> & { readonly n: number };
/** A cell of a partner table as it is shown: its code in each dimension, and the count. */
export type Shown = { readonly at: Readonly<Record<string, string>>; readonly n: number };

/** Codes that are named once enough have them, all others stand together under `rest`; what is named stays so. */
export type Drawn = {
  /** Which threshold: a group with results, or a gene or reason. */
  readonly least: "group" | "gene";
  readonly rest: string;
  /** Codes that are always named. */
  readonly always?: readonly string[];
  /** Counted once for each of its codes, and the fewest count: a laboratory's samples of blood, and of tissue. */
  readonly per?: string;
  /** Only cells like these count towards the threshold. */
  readonly among?: Where;
};
/** Quarters, each by its first month, told once complete and large enough; smaller ones join the next. */
export type Quarters = { readonly per: string };

export type PartnerDimension = {
  readonly name: string;
  readonly role: Role;
  /** In words, for the files. */
  readonly title: string;
  readonly ordered?: boolean;
} & (
  | { readonly codes: (study: Study) => readonly string[] }
  | { readonly drawn: Drawn }
  | { readonly quarters: Quarters }
);

/** A table that partners see: from the rows of a question asked without filters to its cells. */
export type PartnerTable<R> = {
  readonly name: string;
  readonly title: string;
  /** What is counted. */
  readonly count: string;
  readonly results: boolean;
  /** Tables and columns of the export without which there is no such table. */
  readonly needs: readonly Needed[];
  readonly dimensions: readonly PartnerDimension[];
  readonly impossible?: (study: Study) => readonly Where[];
  /** The cells that a row counts in. A method, so that tables of all questions stand in one list. */
  cells(row: R, study: Study): readonly Counted[];
};

/** What links are made of: which tables there are, and the codes of their dimensions. */
export type Known = {
  readonly study: Study;
  readonly codes: (table: string, dimension: string) => readonly string[];
};
/** The cells of partner tables as they are shown, those of nobody left out; none of a table that is not there. */
export type Answered = (table: string) => readonly Shown[];
/** An earlier partner release. */
export type Earlier = { readonly release: string; readonly answered: Answered };

/** How many a group needs that has results of its own, and a gene or reason that is named. */
export type Least = Pick<Thresholds, "group" | "gene">;

type Told<R> = {
  /** `as is`: in the question's own codes. `coarser`: what is merged or left out, in words. */
  readonly told: "as is" | { readonly coarser: Bilingual<string | ((least: Least) => string)> };
  /** Columns that the rows below fill with 0 or nothing, because partners are not told: no page may show them. */
  readonly untold?: readonly string[];
  /** Rows of the question from partner tables: what `counts.ts` and models read. */
  readonly rows: (answered: Answered, setting: Setting, earlier: readonly Earlier[]) => readonly R[];
};
/** How a question is answered for partners. */
export type PartnerAnswer<R> =
  | (Told<R> & {
      readonly tables: readonly PartnerTable<R>[];
      readonly links?: (known: Known) => readonly Link[];
    })
  /** From another question's tables alone, or from those of earlier releases. */
  | (Told<R> & { readonly from: readonly string[] })
  /** Not at all; why, as the card says it. */
  | { readonly leadershipOnly: Bilingual<string> };
