import { InputError } from "../../aggregate/problem.ts";
import { formatProblem, Unreadable } from "../problem.ts";
import { fileBytes } from "../source/file-bytes.ts";
import { decode } from "../text/decode.ts";
import { guarded } from "../text/guarded.ts";
import { type Line, lines } from "../text/lines.ts";
import type { TableMap } from "./table-map.ts";

/** Rows of a registry's table that are held in memory; a longer file is none. */
const most = 1_000_000;

/**
 * Every line of a table. Throws InputError where it is not in the encoding that is stated or proven, holds a national
 * identity number, or is too long.
 */
export async function linesOf(path: string, name: string, encoding: TableMap["encoding"]): Promise<readonly Line[]> {
  const all: Line[] = [];
  try {
    for await (const batch of guarded(lines(decode(fileBytes(path), encoding)))) {
      for (const line of batch) all.push(line);
      if (all.length > most)
        throw new InputError([`${name}: (whole file): more than ${most} lines: a table of a registry is shorter`]);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { problem } = error;
    const way = /not UTF-8/.test(problem.found) ? `${problem.rule}; or say its encoding in the map` : problem.rule;
    throw new InputError([formatProblem(name, { ...problem, rule: way })]);
  }
  return all;
}
