/** Identifiers shorter than this, or without a digit, may be part of any word: they are told where they stand alone. */
export const longEnough = 5;
const telling = (id: string): boolean => id.length >= longEnough && /\d/.test(id);

/** Finds the export's own identifiers in texts: alone, or, where they are long enough to mean nothing else, within a word. */
export type OwnIds = (text: string) => string | undefined;

/** The finder for some identifiers. One within a longer number is that number, not the identifier. */
export function ownIds(ids: Iterable<string>): OwnIds {
  const known = new Set(ids);
  const lengths = [...new Set([...known].filter(telling).map(({ length }) => length))];
  const goesOn = (word: string, at: number): boolean => at > 0 && /^\d\d$/.test(word.slice(at - 1, at + 1));
  const within = (word: string): string | undefined => {
    for (const length of lengths)
      for (let at = 0; at + length <= word.length; at += 1) {
        const part = word.slice(at, at + length);
        if (known.has(part) && !goesOn(word, at) && !goesOn(word, at + length)) return part;
      }
    return undefined;
  };
  return (text) => {
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_.:-]*/gu)) {
      const own = known.has(word) ? word : within(word);
      if (own !== undefined) return own;
    }
    return undefined;
  };
}
