import load from "highs";
import { lpText, type Program, withErrors } from "./program.ts";

/** How far a solution may be from the best, and how many nodes are looked at: never how long, so that the same input gives the same bytes. */
export type Effort = { readonly gap: number; readonly nodes: number };
/** The binary variables of a solution; "none" where there can be none, null where none was found. */
export type Solution = readonly number[] | "none" | null;
/** Solves a program, from a solution that is known where there is one. */
export type Solver = (program: Program, effort: Effort, start?: readonly number[]) => Solution;

/** HiGHS (Huangfu and Hall 2018, doi 10.1007/s12532-017-0130-5), compiled to WebAssembly. */
export async function loadSolver(): Promise<Solver> {
  const highs = await load();
  const { infeasible } = highs.constants.modelStatus;
  return (program, { gap, nodes }, start) =>
    highs.withModel({ format: "lp", data: lpText(program) }, (model): Solution => {
      model.options.set({ output_flag: false, mip_rel_gap: gap, mip_max_nodes: nodes });
      if (start !== undefined) model.setSolution({ colValue: [...withErrors(program, start)] });
      model.run();
      if (model.getModelStatus() === infeasible) return "none";
      const found = [...model.getSolution().colValue.slice(0, program.binaries)].map(Math.round);
      return isFeasible(program, found) ? found : null;
    });
}

/** Weights of what the audit found are no whole numbers. */
const tolerance = 1e-6;

/** Whether binary values keep every row that has no error in it. */
export const isFeasible = ({ rows, binaries }: Program, values: readonly number[]): boolean =>
  values.length === binaries &&
  values.every((value) => value === 0 || value === 1) &&
  rows.every(({ terms, sense, limit }) => {
    if (terms.some(([v]) => v >= binaries)) return true;
    const sum = terms.reduce((n, [v, factor]) => n + factor * (values[v] ?? 0), 0);
    return sense === "=" ? sum === limit : sense === "<=" ? sum <= limit + tolerance : sum >= limit - tolerance;
  });
