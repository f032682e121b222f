import { parentPort } from "node:worker_threads";
import { type PartOrder, solvePart } from "./solve-part.ts";
import { loadSolver } from "./solver.ts";

const solver = loadSolver();
parentPort?.on("message", async (order: PartOrder) => {
  parentPort?.postMessage(solvePart(await solver, order));
});
