import { dictionary, int32, tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";
import type { PartnerRelease } from "../../partners/release.ts";
import { keysOf } from "../../partners/table.ts";

/** A table of a partner release as an Arrow stream: every cell, that of nobody too, as in its file. Throws a RangeError for a table that is not there. */
export function partnerArrow(name: string, { policy, counts }: Pick<PartnerRelease, "policy" | "counts">): Uint8Array {
  const table = policy.tables[name];
  const cells = counts[name];
  if (table === undefined || cells === undefined) throw new RangeError(`${name}: no table of this release`);
  const keys = keysOf(table);
  const columns = table.dimensions.map(({ name: column }, d): [string, unknown[]] => [
    column,
    keys.map((key) => key[d] ?? null),
  ]);
  const codes = Object.fromEntries(table.dimensions.map(({ name: column }) => [column, dictionary(utf8())]));
  const all: [string, unknown[]][] = [...columns, [table.count, keys.map((_, i) => cells[i] ?? null)]];
  const bytes = tableToIPC(tableFromArrays(all, { types: { ...codes, [table.count]: int32() } }), { format: "stream" });
  if (!bytes) throw new TypeError(`${name}: could not be written as Arrow`);
  return bytes;
}
