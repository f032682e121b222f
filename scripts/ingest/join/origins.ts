import type { Origin } from "../read/sample.ts";
import { type JoinFile, partsOf } from "./files.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** Origins of calls by an id, then by the call's key. */
export type Origins = ReadonlyMap<string, ReadonlyMap<string, Origin>>;

/** Origins that TSOPPI's tables give, by the id in them. */
export const tsoppiOrigins = (files: readonly JoinFile[]): Origins =>
  new Map(
    partsOf(files, "tsoppi-small-variant-table").map(({ sample }) => [
      sample.facts.id ?? "",
      new Map(sample.rows.small.map(({ key, origin }) => [key, origin ?? "unknown"])),
    ]),
  );

/** What tells the origin of a call, by the map's choice; unknown where the file of that choice is silent. */
export function originBy(
  choice: "trace" | "tsoppi" | "none",
  traces: Origins,
  tsoppi: Origins,
): (specimen: JoinedSpecimen, key: string) => Origin {
  if (choice === "none") return () => "unknown";
  if (choice === "trace") return ({ id }, key) => traces.get(id)?.get(key) ?? "unknown";
  return ({ ids }, key) =>
    [...ids].map((id) => tsoppi.get(id)?.get(key)).find((origin) => origin !== undefined) ?? "unknown";
}
