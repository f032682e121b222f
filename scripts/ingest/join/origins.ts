import type { Origin, Small } from "../read/sample.ts";
import { type JoinFile, type Part, partsOf } from "./files.ts";
import { namedBy } from "./named.ts";
import { mostCalls, recent } from "./recent.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** A blacklisted call is an artefact, whatever its origin. */
export type CallOrigin = Origin | "blacklisted";
/** The origin of each call of a specimen, by the call's key; undefined where no file tells it. */
export type Origins = (id: string) => ReadonlyMap<string, CallOrigin> | undefined;

/** The parts that tell origins, by the id of the specimen. */
export type OriginParts = ReadonlyMap<string, readonly Part[]>;

/** Origins from the parts that tell them, by the id of the specimen; they are read out when they are asked for. */
export function originsFrom(parts: OriginParts): Origins {
  return recent(
    (id) => {
      const mine = parts.get(id);
      if (mine === undefined) return undefined;
      const told = new Map<string, CallOrigin>();
      for (const { file, sample } of mine) {
        for (const { key, origin } of sample.rows.small) told.set(key, origin ?? "unknown");
        if (file.format === "tsoppi-small-variant-table") for (const key of sample.seen) told.set(key, "blacklisted");
      }
      return told;
    },
    (told) => told?.size ?? 0,
    mostCalls,
  );
}

/**
 * TSOPPI's tables, by the id of a specimen: the one whose id stands in the table, or begins with it and
 * is the only one that does (the table may leave out the part after the patient), else the one that the file is named for.
 */
export function tsoppiParts(files: readonly JoinFile[], specimens: readonly JoinedSpecimen[]): OriginParts {
  const parts = new Map<string, readonly Part[]>();
  const named = namedBy(specimens);
  for (const part of partsOf(files, "tsoppi-small-variant-table")) {
    const id = part.sample.facts.id ?? "";
    const longer = specimens.filter(
      ({ specimen, ids }) => specimen === "tissue" && [...ids].some((own) => own.startsWith(`${id}-`)),
    );
    const specimen =
      specimens.find(({ ids }) => ids.has(id)) ??
      named(part.file.name) ??
      (longer.length === 1 ? longer[0] : undefined);
    if (specimen !== undefined) parts.set(specimen.id, [part]);
  }
  return parts;
}

/** The map's choice of what tells the origin of a call, and the parts that do where it is a trace or TSOPPI's table. */
export type OriginChoice = {
  readonly choice: "trace" | "tsoppi" | "maf_status" | "none";
  readonly parts: OriginParts;
};

/** Specimens with small variants of which no file of the map's choice tells the origin; nothing where it chose none. */
export function withoutOrigin(
  specimens: readonly JoinedSpecimen[],
  { choice, parts }: OriginChoice,
): readonly JoinedSpecimen[] {
  const isTold = ({ id, output }: JoinedSpecimen): boolean =>
    choice === "maf_status" ? output?.sample.profiled.has("mutations") === true : parts.has(id);
  return choice === "none"
    ? []
    : specimens.filter((specimen) => !isTold(specimen) && (specimen.output?.sample.rows.small.length ?? 0) > 0);
}

/** What tells the origin of a call, by the map's choice; unknown where the file of that choice is silent. */
export function originBy({ choice, parts }: OriginChoice): (specimen: JoinedSpecimen, call: Small) => CallOrigin {
  if (choice === "none") return () => "unknown";
  if (choice === "maf_status")
    return ({ output }, { origin }) => (output?.sample.profiled.has("mutations") === true ? origin : null) ?? "unknown";
  const origins = originsFrom(parts);
  return ({ id }, { key }) => origins(id)?.get(key) ?? "unknown";
}
