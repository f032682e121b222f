import type { Bilingual } from "../words/lang.ts";
import type { Cell } from "./table.ts";

/** The one number of a figure's table that stands for it where two choices are held against each other. */
export type Compared<Name extends string = string> = {
  /** What it is, as a phrase that a sentence can begin with: "samples reported by target day". */
  readonly label: Bilingual<string>;
  readonly column: Name;
  /** In which row: the first that has these values, or the last of all. */
  readonly row: Readonly<Record<string, Cell>> | "last";
  /** What it is, where its column holds several. */
  readonly kind?: "count";
  /** The column of the count that it is so large a share of its basis with. */
  readonly n?: Name;
  /** Columns of its 95 % limits, where they are not named after it. */
  readonly limits?: readonly [low: Name, high: Name];
};

/** What a panel says of itself for comparisons. */
export type Comparable<Name extends string = string> = {
  /** Null where no number stands for the figure alone: then its table compares. */
  readonly compared: Compared<Name> | null;
  /** Columns that tell its rows apart, where those before the first number do not. */
  readonly keys?: readonly Name[];
  /** Its rows are all sites, or all laboratories, whichever is chosen: a comparison of two takes their rows out of one table. */
  readonly rowsOf?: "site" | "node";
};
