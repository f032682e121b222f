import { Worker } from "node:worker_threads";

/** Runs a thread to its end. Rejects with its error, or where it ends with another code than 0. */
export function runThread(file: URL, workerData?: unknown): Promise<void> {
  const thread = new Worker(file, { workerData });
  return new Promise((resolve, reject) => {
    thread.once("error", reject);
    thread.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${file.pathname} ended with ${code}`))));
  });
}
