import type { Readable, Transform } from "node:stream";
import { Unreadable } from "../problem.ts";

/** Nothing unpacks to more than this. */
export const unpackedLimit = 1024 ** 3;

class TooLarge extends Unreadable {
  constructor(limit: number) {
    super({
      line: null,
      column: null,
      found: `more than ${limit} bytes when unpacked`,
      rule: `nothing may unpack to more than it declares, nor to more than ${unpackedLimit} bytes`,
    });
  }
}

/**
 * Bytes of `packed` after `inflate` (a gunzip or raw inflate of node:zlib), at most `limit` of them.
 * Throws Unreadable when the packed bytes are damaged or cut, or unpack to more.
 */
export async function* unpack(packed: Readable, inflate: Transform, limit: number): AsyncGenerator<Uint8Array> {
  packed.on("error", (error) => inflate.destroy(error)).pipe(inflate);
  let size = 0;
  try {
    for await (const piece of inflate) {
      if (!(piece instanceof Uint8Array)) continue;
      size += piece.length;
      if (size > limit) throw new TooLarge(limit);
      yield piece;
    }
  } catch (error) {
    if (error instanceof Unreadable || !isZlib(error)) throw error;
    throw new Unreadable({
      line: null,
      column: null,
      found: `packed bytes that cannot be unpacked (${error.message})`,
      rule: "an archive must be whole; copy or pack the file again",
    });
  } finally {
    packed.destroy();
    inflate.destroy();
  }
}

/** Nothing that is packed by deflate unpacks to more than this many times its size. */
const mostTimes = 1032;

/**
 * Unpacks once without reading, so that what is too large is refused in seconds and not after most of it was read.
 * `size` is that of the packed bytes; where they are too few for `limit` nothing is done. Damage is told by `unpack`.
 * Throws Unreadable when they unpack to more than `limit` bytes.
 */
export async function refuseTooLarge(
  packed: () => Readable,
  inflate: () => Transform,
  size: number,
  limit: number,
): Promise<void> {
  if (size * mostTimes <= limit) return;
  try {
    for await (const _ of unpack(packed(), inflate(), limit));
  } catch (error) {
    if (!(error instanceof Unreadable) || error instanceof TooLarge) throw error;
  }
}

const isZlib = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
