import child from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Calls that change what lies on the disk. */
const calls = ["mkdirSync", "cpSync", "renameSync", "rmSync", "writeFileSync", "openSync", "writeSync"] as const;

/**
 * Does `work` as a process does that is killed at its call number `n` of those that change the disk: that one and all later
 * ones, those of its clearing up too, have no effect. Hands back how it ended.
 */
export async function stoppedAt(n: number, work: () => Promise<void>): Promise<"stopped" | "done"> {
  let count = 0;
  const isDead = (): boolean => {
    count += 1;
    return count >= n;
  };
  const real = { ...Object.fromEntries(calls.map((name) => [name, fs[name]])), spawnSync: child.spawnSync };
  const guarded =
    (call: unknown) =>
    (...args: readonly unknown[]): unknown => {
      if (isDead()) throw new Error("killed");
      return Reflect.apply(call as (...args: readonly unknown[]) => unknown, undefined, args);
    };
  for (const name of calls) Object.assign(fs, { [name]: guarded(fs[name]) });
  Object.assign(child, { spawnSync: guarded(child.spawnSync) });
  syncBuiltinESMExports();
  const before = process.listeners("exit");
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && error.message === "killed")) throw error;
  } finally {
    const { spawnSync, ...own } = real;
    Object.assign(fs, own);
    Object.assign(child, { spawnSync });
    syncBuiltinESMExports();
    // A process that was killed does nothing at its end.
    for (const listener of process.listeners("exit")) if (!before.includes(listener)) process.off("exit", listener);
  }
  return count >= n ? "stopped" : "done";
}
