import type { StudyMap } from "../map/map-schema.ts";
import type { Choices } from "./choices.ts";
import type { JoinFile } from "./files.ts";
import type { MadeRows } from "./made-rows.ts";
import type { Joined } from "./specimens.ts";

/** What the study chose, as its map states it: what decides how findings count. */
export const statedChoices = (map: StudyMap, dated: Choices["dated"]) => ({
  origin: map.origin,
  genome: map.genome,
  without_results: map.without_results,
  msi: map.msi,
  fusions: map.fusions,
  genes: map.genes,
  tumour_groups: map.tumour_groups?.groups ?? null,
  ...dated,
});

/** Counts by what was counted. */
export type Counts = Readonly<Record<string, number>>;

/**
 * What an export says of where it comes from: the checksum of every file, the choices, and what was kept out, by reason. It
 * names no file, no id and no cell.
 */
export const provenance = (
  files: readonly JoinFile[],
  { map, dated, named }: Choices,
  joined: Joined,
  withoutOrigin: number,
  findings: Counts,
): object => ({
  sources: [...files.map(({ sha256, format }) => ({ sha256, format })), ...named],
  choices: statedChoices(map, dated),
  kept_out: {
    specimens: joined.keptOut,
    rows: summed(files.flatMap(({ reading }) => reading.sections.map(({ why }) => why))),
    refused: files.reduce((sum, { reading }) => sum + reading.refused, 0),
  },
  specimens_without_origin: withoutOrigin,
  findings,
});

/** EXPORT/ingest.json in pieces, for it holds a hash of each row: what is told, and the rows that were made, by table. */
export function* provenanceText(told: object, made: readonly (readonly [name: string, MadeRows])[]): Generator<string> {
  yield JSON.stringify({ ...told, made: {} }, null, 1).slice(0, -"}\n}".length);
  for (const [i, [name, rows]] of made.entries()) {
    yield `${i === 0 ? "" : ","}\n  ${JSON.stringify(name)}: {`;
    let count = 0;
    for (const [key, hashes] of rows.packed()) {
      yield `${count === 0 ? "" : ","}\n   ${JSON.stringify(key)}: "${hashes}"`;
      count += 1;
    }
    yield count === 0 ? "}" : "\n  }";
  }
  yield "\n }\n}\n";
}

export function summed(counts: Iterable<Counts>): Counts {
  const sums: Record<string, number> = {};
  for (const count of counts) for (const [what, n] of Object.entries(count)) sums[what] = (sums[what] ?? 0) + n;
  return sums;
}
