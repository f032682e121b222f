import type { FileRead } from "../read-source.ts";
import { readSource } from "../read-source.ts";
import { memorySource } from "./memory-source.ts";

/** What is read from a text or bytes as if they were a file. */
export const readText = (content: string | Uint8Array, size?: number): Promise<FileRead> =>
  readSource(memorySource(content, size));
