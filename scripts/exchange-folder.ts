import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { clearLeftBehind, isRunning } from "./rows-folder.ts";

/** Free paths beside a folder: where the one is made that takes its place, and where it waits for that. */
export function pathsBeside(target: string): { readonly made: string; readonly old: string } {
  const beside = (what: string): string =>
    join(dirname(resolve(target)), `.${basename(resolve(target))}.${what}-${process.pid}`);
  return { made: beside("new"), old: beside("old") };
}

/**
 * Puts the folder `made` in the place of `target`, or leaves `target` as it was and throws what kept it from being put there.
 * Where the system can, this is one step, so that `target` is never absent; else `old` is a path beside them that is free, for
 * the while in between, and `putBack` mends what a kill just then has left.
 */
export function exchangeFolder(target: string, made: string, old: string): void {
  if (!existsSync(target) || (process.platform !== "win32" && readdirSync(target).length === 0)) {
    renameSync(made, target);
    return;
  }
  if (swapped(target, made)) {
    rmSync(made, { recursive: true, force: true });
    return;
  }
  renameSync(target, old);
  try {
    renameSync(made, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** The number of Linux's renameat2, by processor. */
const renameat2: Readonly<Partial<Record<NodeJS.Architecture, string>>> = { x64: "316", arm64: "276" };

/** Lets two folders change places by Linux's RENAME_EXCHANGE, which Node does not offer: by mv (coreutils 9.5), else by Perl. */
function swapped(a: string, b: string): boolean {
  if (process.platform !== "linux") return false;
  const isAt = (path: string): bigint => statSync(path, { bigint: true }).ino;
  const wanted = isAt(b);
  const call = "exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) != 0)";
  const number = renameat2[process.arch];
  const ways = [["mv", "--exchange", "-T"], ...(number === undefined ? [] : [["perl", "-e", call, number]])];
  return ways.some(([program = "", ...args]) => {
    spawnSync(program, [...args, resolve(a), resolve(b)], { stdio: "ignore" });
    return isAt(a) === wanted;
  });
}

/**
 * Puts `target` back where a run was killed between the two renames that exchange it: it is then absent, and both the old folder
 * and the one that was to take its place lie whole beside it. Whoever reads such a folder calls this first.
 */
export function putBack(target: string): void {
  const old = oldOfKilled(target);
  if (old === undefined) return;
  // Two renames take no second: a process that bears the number of the one that was killed is another.
  const pid = Number(/\d+$/.exec(old)?.[0]);
  for (let i = 0; i < 10 && pid !== process.pid && isRunning(pid); i += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    if (oldOfKilled(target) === undefined) return;
  }
  renameSync(old, target);
}

function oldOfKilled(target: string): string | undefined {
  const folder = dirname(resolve(target));
  if (existsSync(target) || !existsSync(folder)) return undefined;
  const [before, all] = [`.${basename(resolve(target))}.old-`, readdirSync(folder)];
  const name = all.find(
    (found) =>
      found.startsWith(before) &&
      /^\d+$/.test(found.slice(before.length)) &&
      all.includes(`.${basename(resolve(target))}.new-${found.slice(before.length)}`),
  );
  return name === undefined ? undefined : join(folder, name);
}

/** Puts `target` back as `putBack` does, and takes away what killed runs have left beside it; called before this run makes anything there. */
export function mendKilledRuns(target: string): void {
  putBack(target);
  if (!existsSync(dirname(resolve(target)))) return;
  // A run that was killed may have had the number of this one.
  for (const path of Object.values(pathsBeside(target))) rmSync(path, { recursive: true, force: true });
  const name = basename(resolve(target)).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  clearLeftBehind(dirname(resolve(target)), new RegExp(`^\\.${name}\\.(?:new|old)-(\\d+)$`));
}

/**
 * Lets `fill` write an empty folder beside `target`, then puts it in the place of `target`, which so is there whole or not at all. Throws what
 * `fill` throws; `target` is then as it was.
 */
export async function replaceFolder(target: string, fill: (folder: string) => void | Promise<void>): Promise<void> {
  const { made, old } = pathsBeside(target);
  const clear = (): void => rmSync(made, { recursive: true, force: true });
  process.once("exit", clear);
  try {
    mendKilledRuns(target);
    mkdirSync(made, { recursive: true });
    await fill(made);
    exchangeFolder(target, made, old);
  } finally {
    clear();
    process.off("exit", clear);
  }
}
