import { isUtf8 } from "node:buffer";
import type { z } from "zod";
import { jsonFault } from "./json-fault.ts";
import { InputError, shown } from "./problem.ts";

/** The content of a JSON file that somebody has written by hand; an InputError says line and column of what is wrong. */
export function parseJson(bytes: Buffer, file: string): unknown {
  if (!isUtf8(bytes)) throw new InputError([`${file}: not UTF-8: save it as UTF-8`]);
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const position = jsonFault(text);
    const before = text.slice(0, position).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new InputError([`${file}:${before.length}:${column}: not JSON: ${message.split("\n")[0]}`]);
  }
}

/** A value that breaks a schema, as `file: path: what was found: the rule`. */
export function describeIssue(issue: z.core.$ZodIssue, file: string): string {
  const path = pathOf(issue.path);
  return `${file}: ${path || "(whole file)"}: ${shown(issue.input)}: ${ruleOf(issue)}`;
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`)).join("");

function ruleOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      if (issue.origin === "string") return issue.message;
      return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}
