import type { Study } from "../cubes/study.ts";
import type { Policy } from "./policy.ts";
import { keysOf } from "./table.ts";
import type { Answered, Shown } from "./told.ts";

/** A partner release: counts of every table, in the order of its cells (`keysOf`). */
export type PartnerRelease = {
  readonly release: string;
  readonly study: Study;
  /** Tables and columns of the study export that were supplied, as in the exact release. */
  readonly supplied: readonly string[];
  readonly policy: Policy;
  readonly counts: Counts;
};
export type Counts = Readonly<Record<string, readonly number[]>>;

/** The cells of its tables as questions read them. */
export function answeredBy({ policy, counts }: Pick<PartnerRelease, "policy" | "counts">): Answered {
  const shown = new Map<string, readonly Shown[]>();
  const cells = (name: string): readonly Shown[] => {
    const table = policy.tables[name];
    if (table === undefined) return [];
    return keysOf(table).flatMap((key, i) => {
      const n = counts[name]?.[i] ?? 0;
      const at = Object.fromEntries(table.dimensions.map((dimension, d) => [dimension.name, key[d] ?? ""]));
      return n === 0 ? [] : [{ at, n }];
    });
  };
  return (name) => {
    const found = shown.get(name) ?? cells(name);
    shown.set(name, found);
    return found;
  };
}
