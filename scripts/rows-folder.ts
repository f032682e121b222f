import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A folder for rows of persons, for the while of a run. */
export type RowsFolder = { readonly path: string; readonly clear: () => void };

const before = ".samsvar-rows-";

/** Whether a process with this number runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Takes away what runs that were killed left beside `out`: folders and files whose name ends in the number of a process that is gone. */
export function clearLeftBehind(folder: string, prefix: RegExp): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = prefix.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Makes a folder for rows that do not fit into memory, beside `out` and never in it, readable by its owner alone. It is taken away
 * by `clear`, at the end of the process, or, after a run that was killed, by the next one.
 */
export function rowsFolder(out: string): RowsFolder {
  const beside = existingAbove(dirname(resolve(out)));
  clearLeftBehind(beside, new RegExp(`^\\${before}(\\d+)-`));
  const path = mkdtempSync(join(beside, `${before}${process.pid}-`));
  const clear = (): void => {
    rmSync(path, { recursive: true, force: true });
    process.off("exit", clear);
  };
  process.once("exit", clear);
  return { path, clear };
}

/** The nearest folder that is there: `out` may be some folders deep in nothing yet. */
function existingAbove(folder: string): string {
  try {
    readdirSync(folder);
    return folder;
  } catch (error) {
    const above = dirname(folder);
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing || basename(folder) === "") throw error;
    return existingAbove(above);
  }
}
