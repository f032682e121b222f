import { exportTables } from "../../src/cubes/export/index.ts";
import { keyRule, rulesOf } from "../../src/cubes/export/rules.ts";
import { studyKeys } from "../../src/cubes/export/study-keys.ts";
import type { ExportTable } from "../../src/cubes/export/table.ts";

const width = 110;
const head = `A study export: a folder with study.json and CSV tables. It holds rows of patients and stays inside the hospital.
Only study.json and patients.csv are required; a table that is absent is not supplied, never zero.
Tables are UTF-8, RFC 4180, with a header row and the columns in any order; an empty cell means missing.
* required`;

/** The dictionary of a study export, to be read: every key of study.json and every column of every table, with its rules. */
export function exportAsText(): string {
  return [head, "", ...studyLines(), ...exportTables.flatMap(tableLines)].join("\n");
}

function studyLines(): readonly string[] {
  const entries = studyKeys().flatMap(({ path, type, required, description, unit, rules, preset }) =>
    entry(path, required, type, description, unit, [
      ...rules,
      ...(preset === undefined ? [] : [`left out: ${preset}`]),
    ]),
  );
  return ["study.json*: what the study says of itself; [] is each item of a list", "", ...entries];
}

function tableLines(table: ExportTable): readonly string[] {
  const key = keyRule(table);
  const entries = table.columns.flatMap((column) =>
    entry(column.name, column.required === true, column.type, column.description, column.unit, rulesOf(column, table)),
  );
  return [
    ...wrapped(`${table.name}.csv${table.required ? "*" : ""}: ${table.grain}${key === null ? "" : `; ${key}`}`, ""),
    "",
    ...entries,
  ];
}

/** One key or column: a line that can be found, what it means, what it is held to. */
function entry(
  name: string,
  required: boolean,
  type: string,
  description: string,
  unit: string | undefined,
  rules: readonly string[],
): readonly string[] {
  return [
    `  ${name}${required ? "*" : ""}  (${type}${unit === undefined ? "" : `, ${unit}`})`,
    ...wrapped(description, "      "),
    ...(rules.length === 0 ? [] : wrapped(rules.join("; "), "      ")),
    "",
  ];
}

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}
