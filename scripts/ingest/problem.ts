/** What is wrong in a file: where, what was found and the rule. Null line: the whole file; null column: the whole row. */
export type Problem = {
  readonly line: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly rule: string;
};

/** `file:line: column: what was found: the rule`, on one line whatever the cell held. */
export function formatProblem(file: string, { line, column, found, rule }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const whole = line === null ? "(whole file)" : "(whole row)";
  return `${place}: ${column ?? whole}: ${found}: ${rule}`.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}

/** A file, or the rest of it, cannot be read; carries the one problem that says why. */
export class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.found}: ${problem.rule}`);
    this.name = "Unreadable";
    this.problem = problem;
  }
}
