/** One label of a file: the key it has here, the text as written there, and the versions or source it was seen in. */
export type Label<K extends string> = readonly [key: K, text: string, from: string];
export type Labels<K extends string> = {
  readonly rows: readonly Label<K>[];
  /** The key of a text, whatever its letter case and spacing; undefined for a label that is not known. */
  readonly keyOf: (text: string) => K | undefined;
  /** The longest label that a text begins with and goes on after, as where the tab behind it is lost. */
  readonly startOf: (text: string) => string | undefined;
};

export function labels<const K extends string>(rows: readonly Label<K>[]): Labels<K> {
  const keys = new Map(rows.map(([key, text]) => [plain(text), key]));
  const longestFirst = rows.map(([, text]) => text).sort((a, b) => b.length - a.length);
  return {
    rows,
    keyOf: (text) => keys.get(plain(text)),
    startOf: (text) => {
      const whole = plain(text);
      const goesOn = (label: string): boolean => /^[\s\d:=]/.test(whole.slice(plain(label).length));
      return longestFirst.find((label) => whole.startsWith(plain(label)) && goesOn(label));
    },
  };
}

/** A label without what differs between writers: letter case, spacing, a colon at its end. */
export const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ").replace(/ ?:$/, "");
