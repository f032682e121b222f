import { type JoinFile, label, type Part, partsOf } from "./files.ts";
import { namedBy } from "./named.ts";
import type { JoinedSpecimen } from "./specimens.ts";

export type Traces = {
  /** The trace of each specimen, by the specimen's id. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
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
  const parts = new Map<string, readonly Part[]>();
  const unjoined: { file: JoinFile; why: string }[] = [];
  const problems: string[] = [];
  const named = namedBy(specimens);
  for (const part of partsOf(files, "tso500-tmb-trace")) {
    const { file, sample } = part;
    const specimen = named(file.name);
    const output = specimen?.output;
    if (specimen === undefined || output === undefined) {
      unjoined.push({
        file,
        why: specimen === undefined ? "its name bears no known id" : "its specimen has no result",
      });
      continue;
    }
    const known = keysOf(output);
    const calls = sample.rows.small;
    const found = calls.filter(({ key }) => known.has(key)).length;
    if (found < proof * calls.length)
      problems.push(
        `${label(file)}: (whole file): ${found} of ${calls.length} calls stand in the result of the sample that it is named for: a trace of another sample, or misnamed`,
      );
    else parts.set(specimen.id, [part]);
  }
  return { parts, unjoined, problems };
}

function keysOf({ sample }: Part): ReadonlySet<string> {
  return new Set([...sample.rows.small.map(({ key }) => key), ...sample.seen]);
}
