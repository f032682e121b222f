import { type Bytes, type Reader, readerOf } from "./bytes.ts";

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

type Import = { readonly from: string; readonly name: string; readonly isFunction: boolean };

/** What a module wants to be given, in its order. */
export function importsOf(bytes: Bytes): Import[] {
  const reader = readerOf(bytes, "import");
  return Array.from({ length: reader.number() }, () => {
    const from = reader.name();
    const name = reader.name();
    const kind = reader.byte();
    skipImport(reader, kind);
    return { from, name, isFunction: kind === 0 };
  });
}
