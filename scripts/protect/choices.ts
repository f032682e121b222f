import { createHmac } from "node:crypto";
import { identifies, type Key, keysOf, type Table } from "../../src/partners/table.ts";

export const base = 5;

/** A cell's own chance, from the secret alone: the same in every release. */
export function chanceOf(
  secret: Uint8Array,
  table: string,
  key: Key,
): { readonly cost: number; readonly raisable: boolean } {
  const digest = createHmac("sha256", secret)
    .update([table, ...key].join("\n"))
    .digest();
  return { cost: digest.readUInt32BE(0) / 2 ** 32, raisable: (digest.readUInt8(4) & 1) === 1 };
}

/** A cell as an earlier release has it. */
export type EarlierCell = { readonly truth: number; readonly shown: number };
/** A cell and the values that it may be shown as: the multiples of 5 below and above it, the lower one first. */
export type Choice = { readonly truth: number; readonly values: readonly number[]; readonly isRaisable: boolean };

/** Values that a count may be shown as, before the guard: itself, or the multiples of 5 around it; some zeros may be raised. */
export function valuesOf(truth: number, raisable: boolean): readonly number[] {
  const low = Math.floor(truth / base) * base;
  return truth % base === 0 && !(truth === 0 && raisable) ? [low] : [low, low + base];
}

/** Whether a value beside an earlier one proves no change where there was a small one: a change of 1 to 4 moves it by one step at most. */
export const keepsGuard = (truth: number, value: number, earlier: EarlierCell): boolean => {
  const change = Math.abs(truth - earlier.truth);
  return change === 0 || change >= base || Math.abs(value - earlier.shown) <= base;
};

/**
 * Whether a 5 that stands for 1 to 4 stays where the count did not fall: who takes for granted that counts do not fall would else
 * know what became 0. Where zeros are raised a 5 may be nobody, and may fall.
 */
export const keepsRising = (truth: number, value: number, earlier: EarlierCell): boolean =>
  truth < earlier.truth || truth >= base || value >= Math.min(earlier.shown, base);

const isSmall = (truth: number): boolean => truth > 0 && truth < base;

/** How many zeros of a table must be raised: a share of its cells of 1 to 4, as far as there are zeros that can be; none where it says neither who nor when. */
export function leastRaised(table: Table, truths: readonly number[], share: number, held: ReadonlySet<number>): number {
  if (!identifies(table)) return 0;
  const zeros = truths.filter((truth, place) => truth === 0 && !held.has(place)).length;
  return Math.min(Math.ceil(share * truths.filter(isSmall).length), zeros);
}

/** Zeros that may be raised: a secret half of those that can be; all where that half is too small. */
function raisableIn({ name, table, truths, secret, share, held }: Cells): readonly boolean[] {
  const can = truths.map((truth, place) => identifies(table) && truth === 0 && !held.has(place));
  const half = keysOf(table).map((key, i) => (can[i] ?? false) && chanceOf(secret, name, key).raisable);
  return half.filter(Boolean).length >= leastRaised(table, truths, share, held) ? half : can;
}

type Cells = {
  readonly name: string;
  readonly table: Table;
  readonly truths: readonly number[];
  readonly secret: Uint8Array;
  /** Zeros to be raised, as a share of the cells of 1 to 4. */
  readonly share: number;
  /** Whether no 5 may fall to 0 where its count did not. */
  readonly rising: boolean;
  /** Places of zeros that a link keeps at zero. */
  readonly held: ReadonlySet<number>;
  /** A cell as every earlier release has it. */
  readonly earlierOf: (key: Key) => readonly EarlierCell[];
};

/** The choices of every cell of a table, each with what it was in earlier releases. */
export function choicesOf(cells: Cells): readonly Choice[] {
  const { table, truths, earlierOf } = cells;
  const raisable = raisableIn(cells);
  const raises = identifies(table);
  return keysOf(table).map((key, i) => {
    const truth = truths[i] ?? 0;
    const isRaisable = raisable[i] ?? false;
    const values = valuesOf(truth, isRaisable).filter((value) =>
      earlierOf(key).every(
        (earlier) =>
          keepsGuard(truth, value, earlier) && (raises || !cells.rising || keepsRising(truth, value, earlier)),
      ),
    );
    return { truth, values, isRaisable };
  });
}
