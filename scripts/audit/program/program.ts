/** Something known of whole numbers nobody has published: a sum of some of them, each taken `times` (1 or -1), lies from `low` to `high`. */
export type Fact = {
  readonly cells: readonly number[];
  readonly times: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Where it is known from. */
  readonly from: "link" | "exact" | "accuracy" | "code" | "group" | "guard" | "rest" | "supposed";
  /** What it says, for people. */
  readonly says: string;
};

/** Whole numbers that are not published, each from `low` to `high`, and what is known of them together. */
export type Program = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly facts: readonly Fact[];
};

/** What is asked: the smallest and largest value that a cell, or a difference of cells, can have. */
export type Asked = {
  readonly cells: readonly number[];
  readonly times: readonly number[];
  /** Whether it is enough to know that tables reach from one value to another, and not how far out the ends are. */
  readonly isEnough?: (low: number, high: number) => boolean;
  /** Whether a sum that lies between two values is too large to matter: its ends are followed no further. */
  readonly isLarge?: (low: number, high: number) => boolean;
};

/** Both ends belong to it. */
export type Interval = { readonly low: number; readonly high: number };

/** What is known contradicts itself: no table of whole numbers can be behind what was published. */
export class ContradictionError extends Error {
  /** The facts that cannot hold together, as far as they are told apart. */
  readonly facts: readonly string[];
  constructor(facts: readonly string[]) {
    super(`these cannot all be true: ${facts.join("; ")}`);
    this.name = "ContradictionError";
    this.facts = facts;
  }
}

/** The same sum from the other side: its least is minus the most of the given one. */
export const opposite = ({ cells, times }: Asked): Asked => ({ cells, times: times.map((times) => -times) });

/** The value of a sum in a table. */
export const valueAt = ({ cells, times }: Asked, table: readonly number[]): number =>
  cells.reduce((sum, cell, i) => sum + (times[i] ?? 0) * (table[cell] ?? 0), 0);
