import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { byteOrderMark } from "./first-bytes.ts";
import { InputError } from "./problem.ts";

export type Scan = {
  /** Records, the header included; blank lines are none. */
  readonly records: number;
  /** Valid UTF-8, one kind of line end, RFC 4180 quotes, and every record as wide as asked for. */
  readonly regular: boolean;
};

const nul = 0;
const lf = 10;
const cr = 13;
const quote = 34;
const comma = 44;

type Walked = {
  readonly records: number;
  readonly lines: number;
  readonly fields: number;
  readonly blank: boolean;
  readonly regular: boolean;
};

/** Walks over bytes among which is no quote, no carriage return and no NUL, from within a record of so many fields. */
function walkPlain(bytes: Buffer, width: number, within: { fields: number; blank: boolean }): Walked {
  let { fields } = within;
  let records = 0;
  let lines = 0;
  let regular = true;
  let start = within.blank ? 0 : -1;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte === comma) fields += 1;
    else if (byte === lf) {
      lines += 1;
      if (i !== start) {
        records += 1;
        if (fields !== width) regular = false;
      }
      start = i + 1;
      fields = 1;
    }
  }
  return { records, lines, fields, blank: start === bytes.length, regular };
}

const isPlain = (bytes: Buffer): boolean => ![quote, cr, nul].some((byte) => bytes.includes(byte));

/**
 * Walk over the bytes of a CSV file once and tell whether a fast reader can be trusted with it.
 * Throws InputError at a NUL byte. A file that is not regular is read again, slowly, to name each wrong row.
 */
export async function scan(path: string, width: number): Promise<Scan> {
  let records = 0;
  let regular = true;
  let line = 1;
  let fields = 1;
  let blank = true;
  let atStart = true;
  let quoted = false;
  let closed = false;
  let afterCr = false;
  let ending: "lf" | "crlf" | undefined;

  const endRecord = (): void => {
    if (!blank) {
      records += 1;
      if (fields !== width) regular = false;
    }
    fields = 1;
    blank = true;
    atStart = true;
    closed = false;
  };

  for await (const { chunk, lines } of blocks(path, byteOrderMark(path) === "utf-8" ? 3 : 0)) {
    const plain = !quoted && !closed && !afterCr && isPlain(chunk);
    if (plain) {
      const walked = walkPlain(chunk, width, { fields, blank });
      records += walked.records;
      line += walked.lines;
      if (!walked.regular || (walked.lines > 0 && ending === "crlf")) regular = false;
      if (walked.lines > 0) ending = "lf";
      ({ fields, blank } = walked);
      const last = chunk.at(-1);
      atStart = last === comma || last === lf;
    }
    for (let i = plain ? chunk.length : 0; i < chunk.length; i += 1) {
      const byte = chunk[i];
      if (byte === lf) line += 1;
      if (byte === nul)
        throw new InputError([
          `${basename(path)}:${line}: (whole row): a NUL byte: text has none; export the table again as UTF-8`,
        ]);
      if (quoted) {
        if (byte === quote) {
          quoted = false;
          closed = true;
        }
        continue;
      }
      if (byte === lf) {
        const kind = afterCr ? "crlf" : "lf";
        if (ending !== undefined && ending !== kind) regular = false;
        ending = kind;
        afterCr = false;
        endRecord();
        continue;
      }
      if (afterCr) {
        afterCr = false;
        regular = false;
      }
      if (byte === cr) {
        afterCr = true;
        continue;
      }
      blank = false;
      if (byte === comma) {
        fields += 1;
        atStart = true;
        closed = false;
      } else if (byte === quote) {
        if (!atStart && !closed) regular = false;
        quoted = true;
        closed = false;
        atStart = false;
      } else {
        if (closed) regular = false;
        atStart = false;
      }
    }
    if (regular && !isUtf8(lines)) regular = false;
  }
  if (quoted) regular = false;
  endRecord();
  return { records, regular };
}

/** What was read of a file at once, and the whole lines that end within it; at the end of the file what is left of it. */
type Block = { readonly chunk: Buffer; readonly lines: Buffer };

/** A file from byte `start` on, read into one piece of memory again and again: a block is good until the next is asked for. */
async function* blocks(path: string, start: number): AsyncGenerator<Block> {
  const file = await open(path);
  try {
    let memory = Buffer.alloc(1 << 20);
    let held = 0;
    for (let at = start; ; ) {
      // A line longer than all of it.
      if (held === memory.length) memory = Buffer.concat([memory], 2 * memory.length);
      const { bytesRead } = await file.read(memory, held, memory.length - held, at);
      const whole = memory.subarray(0, held + bytesRead);
      const end = bytesRead === 0 ? whole.length : whole.lastIndexOf(lf) + 1;
      yield { chunk: whole.subarray(held), lines: whole.subarray(0, end) };
      if (bytesRead === 0) return;
      at += bytesRead;
      held = whole.length - end;
      memory.copyWithin(0, end, whole.length);
    }
  } finally {
    await file.close();
  }
}
