import { hash } from "node:crypto";

type Row = Readonly<Record<string, string>>;

/** Base64 letters kept of a row's hash, 48 bits; rows are only told apart from others of one patient or sample. */
const size = 8;

/** Rows that runs of ingest have made, by the patient or sample that they are of: what tells them from rows of others. */
export class MadeRows {
  readonly #hashes: Map<string, string>;
  /** Hashes of the patient or sample whose rows are being added; a text that grows by each would be a tree of them all. */
  #adding: { readonly key: string; readonly hashes: string[] } = { key: "", hashes: [] };
  #recent: { readonly key: string; readonly known: ReadonlySet<string> } | undefined;

  /** `packed` is what an earlier run has written. */
  constructor(packed: Readonly<Record<string, string>> = {}) {
    this.#hashes = new Map(Object.entries(packed));
  }

  get isEmpty(): boolean {
    return this.#hashes.size === 0;
  }

  add(key: string, row: Row): void {
    if (this.#adding.key !== key) {
      this.#settle();
      this.#adding = { key, hashes: [] };
    }
    this.#adding.hashes.push(hashOf(row));
  }

  /** True for a row that was made so; a row that somebody has changed since is a row of others. */
  has(key: string, row: Row): boolean {
    if (this.#recent?.key !== key) this.#recent = { key, known: new Set(this.#hashes.get(key)?.match(/.{8}/g) ?? []) };
    return this.#recent.known.has(hashOf(row));
  }

  packed(): Readonly<Record<string, string>> {
    this.#settle();
    return Object.fromEntries([...this.#hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #settle(): void {
    const { key, hashes } = this.#adding;
    if (hashes.length > 0) this.#hashes.set(key, (this.#hashes.get(key) ?? "") + hashes.join(""));
    this.#adding = { key: "", hashes: [] };
  }
}

/** The hash of a row's filled cells by column, whatever the order of the columns. */
function hashOf(row: Row): string {
  const filled = Object.keys(row).filter((column) => row[column] !== "");
  const text = filled.sort().map((column) => `${column}\0${row[column]}`);
  return hash("sha256", text.join("\0"), "base64").slice(0, size);
}
