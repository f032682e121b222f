/** A piece of bytes that is looked for, and what it is a piece of. */
export type Piece = { readonly bytes: Uint8Array; readonly at: number; readonly of: string };
export type Hit = { readonly piece: Piece; readonly at: number };

const factor = 0x01000193;
const bits = 22;

/**
 * A search for many pieces of `width` bytes at once: each is told by a rolling sum (Rabin and Karp 1987) and then held against the
 * bytes. Answers every place of a haystack at which one of them stands; of pieces that are alike the first.
 */
export function searchFor(pieces: readonly Piece[], width: number): (haystack: Uint8Array) => Iterable<Hit> {
  const known = new Map<number, Piece[]>();
  const maybe = new Uint8Array(1 << bits);
  const slot = (sum: number): number => (sum ^ (sum >>> bits)) & (maybe.length - 1);
  for (const piece of pieces) {
    let sum = 0;
    for (let i = 0; i < width; i += 1) sum = (Math.imul(sum, factor) + (piece.bytes[piece.at + i] ?? 0)) >>> 0;
    const same = known.get(sum) ?? [];
    if (same.some((other) => isAt(other.bytes, other.at, piece, width))) continue;
    same.push(piece);
    known.set(sum, same);
    maybe[slot(sum)] = 1;
  }
  let leaving = 1;
  for (let i = 1; i < width; i += 1) leaving = Math.imul(leaving, factor);
  return function* (haystack) {
    let sum = 0;
    for (let end = 0; end < haystack.length; end += 1) {
      const gone = end < width ? 0 : Math.imul(leaving, haystack[end - width] ?? 0);
      sum = (Math.imul(sum - gone, factor) + (haystack[end] ?? 0)) >>> 0;
      const at = end - width + 1;
      if (at < 0 || maybe[slot(sum)] === 0) continue;
      for (const piece of known.get(sum) ?? []) if (isAt(haystack, at, piece, width)) yield { piece, at };
    }
  };
}

function isAt(haystack: Uint8Array, at: number, { bytes, at: from }: Piece, width: number): boolean {
  for (let i = 0; i < width; i += 1) if (haystack[at + i] !== bytes[from + i]) return false;
  return true;
}
