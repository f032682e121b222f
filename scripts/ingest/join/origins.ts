import type { Origin } from "../read/sample.ts";
import { type JoinFile, partsOf } from "./files.ts";
import type { JoinedSpecimen } from "./specimens.ts";
import { bears } from "./traces.ts";

/** Origins of calls by an id, then by the call's key. */
export type Origins = ReadonlyMap<string, ReadonlyMap<string, CallOrigin>>;
/** A blacklisted call is an artefact, whatever its origin. */
export type CallOrigin = Origin | "blacklisted";

/**
 * Origins that TSOPPI's tables give, by the id of a specimen: the one whose id stands in the table, or begins with it and
 * is the only one that does (the table may leave out the part after the patient), else the one that the file is named for.
 */
export function tsoppiOrigins(files: readonly JoinFile[], specimens: readonly JoinedSpecimen[]): Origins {
  const origins = new Map<string, ReadonlyMap<string, CallOrigin>>();
  for (const { file, sample } of partsOf(files, "tsoppi-small-variant-table")) {
    const id = sample.facts.id ?? "";
    const longer = specimens.filter(
      ({ specimen, ids }) => specimen === "tissue" && [...ids].some((own) => own.startsWith(`${id}-`)),
    );
    const specimen =
      specimens.find(({ ids }) => ids.has(id)) ??
      specimens.find(({ ids }) => [...ids].some((own) => bears(file.name, own))) ??
      (longer.length === 1 ? longer[0] : undefined);
    if (specimen === undefined) continue;
    const told = new Map<string, CallOrigin>(sample.rows.small.map(({ key, origin }) => [key, origin ?? "unknown"]));
    for (const key of sample.seen) told.set(key, "blacklisted");
    origins.set(specimen.id, told);
  }
  return origins;
}

/** What tells the origin of a call, by the map's choice; unknown where the file of that choice is silent. */
export function originBy(
  choice: "trace" | "tsoppi" | "none",
  traces: Origins,
  tsoppi: Origins,
): (specimen: JoinedSpecimen, key: string) => CallOrigin {
  if (choice === "none") return () => "unknown";
  const origins = choice === "trace" ? traces : tsoppi;
  return ({ id }, key) => origins.get(id)?.get(key) ?? "unknown";
}
