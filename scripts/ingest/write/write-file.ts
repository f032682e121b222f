import type { Problem } from "../problem.ts";
import type { Reading, Sample } from "../read/reading.ts";
import { rowKinds } from "../read/sample.ts";
import type { JsonOut } from "./json-out.ts";
import type { RowShelf } from "./row-shelf.ts";

/** A file that was read, or that could not be opened. */
export type Written =
  | { readonly name: string; readonly sha256: null; readonly problem: Problem }
  | {
      readonly name: string;
      /** Null where the file cannot be read to its end. */
      readonly sha256: string | null;
      readonly format: string | null;
      readonly reading: Reading;
      /** Holds the rows that were too many to stay in the reading. */
      readonly rows: RowShelf;
    };

/** Writes one file's object, its rows in pieces. */
export async function writeFile(out: JsonOut, file: Written): Promise<void> {
  const { name, sha256 } = file;
  if ("problem" in file) {
    const empty = { format: null, version: null, kind: null, samples: [], sections: [], unknown: [] };
    out.write(JSON.stringify({ file: name, sha256, ...empty, problems: [file.problem] }));
    return;
  }
  const { format, reading, rows } = file;
  const { version, kind, sections, unknown, problems } = reading;
  out.write(`{${inner({ file: name, sha256, format, version, kind })},"samples":[`);
  for (const [i, sample] of reading.samples.entries()) {
    out.write(i === 0 ? "" : ",");
    await writeSample(out, rows, sample);
  }
  out.write(`],${inner({ sections, unknown, problems })}}`);
  await out.flow();
}

async function writeSample(out: JsonOut, rows: RowShelf, sample: Sample): Promise<void> {
  out.write(`{${inner(sample.facts)}`);
  for (const kind of rowKinds) {
    out.write(`,"${kind}":[`);
    let first = true;
    for (const piece of rows.rowsOf(sample, kind)) {
      out.write(first ? piece : `,${piece}`);
      first = false;
      await out.flow();
    }
    out.write("]");
  }
  out.write("}");
  await out.flow();
}

/** The members of an object without its braces. */
const inner = (value: object): string => JSON.stringify(value).slice(1, -1);
