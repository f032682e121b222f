import type { Problem } from "../problem.ts";
import type { Reading, Sample } from "../read/reading.ts";
import { type RowKind, rowKinds } from "../read/sample.ts";
import { readSource } from "../read-source.ts";
import type { Source } from "../source/source.ts";
import type { JsonOut } from "./json-out.ts";

/** A file that was read, or that could not be opened. */
export type Written =
  | { readonly name: string; readonly sha256: null; readonly problem: Problem }
  | {
      readonly name: string;
      readonly sha256: string;
      readonly source: Source;
      readonly format: string | null;
      readonly reading: Reading;
    };

/** Writes one file's object. Rows that were too many to hold are read again and written as they come. */
export async function writeFile(out: JsonOut, file: Written): Promise<void> {
  const { name, sha256 } = file;
  if ("problem" in file) {
    const empty = { format: null, version: null, kind: null, samples: [], sections: [], unknown: [] };
    out.write(JSON.stringify({ file: name, sha256, ...empty, problems: [file.problem] }));
    return;
  }
  const { format, reading } = file;
  const { version, kind, sections, unknown, problems } = reading;
  out.write(`{${inner({ file: name, sha256, format, version, kind })},"samples":[`);
  for (const [i, sample] of reading.samples.entries()) {
    out.write(i === 0 ? "" : ",");
    await writeSample(out, file, sample, i);
  }
  out.write(`],${inner({ sections, unknown, problems })}}`);
  await out.flow();
}

async function writeSample(
  out: JsonOut,
  file: Extract<Written, { readonly reading: Reading }>,
  sample: Sample,
  at: number,
): Promise<void> {
  out.write(`{${inner(sample.facts)}`);
  for (const kind of rowKinds) {
    out.write(`,"${kind}":`);
    if (sample.spilled.has(kind)) await writeAgain(out, file.source, at, kind);
    else out.write(JSON.stringify(sample.rows[kind]));
  }
  out.write("}");
  await out.flow();
}

async function writeAgain(out: JsonOut, source: Source, sample: number, kind: RowKind): Promise<void> {
  let first = true;
  out.write("[");
  const take = (row: unknown): void => {
    out.write(`${first ? "" : ","}${JSON.stringify(row)}`);
    first = false;
  };
  await readSource(source, { tap: { sample, kind, take }, flow: () => out.flow() });
  out.write("]");
}

/** The members of an object without its braces. */
const inner = (value: object): string => JSON.stringify(value).slice(1, -1);
