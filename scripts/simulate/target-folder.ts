import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { replaceFolder } from "../exchange-folder.ts";
import { tableNames } from "./tables.ts";

/** The folder asked for cannot be written; the message says the way out. */
export class FolderError extends Error {}

const exportFiles = new Set(["study.json", ...tableNames.map((name) => `${name}.csv`)]);

/** Throws FolderError unless the folder is absent, empty, or an export of a simulated study and nothing else. */
export function checkFolder(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new FolderError(`${out}: a file is there: choose another --out`);
  const found = readdirSync(out);
  if (found.length === 0) return;
  const stranger = found.find((name) => !exportFiles.has(name));
  if (stranger !== undefined)
    throw new FolderError(
      `${out}: not empty, and ${stranger} is no file of an export: choose another --out or empty it`,
    );
  if (!isSimulated(join(out, "study.json")))
    throw new FolderError(
      `${out}: holds an export that does not say simulated: true, which is never overwritten: choose another --out`,
    );
}

function isSimulated(path: string): boolean {
  try {
    const study: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof study === "object" && study !== null && "simulated" in study && study.simulated === true;
  } catch {
    return false;
  }
}

/**
 * Let `fill` write a folder beside `out`, then put it in the place of `out`, so that an export is there whole or not at
 * all. Throws FolderError as checkFolder does, and what `fill` throws; `out` is then as it was.
 */
export async function replaceExport(out: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const target = resolve(out);
  checkFolder(target);
  await replaceFolder(target, async (folder) => {
    await fill(folder);
    checkFolder(target);
  });
}
