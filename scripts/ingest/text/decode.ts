import { isUtf8 } from "node:buffer";
import { Unreadable } from "../problem.ts";

/**
 * Text of a stream of bytes: in the encoding that is stated, else strict UTF-8, or UTF-16 where a byte order mark proves
 * it; the mark itself is left out.
 * Throws Unreadable, with the line, at the first bytes that are not.
 */
export async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding?: Encoding | "windows-1252",
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const piece of bytes) {
    const next =
      held.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([held, piece]);
    if (decoder === undefined && next.length < 3) {
      held = Buffer.from(next);
      continue;
    }
    held = Buffer.alloc(0);
    decoder ??= new TextDecoder(encoding ?? encodingOf(next), { fatal: true });
    const text = attempt(decoder, next, line);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line += 1;
    yield text;
  }
  decoder ??= new TextDecoder(encoding ?? encodingOf(held), { fatal: true });
  yield attempt(decoder, held, line) + attempt(decoder, undefined, line);
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export function encodingOf(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}

function attempt(decoder: TextDecoder, bytes: Buffer | undefined, line: number): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new Unreadable({
      line: line + (bytes === undefined ? 0 : goodLines(bytes)),
      column: null,
      found: `bytes that are not ${decoder.encoding.toUpperCase()}`,
      rule: "text is UTF-8; save the file as UTF-8 again, from the program that wrote it",
    });
  }
}

/** Lines before the first that is not UTF-8; the end of a character that began in the piece before is let pass. */
function goodLines(bytes: Buffer): number {
  let good = 0;
  let start = 0;
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return good;
    good += 1;
    start = end + 1;
  }
  return good;
}
