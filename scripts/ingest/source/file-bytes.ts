import { open } from "node:fs/promises";

const size = 64 * 1024;

/** The bytes of a file in pieces, each good until the next is asked for: all lie in one piece of memory, one after another. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const memory = Buffer.alloc(size);
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, size);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
