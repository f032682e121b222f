import { basename } from "node:path";
import type { Source } from "./contract.ts";
import { byteOrderMark } from "./first-bytes.ts";
import { InputError, shown } from "./problem.ts";
import { readRecords } from "./records.ts";

/** Columns of one CSV file: all names in file order, and those that the contract does not know. */
export type Header = { readonly names: readonly string[]; readonly unknown: readonly string[] };

/** Read and check the header row of one table; throws InputError with every problem of it. */
export async function readHeader(path: string, source: Source): Promise<Header> {
  const file = basename(path);
  if (byteOrderMark(path) === "utf-16")
    throw new InputError([`${file}:1: header: UTF-16: must be UTF-8; choose "CSV UTF-8" when saving`]);
  const first = await firstRecord(path);
  if (first === undefined) throw new InputError([`${file}: empty file: a table begins with a header row`]);
  if (!first.utf8) throw new InputError([`${file}:1: header: not UTF-8: save the table as CSV UTF-8`]);
  const names = first.fields;
  const only = names.length === 1 ? (names[0] ?? "") : "";
  if (names.some((name) => name.includes("\r")))
    throw new InputError([`${file}:1: header: lone CR line ends: save with LF or CRLF`]);
  for (const [mark, word] of [
    [";", "semicolons"],
    ["\t", "tabs"],
  ] as const)
    if (only.includes(mark))
      throw new InputError([
        `${file}:1: header: columns parted by ${word}: must be commas, with a decimal point in numbers; choose "CSV UTF-8 (comma delimited)"`,
      ]);
  const known = source.columns.map((column) => column.name);
  const repeated = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
  const missing = source.columns.filter((column) => column.required && !names.includes(column.name));
  const problems = [
    ...repeated.map((name) => `${file}:1: header: ${shown(name)} stands more than once: column names are unique`),
    ...missing.map(
      ({ name }) => `${file}:1: ${name}: missing: required column; the header has ${names.map(shown).join(", ")}`,
    ),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return { names, unknown: names.filter((name) => !known.includes(name)) };
}

async function firstRecord(path: string) {
  for await (const record of readRecords(path)) return record;
  return undefined;
}
