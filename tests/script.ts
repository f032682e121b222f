import { execFile } from "node:child_process";

export type Ended = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs a script of the project as `npm run NAME -- …` does, as a process of its own. */
export function script(name: string, ...args: readonly string[]): Promise<Ended> {
  const call = ["--import", "./scripts/raw-loader.js", `scripts/${name}.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, call, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ status, stdout, stderr });
    });
  });
}
