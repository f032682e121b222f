import { en } from "./explore.en.ts";
import { nb } from "./explore.nb.ts";
import type { Bilingual } from "./lang.ts";
import type { Failure } from "./page.ts";

/** Why a reader's statement was not answered. */
export type Refusal =
  | "empty"
  | "several"
  | "not_reading"
  | "unreadable"
  | "unknown_name"
  | "extension"
  | "outside"
  | "open_place"
  | "memory"
  | "broken"
  | "stopped"
  | "failed";

/** How a quick chart draws an answer. */
export const chartKinds = ["bar", "line", "dot"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** The words of the page on which readers ask their own questions. */
export type ExploreWords = {
  readonly lead: string;
  /** What a count of the tables means, for partners and for leadership. */
  readonly rounded: string;
  readonly exact: string;
  readonly needsScript: string;
  readonly needsHost: string;
  readonly unloaded: string;
  readonly noWasm: string;
  readonly query: string;
  readonly editor: string;
  readonly keys: string;
  readonly limits: (rows: string) => string;
  readonly begin: string;
  readonly choose: string;
  readonly examples: string;
  /** A figure's statement, where it has several. */
  readonly ofSeveral: (title: string, n: number) => string;
  /** Where what stands in the editor comes from. */
  readonly ofFigure: string;
  readonly several: (n: number) => string;
  readonly fromLink: string;
  readonly noFigure: string;
  readonly notForPartners: string;
  readonly run: string;
  readonly stop: string;
  readonly link: string;
  readonly linkLong: string;
  readonly copy: string;
  readonly copied: string;
  readonly select: string;
  readonly starting: string;
  readonly running: string;
  readonly done: (rows: string, seconds: string) => string;
  readonly more: (rows: string) => string;
  readonly shown: (shown: string, rows: string) => string;
  readonly absent: (tables: string) => string;
  /** Why the database does not start. */
  readonly off: Readonly<Record<Failure, string>>;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly database: string;
  readonly result: string;
  readonly table: string;
  readonly chart: string;
  readonly empty: string;
  readonly unknown: string;
  readonly save: string;
  readonly noChart: string;
  readonly as: string;
  readonly kinds: Readonly<Record<ChartKind, string>>;
  readonly across: string;
  readonly height: string;
  readonly by: string;
  readonly none: string;
  readonly row: string;
  readonly drawn: (drawn: string, all: string) => string;
  readonly series: (drawn: string, all: string) => string;
  readonly placeless: (rows: string) => string;
  readonly described: (kind: string, height: string, across: string) => string;
  readonly history: string;
  readonly historyLong: string;
  readonly rows: (n: string, isOne: boolean) => string;
  readonly tables: string;
  readonly tablesLong: string;
  readonly look: string;
  /** What a card's link to this page says. */
  readonly ofCard: string;
};

export const exploreWords: Bilingual<ExploreWords> = { en, nb };
