export type Bytes = Uint8Array<ArrayBuffer>;

/** Sections of a WebAssembly module by their id. */
export const section = { import: 2, global: 6, export: 7, start: 8, element: 9, code: 10 } as const;
const header = 8;

/** Reads a module's bytes from a place on. */
export class Reader {
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
  /** An unsigned number of at most 32 bits, in LEB128. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
  /** Passes over a number of any size and sign. */
  skip(): void {
    while (this.byte() >= 0x80);
  }
  name(): string {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}

export function leb(value: number): number[] {
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

export function sectionsOf(bytes: Bytes): Section[] {
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

/** Reads a section from its start; throws a RangeError where the module has none. */
export function readerOf(bytes: Bytes, name: keyof typeof section): Reader {
  const found = sectionsOf(bytes).find(({ id }) => id === section[name]);
  if (!found) throw new RangeError(`the module has no section of kind ${section[name]} (${name})`);
  return new Reader(bytes, found.start);
}

/** The same module with something else in one of its sections. */
export function withSection(bytes: Bytes, name: keyof typeof section, parts: readonly Uint8Array[]): Bytes {
  const all = sectionsOf(bytes).flatMap(({ id, start, end }) => {
    const content = id === section[name] ? parts : [bytes.subarray(start, end)];
    return [new Uint8Array([id, ...leb(content.reduce((length, part) => length + part.length, 0))]), ...content];
  });
  return new Uint8Array(Buffer.concat([bytes.subarray(0, header), ...all]));
}
