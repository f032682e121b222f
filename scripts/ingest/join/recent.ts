import { collectGarbage } from "./collect-garbage.ts";

/**
 * `make` with its last answers kept: what is dear to make and too big to keep for all. The newest stays, and of the others as
 * many as weigh at most `most` together.
 */
export function recent<K, V>(make: (key: K) => V, weigh: (value: V) => number, most: number): (key: K) => V {
  const kept = new Map<K, { readonly value: V; readonly weight: number }>();
  let all = 0;
  forgetting.push(() => {
    kept.clear();
    all = 0;
  });
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    const weight = weigh(value);
    kept.set(key, { value, weight });
    all += weight;
    for (const [old, { weight: lost }] of kept) {
      if (all <= most || old === key) break;
      kept.delete(old);
      all -= lost;
      // What is so large would lie about until the heap is full.
      if (lost > most) collectGarbage();
    }
    return value;
  };
}

const forgetting: (() => void)[] = [];

/** Lets go of all that is kept so, where memory is needed for other things. */
export function forgetRecent(): void {
  for (const forget of forgetting) forget();
}

/** Calls that are kept unpacked: those of a patient's specimens and of the files beside them, in nearly every study. */
export const mostCalls = 20_000;
