import type { Readable, Transform } from "node:stream";
import { Unreadable } from "../problem.ts";

/** Nothing unpacks to more than this. */
export const unpackedLimit = 1024 ** 3;

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
      if (size > limit) throw tooLarge(limit);
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

const tooLarge = (limit: number): Unreadable =>
  new Unreadable({
    line: null,
    column: null,
    found: `more than ${limit} bytes when unpacked`,
    rule: `nothing may unpack to more than it declares, nor to more than ${unpackedLimit} bytes`,
  });

const isZlib = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
