import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PartOrder, PartSolved, PartsSolver } from "./solve-part.ts";

/** Threads that solve parts of programs beside each other. */
export type PartsThreads = {
  readonly solve: PartsSolver;
  /** Ends the threads. */
  readonly end: () => Promise<void>;
};

/** As many as solve beside each other: what each finds depends on its part alone, so that their number changes nothing. */
const threads = 2;

/** `solvePart` in threads of their own, the largest parts first. `solve` rejects with what one throws. */
export function solveApart(): PartsThreads {
  const workers: Worker[] = [];
  const solve = async (orders: readonly PartOrder[]): Promise<readonly PartSolved[]> => {
    while (workers.length < threads) workers.push(new Worker(new URL("./solver-thread.ts", import.meta.url)));
    const answers: PartSolved[] = [];
    const waiting = [...orders.entries()].toSorted(([, a], [, b]) => b.program.binaries - a.program.binaries).values();
    const work = async (worker: Worker): Promise<void> => {
      for (const [turn, order] of waiting) {
        worker.postMessage(order);
        const [answer] = await once(worker, "message");
        answers[turn] = answer;
      }
    };
    await Promise.all(workers.map(work));
    return answers;
  };
  return {
    solve,
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
