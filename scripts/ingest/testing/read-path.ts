import { join } from "node:path";
import { type FileRead, readSource } from "../read-source.ts";
import { openPath } from "../source/open-path.ts";

/** What is read from a file on disk, and its checksum. */
export async function readPath(folder: string, name: string): Promise<FileRead & { readonly sha256: string }> {
  const [source] = await openPath(join(folder, name));
  if (source === undefined || "problem" in source) throw new Error(`${name} cannot be opened`);
  return { ...(await readSource(source)), sha256: await source.sha256() };
}
