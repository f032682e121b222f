import { hash } from "node:crypto";
import type { Place, Shelf } from "./shelf.ts";

type Row = Readonly<Record<string, string>>;

/** Base64 letters kept of a row's hash, 48 bits; rows are only told apart from others of one patient or sample. */
const size = 8;

/** Hashes of rows by the patient or sample that they are of, as EXPORT/ingest.json holds them. */
export type PackedRows = Readonly<Record<string, string>>;

/** Rows that an earlier run of ingest has made: what tells them from rows of others. */
export class EarlierRows {
  readonly #packed: PackedRows;
  #recent: { readonly key: string; readonly known: ReadonlySet<string> } | undefined;

  constructor(packed: PackedRows = {}) {
    this.#packed = packed;
  }

  get isEmpty(): boolean {
    return Object.keys(this.#packed).length === 0;
  }

  /** True for a row that was made so; a row that somebody has changed since is a row of others. */
  has(key: string, row: Row): boolean {
    if (this.#recent?.key !== key)
      this.#recent = { key, known: new Set(Object.hasOwn(this.#packed, key) ? this.#packed[key]?.match(/.{8}/g) : []) };
    return this.#recent.known.has(hashOf(row));
  }
}

/** Rows that this run makes; their hashes stand on a shelf, for there is one for each row. */
export class MadeRows {
  readonly #places = new Map<string, Place[]>();
  readonly #shelf: Shelf;
  /** Hashes of the patient or sample whose rows are being added; a text that grows by each would be a tree of them all. */
  #adding: { readonly key: string; readonly hashes: string[] } = { key: "", hashes: [] };

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  add(key: string, row: Row): void {
    if (this.#adding.key !== key) {
      this.#settle();
      this.#adding = { key, hashes: [] };
    }
    this.#adding.hashes.push(hashOf(row));
  }

  /** What EXPORT/ingest.json holds of these rows, in the order of their patients or samples. */
  *packed(): Generator<readonly [key: string, hashes: string]> {
    this.#settle();
    for (const [key, places] of [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield [key, places.map((place) => this.#shelf.get(place)).join("")];
  }

  #settle(): void {
    const { key, hashes } = this.#adding;
    this.#adding = { key: "", hashes: [] };
    if (hashes.length === 0) return;
    const places = this.#places.get(key) ?? [];
    this.#places.set(key, places);
    places.push(this.#shelf.put(hashes.join("")));
  }
}

/** The hash of a row's filled cells by column, whatever the order of the columns. */
function hashOf(row: Row): string {
  const filled = Object.keys(row).filter((column) => row[column] !== "");
  const text = filled.sort().map((column) => `${column}\0${row[column]}`);
  return hash("sha256", text.join("\0"), "base64").slice(0, size);
}
