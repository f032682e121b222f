import { InputError } from "../../aggregate/problem.ts";

/** Rows of a table that are held in memory; the rows that a map passes over are not held, and may be any number. */
export const mostRows = 200_000;
/** Problems of a table that are told one by one. */
const mostProblems = 1_000;

/** Throws InputError once a table has given more rows than a study has. */
export function checkRows(rows: number, name: string): void {
  if (rows > mostRows)
    throw new InputError([
      `${name}: (whole file): more than ${mostRows} rows that count: a table of a study is shorter: leave out the rows that it does not need`,
    ]);
}

/** Throws InputError with these problems once there are so many that more of them help nobody. */
export function checkProblems(problems: readonly string[], name: string): void {
  if (problems.length >= mostProblems)
    throw new InputError([
      ...problems,
      `${name}: (whole file): reading ended here: the first ${mostProblems} problems are told`,
    ]);
}
