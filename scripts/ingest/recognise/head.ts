import { firstBytes } from "../source/first-bytes.ts";
import type { Source } from "../source/source.ts";
import { encodingOf } from "../text/decode.ts";

/** The beginning of a file: its bytes, and its lines as far as they can be read as text. */
export type Head = { readonly bytes: Buffer; readonly lines: readonly string[]; readonly whole: boolean };

const length = 256 * 1024;

/** The first 256 kB. Throws Unreadable when the file cannot be unpacked. */
export async function headOf(source: Source): Promise<Head> {
  const bytes = await firstBytes(source.bytes(), length);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return { bytes, lines: text.split(/\r\n|\n|\r/), whole: bytes.length < length };
}
