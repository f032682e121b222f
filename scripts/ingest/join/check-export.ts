import { openSmallDatabase } from "../../aggregate/database.ts";
import { InputError, type RowProblem } from "../../aggregate/problem.ts";
import { readExport } from "../../aggregate/read-export.ts";
import { readStudy } from "../../aggregate/study-file.ts";
import { rowsFolder } from "../../rows-folder.ts";
import { collectGarbage } from "./collect-garbage.ts";

/** What a message may name in place of a row of the export: where its patient or sample came from, by pseudonym. */
export type Places = ReadonlyMap<string, string>;

/**
 * Holds a made export to the rules by which aggregate reads it. Throws InputError with every broken one: the table, the
 * column, the rule and where the row came from; no cell stands in a message.
 */
export async function checkExport(folder: string, places: Places): Promise<void> {
  const { study } = readStudy(folder);
  collectGarbage();
  const rows = rowsFolder(folder);
  const db = await openSmallDatabase(rows.path);
  try {
    const intake = await readExport(db, folder, study, false, rows.path, (_, work) => work());
    const problems = intake.flatMap((table) => table.problems);
    if (problems.length > 0) throw new InputError([...new Set(problems.map((problem) => told(problem, places)))]);
  } finally {
    db.close();
    rows.clear();
  }
}

function told({ file, column, words, row }: RowProblem, places: Places): string {
  const place = row
    .split(",")
    .slice(0, 2)
    .map((cell) => places.get(cell))
    .find((found) => found !== undefined);
  return `${file}: ${column}: ${words} (${place ?? "a row that ingest has not made"})`;
}
