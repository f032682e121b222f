import { existsSync } from "node:fs";
import { InputError } from "../../aggregate/problem.ts";
import { type Problem, Unreadable } from "../problem.ts";
import type { Reading, ReadOptions, Sample } from "../read/reading.ts";
import { leftBehind, readSource } from "../read-source.ts";
import { openPath } from "../source/open-path.ts";
import type { Source } from "../source/source.ts";
import { nationalNumber } from "../text/guarded.ts";
import { type JoinFile, label } from "./files.ts";
import { Packer } from "./pack.ts";
import type { Shelf } from "./shelf.ts";

export type ReadFiles = {
  /** In the order of their checksums, so that the order in which they are named does not count; each once. */
  readonly files: readonly JoinFile[];
  /** What is no input: unknown, an office document, not to be opened. Its name may hold an id, so it is not told. */
  readonly unknown: readonly { readonly sha256: string | null; readonly why: string }[];
  /** What systems have left beside the files, and is kept out. */
  readonly leftBehind: readonly { readonly sha256: string | null; readonly reading: Reading }[];
  /** Rows that were refused; no cell stands in a message. */
  readonly refused: readonly RefusedRow[];
};
/** A result of one sample is shorter than this. */
const mostRows = 100_000;

/** Formats that hold no id of their sample. */
const unnamed: ReadonlySet<string> = new Set([
  "tso500-tmb-trace",
  "tso500-all-fusions-csv",
  "pcgr-fusions",
  "tso500-msi-json",
  "tso500-tmb-json",
  "tso500-tmb-msaf-csv",
]);

type FileOptions = Pick<ReadOptions, "dateOrder" | "isGene">;
export type RefusedRow = { readonly file: JoinFile; readonly problem: Problem };

/**
 * Reads every file at `paths`; long lists of calls are put on `shelf`, and last as long as that. Throws InputError for files that were known and could not be read to their end, that are
 * longer than a result can be, or that hold a national identity number.
 */
export async function readFiles(paths: readonly string[], shelf: Shelf, options: FileOptions = {}): Promise<ReadFiles> {
  const packer = new Packer(shelf);
  const relieve = (samples: readonly Sample[]): void => packer.relieve(samples);
  const files = new Map<string, JoinFile>();
  const unknown: { sha256: string | null; why: string }[] = [];
  const left: { sha256: string | null; reading: Reading }[] = [];
  const stop: string[] = [];
  for (const path of paths) {
    if (!existsSync(path)) stop.push(`${path}: (whole file): no such file or folder`);
    for (const source of await openPath(path)) {
      if ("problem" in source) {
        if (source.isLeftBehind === true) left.push({ sha256: null, reading: leftBehind() });
        else unknown.push({ sha256: null, why: source.problem.rule });
        continue;
      }
      const sha256 = await checksum(source);
      if (typeof sha256 !== "string") {
        unknown.push({ sha256: null, why: `${sha256.found}: ${sha256.rule}` });
        continue;
      }
      const same = files.get(sha256);
      if (same !== undefined) {
        // Two samples may have the same bytes in a file that is known by its name alone.
        if (unnamed.has(same.format)) files.set(`${sha256} ${source.name}`, { ...same, name: source.name });
        continue;
      }
      const { format, reading } = await readSource(source, { ...options, relieve });
      const [first] = reading.problems;
      const isPerson = reading.problems.some(({ found }) => found === nationalNumber);
      if (isPerson) stop.push(`${format ?? "file"} ${sha256.slice(0, 12)}: ${first?.found}: ${first?.rule}`);
      else if (format === null && source.isLeftBehind === true) left.push({ sha256, reading });
      else if (format === null)
        unknown.push({ sha256, why: first === undefined ? "" : `${first.found}: ${first.rule}` });
      else {
        const file = { name: source.name, sha256, format, reading };
        packer.pack(reading);
        files.set(sha256, file);
        if (reading.genome === "GRCh38")
          stop.push(
            `${label(file)}: (whole file): GRCh38: every file of a study is on the build that the map states, GRCh37`,
          );
        if (reading.broken) stop.push(...reading.problems.map((problem) => told(file, problem)));
        const kept = Math.max(0, ...reading.sections.map((section) => section.kept));
        if (kept > mostRows * Math.max(1, reading.samples.length))
          stop.push(`${label(file)}: (whole file): more than ${mostRows} rows: a result of one sample is shorter`);
      }
    }
  }
  if (stop.length > 0) throw new InputError(stop);
  const sorted = [...files.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const refused = sorted
    .filter(({ reading }) => reading.refused > 0)
    .flatMap((file) => file.reading.problems.map((problem) => ({ file, problem })));
  return { files: sorted, unknown, leftBehind: left, refused };
}

/** The checksum of a file, or why it cannot be unpacked to its end. */
async function checksum(source: Source): Promise<string | Problem> {
  try {
    return await source.sha256();
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}

/** A problem without what was found, which may be an id. */
export const told = (file: JoinFile, { line, rule }: Problem): string =>
  `${label(file)}${line === null ? "" : `:${line}`}: ${rule}`;
