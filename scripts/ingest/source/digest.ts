import { createHash } from "node:crypto";

/** SHA-256 of a stream of bytes, in hexadecimal. */
export async function digest(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of bytes) hash.update(piece);
  return hash.digest("hex");
}
