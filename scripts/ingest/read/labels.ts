/** One label of a file: the key it has here, the text as written there, and the versions or source it was seen in. */
export type Label<K extends string> = readonly [key: K, text: string, from: string];
export type Labels<K extends string> = {
  readonly rows: readonly Label<K>[];
  /** The key of a text, whatever its letter case and spacing; undefined for a label that is not known. */
  readonly keyOf: (text: string) => K | undefined;
};

export function labels<const K extends string>(rows: readonly Label<K>[]): Labels<K> {
  const keys = new Map(rows.map(([key, text]) => [plain(text), key]));
  return { rows, keyOf: (text) => keys.get(plain(text)) };
}

/** A label without what differs between writers: letter case, spacing, a colon at its end. */
export const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ").replace(/ ?:$/, "");
