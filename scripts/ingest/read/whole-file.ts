import { InputError } from "../../aggregate/problem.ts";
import { formatProblem, Unreadable } from "../problem.ts";
import { fileBytes } from "../source/file-bytes.ts";
import { decode } from "../text/decode.ts";
import { guarded } from "../text/guarded.ts";
import { lines } from "../text/lines.ts";
import { type Delimiter, records } from "../text/records.ts";
import type { OpenReader } from "./reader.ts";
import { Reading } from "./reading.ts";

/**
 * Reads a whole file with a reader of its rows, and tells what became of them. `name` stands for the file in messages.
 * Throws InputError where the file cannot be read as text.
 */
export async function readWhole(path: string, name: string, delimiter: Delimiter, open: OpenReader): Promise<Reading> {
  const reading = new Reading();
  const reader = open(reading, { delimiter, lines: [] });
  try {
    for await (const batch of records(guarded(lines(decode(fileBytes(path)))), delimiter))
      for (const record of batch) reader.take(record);
  } catch (error) {
    if (error instanceof Unreadable) throw new InputError([formatProblem(name, error.problem)]);
    throw error;
  }
  reader.end?.();
  return reading;
}
