import { type Bytes, leb, readerOf, withSection } from "./bytes.ts";
import { importsOf } from "./imports.ts";

/**
 * The same module without the exports that nothing asks for: `glue` is the scripts that start it, and what it looks up among
 * its own exports stands in its global offset table. Every export costs an entry in a table when the module starts; the database's
 * module has 75,000 and needs some hundreds.
 *
 * Throws a RangeError when the bytes are no module of the expected shape.
 */
export function stripExports(bytes: Bytes, glue: string): Bytes {
  const words = new Set(glue.match(/[\w$]+/g));
  const offsets = importsOf(bytes).filter(({ from }) => from.startsWith("GOT."));
  const needed = new Set(offsets.map(({ name }) => name));
  const reader = readerOf(bytes, "export");
  const kept: Bytes[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const start = reader.at;
    const name = reader.name();
    reader.byte();
    reader.number();
    if (needed.has(name) || words.has(name)) kept.push(bytes.subarray(start, reader.at));
  }
  return withSection(bytes, "export", [new Uint8Array(leb(kept.length)), ...kept]);
}
