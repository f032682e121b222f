import { type Key, keysOf, type Table } from "../../src/partners/table.ts";
import type { EarlierRelease } from "./round.ts";

/** Cells that stood together in an earlier release, as places of today's table, and what they were there. */
export type Joined = {
  readonly table: string;
  readonly places: readonly number[];
  readonly truth: number;
  readonly shown: number;
};

/** The code under which all that is not named stands. */
const rest = "other";

/** A cell of today by the codes of an earlier table; null where that told nothing of it. */
function earlierKey(key: Key, table: Table, old: Table): string | null {
  const codes = table.dimensions.map((dimension, d) => {
    const known = old.dimensions.find(({ name }) => name === dimension.name)?.codes ?? [];
    const code = key[d] ?? "";
    if (known.includes(code)) return code;
    return dimension.role !== "when" && known.includes(rest) ? rest : null;
  });
  return codes.includes(null) ? null : codes.join("\n");
}

/** What is told apart today and stood together in an earlier release: its sum is a number of both. */
export function joinedSince(name: string, table: Table, { policy, shown, truths }: EarlierRelease): readonly Joined[] {
  const old = policy.tables[name];
  if (old === undefined) return [];
  const keys = keysOf(table);
  const before = new Map(keysOf(old).map((key, place) => [key.join("\n"), place]));
  const groups = Map.groupBy(keys.keys(), (place) => earlierKey(keys[place] ?? [], table, old) ?? "");
  return [...groups].flatMap(([key, places]) => {
    const at = before.get(key);
    if (at === undefined || places.length < 2) return [];
    return [{ table: name, places, truth: truths[name]?.[at] ?? 0, shown: shown[name]?.[at] ?? 0 }];
  });
}
