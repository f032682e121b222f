import type { Refusal } from "../words/explore.ts";

/** A statement that was not answered: why, the database's own words, and the line they name, from 1; 0 where they name none. */
export class Refused extends Error {
  readonly why: Refusal;
  readonly line: number;
  constructor(why: Refusal, said = "", line = lineOf(said)) {
    super(said);
    this.name = "Refused";
    this.why = why;
    this.line = line;
  }
}

const lineOf = (said: string): number => Number(/^LINE (\d+):/m.exec(said)?.[1] ?? 0);

/** Words that a statement which reads begins with, and those of all others. */
const reading = /^\(*\s*(select|from|with|values|table|describe|desc|show|summarize|explain|pivot|unpivot)\b/i;
const others =
  /^(abort|alter|analy[sz]e|attach|begin|call|checkpoint|comment|commit|copy|create|deallocate|delete|detach|drop|end|execute|export|force|grant|import|insert|install|load|merge|pragma|prepare|replace|reset|rollback|set|start|truncate|update|use|vacuum)\b/i;
const comment = /^(\s+|--[^\n]*(\n|$)|\/\*[\s\S]*?\*\/)/;

/** A statement without the comments and blanks that it begins with. */
function begun(sql: string): string {
  let rest = sql;
  while (comment.test(rest)) rest = rest.replace(comment, "");
  return rest;
}

/** Throws Refused where a text is no statement that reads; whether there is one alone, the database knows. */
export function mustRead(sql: string): void {
  const start = begun(sql);
  if (start === "" || start.startsWith(";")) throw new Refused("empty");
  const line = sql.slice(0, sql.length - start.length).split("\n").length;
  if (!reading.test(start)) throw new Refused(others.test(start) ? "not_reading" : "unreadable", "", line);
}

/** How the database begins to say what is wrong, or what else it says, in the order in which they are looked for. */
const known: readonly (readonly [RegExp, Refusal])[] = [
  [/^(INTERNAL|FATAL) Error/, "broken"],
  [/Cannot prepare multiple statements/, "several"],
  [/No statement to prepare/, "empty"],
  [/read-only mode/, "not_reading"],
  [/^Permission Error/, "outside"],
  [/exists in the \w+ extension/, "extension"],
  [/Values were not provided|^Parameter Not/, "open_place"],
  [/^Out of Memory/, "memory"],
  [/^Parser Error/, "unreadable"],
  [/^(Catalog|Binder) Error/, "unknown_name"],
  [/^[A-Z][\w ]+ Error/, "failed"],
];

/** What the database says twice, said once. */
const once = (said: string): string => [...new Set(said.split("\n\n"))].join("\n\n");

/** What is wrong with a statement, by what the database says of it; what is no sentence of its own has broken it. */
export function refusalOf(cause: unknown): Refused {
  if (cause instanceof Refused) return cause;
  const said = once(cause instanceof Error ? cause.message : String(cause));
  return new Refused(known.find(([sign]) => sign.test(said))?.[1] ?? "broken", said);
}
