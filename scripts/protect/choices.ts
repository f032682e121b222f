import { createHmac } from "node:crypto";
import type { Policy } from "../../src/partners/policy.ts";
import { identifies, type Key, keysOf, type Table } from "../../src/partners/table.ts";

export const base = 5;
/** Zeros that a link keeps at zero, by table and place. */
export type Held = ReadonlyMap<string, ReadonlySet<number>>;

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
export type Choice = {
  readonly truth: number;
  readonly values: readonly number[];
  readonly isRaisable: boolean;
  /** Whether a 0 would be a fall from a 5 where the count did not fall. */
  readonly falls: boolean;
};

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

type Truths = Readonly<Record<string, readonly number[]>>;
const none: ReadonlySet<number> = new Set();

/**
 * How many zeros of each table that says who or when must be raised: a share of its cells of 1 to 4. Where a table has too few zeros
 * that can be, others raise more, so that the share holds for the release.
 */
export function leastRaised(
  { tables, raised_zeros: share }: Pick<Policy, "tables" | "raised_zeros">,
  truths: Truths,
  held: Held,
): ReadonlyMap<string, number> {
  const names = Object.keys(tables).filter((name) => identifies(tables[name] ?? { dimensions: [] }));
  const small = (name: string): number => (truths[name] ?? []).filter(isSmall).length;
  const zeros = (name: string): number =>
    (truths[name] ?? []).filter((truth, place) => truth === 0 && !(held.get(name) ?? none).has(place)).length;
  const needs = new Map(names.map((name) => [name, Math.min(Math.ceil(share * small(name)), zeros(name))]));
  const all = Math.ceil(share * names.reduce((sum, name) => sum + small(name), 0));
  let missing = all - [...needs.values()].reduce((sum, need) => sum + need, 0);
  for (const name of names) {
    const need = needs.get(name) ?? 0;
    const more = Math.max(0, Math.min(missing, zeros(name) - need));
    needs.set(name, need + more);
    missing -= more;
  }
  return needs;
}

type Cells = {
  readonly table: Table;
  readonly truths: readonly number[];
  /** Places of zeros that may be raised. */
  readonly raisable: ReadonlySet<number>;
  /** A cell as every earlier release has it. */
  readonly earlierOf: (key: Key) => readonly EarlierCell[];
};

/** The choices of every cell of a table, each with what it was in earlier releases. */
export function choicesOf(cells: Cells): readonly Choice[] {
  const { table, truths, raisable, earlierOf } = cells;
  const raises = identifies(table);
  return keysOf(table).map((key, i) => {
    const truth = truths[i] ?? 0;
    const isRaisable = raisable.has(i);
    const before = earlierOf(key);
    const values = valuesOf(truth, isRaisable).filter((value) =>
      before.every((earlier) => keepsGuard(truth, value, earlier)),
    );
    const falls = !raises && before.some((earlier) => !keepsRising(truth, 0, earlier));
    return { truth, values, isRaisable, falls };
  });
}
