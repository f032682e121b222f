import type { Study } from "../../src/cubes/study.ts";
import { type Database, literal } from "./database.ts";
import { keptName } from "./load.ts";
import type { RowProblem } from "./problem.ts";
import type { Doubt } from "./rules.ts";

/** The table in which rows are written that are kept, though they can hardly be right; with the columns of `problem`. */
export const createDoubts = `CREATE TABLE doubt (
  source VARCHAR, row BIGINT, position INTEGER, "column" VARCHAR, found VARCHAR, rule VARCHAR, words VARCHAR, first_row BIGINT)`;

/** Write into `doubt` the kept rows of a table that contradict study.json or another table; whether the table has any such rule. */
export async function checkDoubts(db: Database, source: string, study: Study): Promise<boolean> {
  const rules = source === "patients" ? beforeOpening(study) : source === "samples" ? [afterDeath] : [];
  for (const sql of rules) await db.run(sql);
  return rules.length > 0;
}

const into = (source: string, rule: Doubt, found: string, words: string, from: string): string =>
  `INSERT INTO doubt SELECT ${literal(source)}, row, 0, ${found}, ${literal(rule)}, ${words}, NULL FROM ${from}`;

/** Consents at a site before study.json says that it opened, or where it names no day of opening. */
function beforeOpening({ sites }: Study): readonly string[] {
  if (sites.length === 0) return [];
  const opened = sites.map(
    ({ code, opened }, i) => `(${literal(code)}, ${opened === null ? "NULL" : literal(opened)}, ${i})`,
  );
  const from = `${keptName("patients")} JOIN (VALUES ${opened.join(", ")}) AS s (code, opened, i) ON site = code WHERE consented_on`;
  const consent = `'consented_on', '"' || consented_on || '"'`;
  return [
    into(
      "patients",
      "consent before the opening",
      consent,
      `CASE WHEN opened IS NULL THEN 'at site "' || site || '" without a day of opening' ELSE 'before site "' || site || '" opened on ' || opened END
        || ' (study.json: sites[' || i || '].opened)'`,
      `${from} IS NOT NULL AND (opened IS NULL OR consented_on < opened)`,
    ),
  ];
}

const afterDeath = into(
  "samples",
  "collected after death",
  `'collected_on', '"' || collected_on || '"'`,
  `'after the patient died (died_on in patients.csv)'`,
  `${keptName("samples")} AS s JOIN (SELECT patient_id, died_on FROM ${keptName("patients")}) AS p USING (patient_id) WHERE collected_on > died_on`,
);

const linesTold = 5;

/** One warning for each way in which rows can hardly be right, at the first of them, with the lines of the others. */
export function doubtWarnings(doubts: readonly RowProblem[]): readonly string[] {
  const alike = Map.groupBy(doubts, ({ file, rule, words }) => `${file} ${rule} ${words}`);
  return [...alike.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const lines = rows.slice(0, linesTold).map(({ line }) => line);
    const more = rows.length > linesTold ? " …" : "";
    const told = rows.length > 1 ? `: ${rows.length} rows, lines ${lines.join(", ")}${more}` : "";
    return [
      `${first.file}:${first.line}: ${first.column}: ${first.found}: ${first.words}${told}: kept; correct one or the other`,
    ];
  });
}
