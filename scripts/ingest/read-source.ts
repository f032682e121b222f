import { jsonFault } from "../aggregate/json-fault.ts";
import { shown } from "../aggregate/problem.ts";
import { Unreadable } from "./problem.ts";
import { Reading, type ReadOptions } from "./read/reading.ts";
import { headOf } from "./recognise/head.ts";
import { type Recognised, recognise } from "./recognise/recognise.ts";
import type { Source } from "./source/source.ts";
import { decode } from "./text/decode.ts";
import { guard, guarded, nationalNumber } from "./text/guarded.ts";
import { lines } from "./text/lines.ts";
import { records } from "./text/records.ts";

/** JSON and XML are read as a whole, up to this many characters. */
const longestWhole = 64 * 1024 ** 2;

export type FileRead = { readonly format: string | null; readonly reading: Reading };

/**
 * Reads one file into a Reading, in memory that does not grow with the file. What makes the whole file unreadable is a
 * problem in the Reading.
 */
export async function readSource(source: Source, options: ReadOptions = {}): Promise<FileRead> {
  const reading = new Reading(options);
  let format: string | null = null;
  try {
    const head = await headOf(source);
    const known = recognise(head);
    if (known.format === undefined && source.isLeftBehind === true) return { format, reading: leftBehind() };
    if (known.format === undefined) throw new Unreadable({ line: null, column: null, ...known });
    format = known.format.name;
    await read(source, known, head.lines, reading);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.problem.found === nationalNumber) reading.clear();
    reading.broken = true;
    reading.problems.push(error.problem);
  }
  return { format, reading };
}

/** The reading of a file that a system has left: nothing of it is asked for. */
export function leftBehind(): Reading {
  const reading = new Reading();
  reading.enter(reading.open("(whole file)"), 0, { out: "left behind by a system, not by a laboratory or registry" });
  return reading;
}

async function read(
  source: Source,
  { format, delimiter }: Extract<Recognised, { readonly delimiter: unknown }>,
  start: readonly string[],
  reading: Reading,
): Promise<void> {
  const text = decode(source.bytes());
  const { reader } = format;
  if ("records" in reader) {
    const open = reader.records(reading, { delimiter, lines: start });
    try {
      for await (const batch of records(guarded(lines(text)), delimiter)) for (const record of batch) open.take(record);
    } catch (error) {
      // What was read stands, but nothing can be said of what is missing.
      const told = reading.problems.length;
      open.end?.();
      reading.problems.length = told;
      throw error;
    }
    open.end?.();
    return;
  }
  const whole = (await wholeText(text)).replace(/\r\n?/g, "\n");
  for (const [i, line] of whole.split("\n").entries()) guard(line, i + 1);
  if ("text" in reader) reader.text(reading, whole);
  else reader.json(reading, parsed(whole));
}

async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    all.push(piece);
    size += piece.length;
    if (size > longestWhole)
      throw new Unreadable({
        line: null,
        column: null,
        found: `more than ${longestWhole} characters`,
        rule: "JSON and XML files of results are smaller; give the file as the program wrote it",
      });
  }
  return all.join("");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonFault(text);
    const found = at === text.length ? "the end of the file" : shown(text.slice(at, at + 20));
    const line = text.slice(0, at).split("\n").length;
    throw new Unreadable({
      line,
      column: null,
      found,
      rule: "JSON that is whole and well formed; copy the file again",
    });
  }
}
