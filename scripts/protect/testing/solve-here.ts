import { type PartsSolver, solvePart } from "../solve-part.ts";
import type { Solver } from "../solver.ts";

/** Solves parts one after the other, in this thread. */
export const solveHere =
  (solve: Solver): PartsSolver =>
  async (orders) =>
    orders.map((order) => solvePart(solve, order));
