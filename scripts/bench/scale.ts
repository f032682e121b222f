import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Line } from "./table.ts";

const goals: Readonly<Record<number, { seconds: number; megabytes: number }>> = {
  500: { seconds: 5, megabytes: 2048 },
  500000: { seconds: 60, megabytes: 2048 },
};

/** Peak memory of a running process in megabytes, where the system tells (Linux); else 0. */
function peak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function timed(script: string, args: readonly string[]): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peak(child.pid ?? 0));
  }, 50);
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`${script} ${args.join(" ")} ended with ${code}`));
    });
  });
}

/** Simulates a study of a size and aggregates it: seconds and peak memory. */
export async function scale(patients: number): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "samsvar-bench-"));
  try {
    await timed("scripts/simulate.ts", ["--out", join(folder, "export"), "--patients", String(patients)]);
    const run = await timed("scripts/aggregate.ts", [join(folder, "export"), "--out", join(folder, "data")]);
    const goal = goals[patients];
    const n = patients.toLocaleString("en");
    return [
      { what: `aggregate, ${n} patients`, ours: run.seconds, unit: "s", ...(goal ? { goal: goal.seconds } : {}) },
      {
        what: `aggregate, ${n} patients, peak memory`,
        ours: run.megabytes,
        unit: "MB",
        ...(goal ? { goal: goal.megabytes } : {}),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
