import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export type Cost = { readonly seconds: number; readonly megabytes: number };

/** Peak memory of a running process in megabytes, where the system tells (Linux); else 0. */
function peak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs Node with arguments, and times it: seconds, peak megabytes. Rejects where it ends with an error. */
export function timed(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Cost> {
  const start = performance.now();
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], env });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peak(child.pid ?? 0));
  }, 50);
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`${args.join(" ")} ended with ${code}`));
    });
  });
}
