import { basename, dirname } from "node:path";
import type { Origin } from "../read/sample.ts";
import { type JoinFile, label, type Part, partsOf } from "./files.ts";
import type { JoinedSpecimen } from "./specimens.ts";

export type Traces = {
  /** Origin of each call, by the id of its specimen and the call's key. */
  readonly origins: ReadonlyMap<string, ReadonlyMap<string, Origin>>;
  /** Files that are tied to no specimen, and why. */
  readonly unjoined: readonly { readonly file: JoinFile; readonly why: string }[];
  readonly problems: readonly string[];
};

/** Share of a trace's calls that its result must hold: neighbouring people share many germline calls, but not this many. */
const proof = 0.9;

/**
 * Ties each TMB trace to the specimen whose id its name or folder bears, and proves it by its calls: a trace whose calls
 * do not stand in the specimen's result is refused.
 */
export function tieTraces(files: readonly JoinFile[], specimens: readonly JoinedSpecimen[]): Traces {
  const origins = new Map<string, ReadonlyMap<string, Origin>>();
  const unjoined: { file: JoinFile; why: string }[] = [];
  const problems: string[] = [];
  for (const { file, sample } of partsOf(files, "tso500-tmb-trace")) {
    const specimen = specimens.find(({ ids }) => [...ids].some((id) => bears(file.name, id)));
    const output = specimen?.output;
    if (specimen === undefined || output === undefined) {
      unjoined.push({
        file,
        why: specimen === undefined ? "its name bears no known id" : "its specimen has no result",
      });
      continue;
    }
    const known = keysOf(output);
    const found = sample.rows.small.filter(({ key }) => known.has(key)).length;
    if (found < proof * sample.rows.small.length)
      problems.push(
        `${label(file)}: (whole file): ${found} of ${sample.rows.small.length} calls stand in the result of the sample that it is named for: a trace of another sample, or misnamed`,
      );
    else origins.set(specimen.id, new Map(sample.rows.small.map(({ key, origin }) => [key, origin ?? "unknown"])));
  }
  return { origins, unjoined, problems };
}

function keysOf({ sample }: Part): ReadonlySet<string> {
  return new Set([...sample.rows.small.map(({ key }) => key), ...sample.seen]);
}

/** A name bears an id that stands at its beginning and is not the beginning of a longer one; or its folder does. */
export function bears(path: string, id: string): boolean {
  const name = basename(path);
  const starts = name.startsWith(id) && !/^[A-Za-z0-9-]/.test(name.slice(id.length));
  return starts || basename(dirname(path)) === id;
}
