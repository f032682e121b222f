import type { Policy } from "../../src/partners/policy.ts";
import type { Counts } from "../../src/partners/release.ts";
import { identifies, keysOf } from "../../src/partners/table.ts";
import { chanceOf, leastRaised } from "./choices.ts";
import { heldZeros } from "./held-zeros.ts";

/** Zeros that may be raised to 5, as places of each table, and how many of them must be. */
export type Raisable = {
  readonly places: ReadonlyMap<string, ReadonlySet<number>>;
  readonly needs: ReadonlyMap<string, number>;
};

/**
 * Of each table that says who or when a half of the zeros that only the secret knows, without those that links then hold at zero; all that
 * can be raised where that half is too small.
 */
export function raisableZeros(policy: Policy, truths: Counts, secret: Uint8Array): Raisable {
  const names = Object.keys(policy.tables).filter((name) => identifies(policy.tables[name] ?? { dimensions: [] }));
  const needs = leastRaised(
    policy,
    truths,
    heldZeros(policy, truths, () => true),
  );
  const whole = new Set<string>();
  const half = new Map(
    names.map((name) => {
      const table = policy.tables[name];
      const keys = table === undefined ? [] : keysOf(table);
      return [name, new Set(keys.flatMap((key, i) => (chanceOf(secret, name, key).raisable ? [i] : [])))];
    }),
  );
  for (;;) {
    const mayRise = (name: string, place: number): boolean => whole.has(name) || (half.get(name)?.has(place) ?? false);
    const held = heldZeros(policy, truths, mayRise);
    const places = new Map(
      names.map((name) => [
        name,
        new Set(
          (truths[name] ?? []).flatMap((truth, place) =>
            truth === 0 && mayRise(name, place) && !held.get(name)?.has(place) ? [place] : [],
          ),
        ),
      ]),
    );
    const short = names.filter((name) => !whole.has(name) && (places.get(name)?.size ?? 0) < (needs.get(name) ?? 0));
    if (short.length === 0) return { places, needs };
    for (const name of short) whole.add(name);
  }
}
