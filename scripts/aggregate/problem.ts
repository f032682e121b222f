import type { Doubt, Rule } from "./rules.ts";

/** One wrong row: where it stands, what was found there, and the rule it breaks. */
export type RowProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly rule: Rule | Doubt;
  /** The rule in words, with its limits. */
  readonly words: string;
  /** The record as it stands in the file. */
  readonly row: string;
};

/** `file:line: column: what was found: the rule`, on one line whatever the cell held. */
export const formatProblem = (problem: RowProblem): string =>
  `${problem.file}:${problem.line}: ${formatReason(problem)}`;

/** The same without the place. */
export function formatReason({ column, found, words }: RowProblem): string {
  return `${column}: ${found}: ${words}`.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}

/** The input cannot be used; every message is one line for the person who made the export. */
export class InputError extends Error {
  readonly messages: readonly string[];
  constructor(messages: readonly string[]) {
    super(messages.slice(0, 20).join("\n"));
    this.name = "InputError";
    this.messages = messages;
  }
}

/** A cell as messages show it: quoted, control characters made visible, cut when long. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
