import type { Bytes } from "./format.ts";
import { Refused } from "./refused.ts";

/** What is packed behind its length, without the zeros after it. */
async function* packedIn(coming: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let left: number | undefined;
  for await (const bytes of coming) {
    const from = left === undefined ? 4 : 0;
    left ??= new DataView(bytes.buffer).getUint32(0, true);
    const packed = bytes.subarray(from, Math.min(bytes.length, from + left));
    left -= packed.length;
    if (packed.length > 0) yield packed;
  }
}

/** Unpacks a content as it comes; throws what its coming throws. */
export async function* unpacked(coming: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  const unpacking = new DecompressionStream("deflate-raw");
  const writer = unpacking.writable.getWriter();
  const feeding = (async () => {
    try {
      for await (const bytes of packedIn(coming)) await writer.write(bytes);
      await writer.close();
    } catch (error) {
      await writer.abort(error).catch(() => {});
      throw error;
    }
  })();
  feeding.catch(() => {}); // thrown below
  const reader = unpacking.readable.getReader();
  const next = () =>
    reader.read().catch(async () => {
      await feeding;
      throw new Refused({ why: "changed" });
    });
  for (let read = await next(); !read.done; read = await next()) yield new Uint8Array(read.value);
  await feeding;
}
