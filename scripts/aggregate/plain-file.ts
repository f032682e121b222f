import { lstatSync, statSync } from "node:fs";
import { basename } from "node:path";
import { InputError } from "./problem.ts";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/**
 * Whether a file is there to be read. Throws InputError for what has its name and is no plain file: a link to nothing, links that
 * lead back to themselves, a folder, a pipe. Waiting for a pipe, or taking a broken link for a table that was not supplied,
 * would be worse than stopping.
 */
export function hasPlainFile(path: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return false;
  const fault = faultOf(path);
  if (fault === undefined) return true;
  throw new InputError([`${basename(path)}: ${fault}`]);
}

function faultOf(path: string): string | undefined {
  try {
    const found = statSync(path);
    if (found.isFile()) return undefined;
    const kind = found.isDirectory() ? "a folder" : found.isFIFO() ? "a pipe" : "a device";
    return `${kind}: must be a plain file`;
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      return "a link to a file that is not there: put the file there, or take the link away";
    if (codeOf(error) === "ELOOP") return "links that lead back to themselves: put the file itself there";
    throw error;
  }
}
