import {
  type Bound,
  type Bytes,
  cipher,
  hashOf,
  headBytes,
  magic,
  partsOf,
  pieceBytes,
  seedBytes,
  tagBytes,
} from "./format.ts";
import { Refused } from "./refused.ts";

export type Sealed = Omit<Bound, "seed"> & { readonly key: CryptoKey };

const joined = async (pieces: readonly Bytes[]): Promise<Bytes> =>
  new Uint8Array(await new Blob([...pieces]).arrayBuffer());

/** The bytes of a file in portions: its head, then one sealed piece after the other; each is held until what follows shows whether it is the last. */
async function* portions(coming: AsyncIterable<Bytes>): AsyncGenerator<{ bytes: Bytes; isLast: boolean }> {
  let rest: Bytes = new Uint8Array();
  let next = headBytes;
  for await (const arrived of coming) {
    rest = await joined([rest, arrived]);
    for (; rest.length > next; next = pieceBytes + tagBytes) {
      yield { bytes: rest.subarray(0, next), isLast: false };
      rest = rest.subarray(next);
    }
  }
  yield { bytes: rest, isLast: true };
}

/**
 * Opens the pieces of a file as they come. Throws Refused: `changed` where any is not as it was made, or lacks; `key` where the
 * whole file is as it was made and the key opens none of it.
 */
export async function* unsealed(coming: AsyncIterable<Bytes>, { key, release, file }: Sealed): AsyncGenerator<Bytes> {
  let head: Bytes | undefined;
  let opened = 0;
  const all = portions(coming);
  for await (const { bytes, isLast } of all) {
    if (head === undefined) {
      if (isLast || !magic.every((byte, i) => bytes[i] === byte)) throw new Refused({ why: "changed" });
      head = bytes;
      continue;
    }
    const seed = head.slice(headBytes - seedBytes);
    const how = cipher({ seed, release, file }, opened, isLast);
    const plain = await crypto.subtle.decrypt(how, key, bytes).catch(() => null);
    if (plain === null) {
      if (opened > 0) throw new Refused({ why: "changed" });
      const whole = [head, bytes];
      for await (const later of all) whole.push(later.bytes);
      const isAsMade = (await hashOf(await joined(whole))) === partsOf(file)?.hash;
      throw new Refused({ why: isAsMade ? "key" : "changed" });
    }
    opened += 1;
    yield new Uint8Array(plain);
  }
}
