/** Sections of a WebAssembly module by their id. */
const importSection = 2;
const exportSection = 7;
const header = 8;

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a module's bytes from a place on. */
class Reader {
  readonly bytes: Bytes;
  at: number;
  constructor(bytes: Bytes, at: number) {
    this.bytes = bytes;
    this.at = at;
  }
  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new RangeError(`the module ends at byte ${this.at}, inside a section`);
    this.at += 1;
    return value;
  }
  /** An unsigned number in LEB128. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
  name(): string {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}

function leb(value: number): number[] {
  const bytes = [];
  let left = value;
  do {
    const more = left > 0x7f;
    bytes.push((left & 0x7f) | (more ? 0x80 : 0));
    left >>>= 7;
  } while (left > 0);
  return bytes;
}

type Section = { readonly id: number; readonly start: number; readonly end: number };

function sectionsOf(bytes: Bytes): Section[] {
  const reader = new Reader(bytes, header);
  const found: Section[] = [];
  while (reader.at < bytes.length) {
    const id = reader.byte();
    const length = reader.number();
    found.push({ id, start: reader.at, end: reader.at + length });
    reader.at += length;
  }
  return found;
}

/** Skips what an import of a kind says of itself: a function's type, a table, a memory, a global, a tag. */
function skipImport(reader: Reader, kind: number): void {
  const limits = (): void => {
    const flags = reader.number();
    reader.number();
    if ((flags & 1) === 1) reader.number();
  };
  if (kind === 0) reader.number();
  else if (kind === 1) {
    reader.byte();
    limits();
  } else if (kind === 2) limits();
  else if (kind === 3) reader.at += 2;
  else if (kind === 4) {
    reader.byte();
    reader.number();
  } else throw new RangeError(`an import of the unknown kind ${kind} at byte ${reader.at}`);
}

/** Names that the module looks up among its own exports when it starts: entries of its global offset table. */
function lookedUp(bytes: Bytes, section: Section): Set<string> {
  const reader = new Reader(bytes, section.start);
  const names = new Set<string>();
  for (let left = reader.number(); left > 0; left -= 1) {
    const from = reader.name();
    const name = reader.name();
    if (from.startsWith("GOT.")) names.add(name);
    skipImport(reader, reader.byte());
  }
  return names;
}

/**
 * The same module without the exports that nothing asks for: `glue` is the script that starts it. Every export costs an
 * entry in a table when the module starts; the database's module has 75,000 and needs some hundreds.
 *
 * Throws a RangeError when the bytes are no module of the expected shape.
 */
export function stripModule(bytes: Bytes, glue: string): Bytes {
  const sections = sectionsOf(bytes);
  const find = (id: number, what: string): Section => {
    const section = sections.find((each) => each.id === id);
    if (!section) throw new RangeError(`the module has no ${what}`);
    return section;
  };
  const exports = find(exportSection, "exports");
  const words = new Set(glue.match(/[\w$]+/g));
  const needed = lookedUp(bytes, find(importSection, "imports"));
  const reader = new Reader(bytes, exports.start);
  const kept: Bytes[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const start = reader.at;
    const name = reader.name();
    reader.byte();
    reader.number();
    if (needed.has(name) || words.has(name)) kept.push(bytes.subarray(start, reader.at));
  }
  const list = new Uint8Array([...leb(kept.length), ...kept.flatMap((each) => [...each])]);
  const parts = sections.flatMap((section) => {
    const content = section === exports ? list : bytes.subarray(section.start, section.end);
    return [new Uint8Array([section.id, ...leb(content.length)]), content];
  });
  const whole = [bytes.subarray(0, header), ...parts];
  const stripped = new Uint8Array(whole.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of whole) {
    stripped.set(part, at);
    at += part.length;
  }
  return stripped;
}
