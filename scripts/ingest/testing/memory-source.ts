import { createHash } from "node:crypto";
import type { Source } from "../source/source.ts";

/** A file that lies in memory, handed out in pieces of `size` bytes. */
export function memorySource(content: string | Uint8Array, size = 64 * 1024): Source {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return { name: "memory", sha256: async () => createHash("sha256").update(bytes).digest("hex"), bytes: pieces };
}
