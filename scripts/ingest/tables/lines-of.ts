import { InputError } from "../../aggregate/problem.ts";
import { formatProblem, Unreadable } from "../problem.ts";
import { fileBytes } from "../source/file-bytes.ts";
import { decode } from "../text/decode.ts";
import { guarded } from "../text/guarded.ts";
import { type Line, lines } from "../text/lines.ts";
import type { TableMap } from "./table-map.ts";

/**
 * The lines of a table, in batches. Throws InputError where it is not in the encoding that is stated or proven, or holds a
 * national identity number.
 */
export async function* linesOf(
  path: string,
  name: string,
  encoding: TableMap["encoding"],
): AsyncGenerator<readonly Line[]> {
  try {
    yield* guarded(lines(decode(fileBytes(path), encoding)));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { problem } = error;
    const way = /not UTF-8/.test(problem.found) ? `${problem.rule}; or say its encoding in the map` : problem.rule;
    throw new InputError([formatProblem(name, { ...problem, rule: way })]);
  }
}
