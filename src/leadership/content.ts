import type { Bytes } from "./format.ts";

/** Bytes that come little by little, and can be asked for before they have come. */
export type Content = {
  /** The bytes from one place up to another; rejects with what ended the coming of bytes where they have not come. */
  readonly slice: (from: number, to: number) => Promise<Bytes>;
  /** Settles when all has come; rejects with what ended it before. */
  readonly whole: Promise<void>;
};

/** Takes in what comes; `cutShort` is the error for what is asked for beyond the end. */
export function taken(coming: AsyncIterable<Bytes>, cutShort: Error): Content {
  let held = new Uint8Array(1 << 20);
  let length = 0;
  let ended = false;
  let more = Promise.withResolvers<void>();
  const take = async (): Promise<void> => {
    for await (const piece of coming) {
      if (length + piece.length > held.length) {
        const larger = new Uint8Array(2 * (length + piece.length));
        larger.set(held.subarray(0, length));
        held = larger;
      }
      held.set(piece, length);
      length += piece.length;
      more.resolve();
      more = Promise.withResolvers();
    }
    ended = true;
    more.resolve();
  };
  const whole = take();
  whole.catch(() => {}); // told to whoever asks
  return {
    whole,
    slice: async (from, to) => {
      while (length < to && !ended) await Promise.race([more.promise, whole]);
      if (length < to) throw cutShort;
      return held.slice(from, to);
    },
  };
}
