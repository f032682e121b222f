import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a text stands on a shelf, in bytes. */
export type Place = { readonly at: number; readonly size: number };

/**
 * Holds on disk the texts that memory need not hold, in a file without a name: nothing is left of it however the process
 * ends. There is no file before the first text is put.
 */
export class Shelf {
  #file: number | undefined;
  #end = 0;
  /** One piece of memory for all that goes in and out. */
  #bytes = Buffer.alloc(0);

  put(text: string): Place {
    this.#file ??= openUnnamed();
    const place = { at: this.#end, size: Buffer.byteLength(text) };
    const bytes = this.#room(place.size);
    bytes.write(text);
    for (let from = 0; from < place.size; )
      from += writeSync(this.#file, bytes, from, place.size - from, place.at + from);
    this.#end += place.size;
    return place;
  }

  get({ at, size }: Place): string {
    const bytes = this.#room(size);
    for (let from = 0; from < size; ) {
      const read = this.#file === undefined ? 0 : readSync(this.#file, bytes, from, size - from, at + from);
      if (read === 0) throw new Error("a shelf that is closed, or was cut");
      from += read;
    }
    return bytes.toString("utf8", 0, size);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #room(size: number): Buffer {
    if (this.#bytes.length < size) this.#bytes = Buffer.alloc(Math.max(2 * size, 64 * 1024));
    return this.#bytes;
  }
}

function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-"));
  try {
    return openSync(join(folder, "shelf"), "wx+", 0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
