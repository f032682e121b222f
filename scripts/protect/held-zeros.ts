import type { Policy } from "../../src/partners/policy.ts";
import { identifies } from "../../src/partners/table.ts";
import { base, type Held } from "./choices.ts";
import { pairsOf } from "./resolve.ts";

type Truths = Readonly<Record<string, readonly number[]>>;

const low = (truth: number): number => Math.floor(truth / base) * base;
const high = (truth: number): number => Math.ceil(truth / base) * base;

/** Zeros of tables that say who or when which cannot be raised, because what they add up to is shown elsewhere and cannot be more; `isFree` tells which others may. */
export function heldZeros(policy: Policy, truths: Truths, isFree: (table: string, place: number) => boolean): Held {
  const held = new Map(Object.keys(policy.tables).map((name) => [name, new Set<number>()]));
  const mayRise = (name: string, place: number): boolean => {
    const table = policy.tables[name];
    const isZero = table !== undefined && identifies(table) && truths[name]?.[place] === 0;
    return isZero && isFree(name, place) && !held.get(name)?.has(place);
  };
  const sumOf = (name: string, places: readonly number[], of: (truth: number) => number): number =>
    places.reduce((sum, place) => sum + of(truths[name]?.[place] ?? 0), 0);
  const most = (name: string, places: readonly number[]): number =>
    sumOf(name, places, high) + base * places.filter((place) => mayRise(name, place)).length;
  /** Whether anything was held that was not before. */
  const hold = (name: string, places: readonly number[], limit: number): boolean => {
    const rising = places.filter((place) => mayRise(name, place));
    if (rising.length === 0 || sumOf(name, places, low) < limit) return false;
    for (const place of rising) held.get(name)?.add(place);
    return true;
  };
  const pairs = policy.links.flatMap((link) => pairsOf(link, policy).map((pair) => ({ link, ...pair })));
  const pass = (): boolean =>
    pairs
      .map(({ link, left, right }) => {
        const [l, r] = [link.left.table, link.right.table];
        const changed = hold(l, left, most(r, right));
        return (link.kind === "equal" && hold(r, right, most(l, left))) || changed;
      })
      .some(Boolean);
  while (pass());
  return held;
}
