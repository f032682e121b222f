import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import type { Cube } from "../../src/cubes/cube.ts";
import { cubes } from "../../src/cubes/index.ts";
import { type Database, identifier, literal, readText } from "./database.ts";

/** A column or a value that must not leave the hospital. */
export type Leak = { readonly file: string; readonly column: string; readonly value: string; readonly why: string };

/** `file: column: value: why` */
export const formatLeak = ({ file, column, value, why }: Leak): string =>
  `${file}: ${column}: ${JSON.stringify(value)}: ${why}`;

const identifierColumns =
  /^(patient|sample|record|subject|person|participant|specimen|run|study)[_ ]?(id|no|nr|number|name)$|^(mrn|fnr|dnr|ssn|npr|pid|dob|fodselsnummer|fødselsnummer|personnummer|birth[_ ]?(date|day)|date[_ ]of[_ ]birth|first[_ ]?name|last[_ ]?name|surname|initials|address|phone|e-?mail)$/i;
/** PPPyyyy-Ann-Bpq-Cll, or its first part alone, which names the patient. */
const sampleId = /\bIP[A-Z]\d{4}\b|\b[A-Za-z]{3}\d{4}-[A-Za-z]\d{2}-[A-Za-z]\w{2}-[A-Za-z]\d{2}\b/;
const elevenDigits = /(?<![\d.])\d{6} ?\d{5}(?![\d.])/g;

const exactDay =
  /\b(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b|\b(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(19|20)\d{2}\b/;

/** Dates that are the study's own, not a person's. */
const ownDates = new Set(["sites.csv opened", "study.json", "datapackage.json"]);
const textFiles = new Set([
  ".json",
  ".html",
  ".js",
  ".mjs",
  ".css",
  ".svg",
  ".txt",
  ".md",
  ".xml",
  ".webmanifest",
  ".tsv",
  ".arrow",
]);
const measures = new Set([...cubes.flatMap((cube) => cube.measures), "n", "count"]);
const cubeNames = new Map(cubes.map((cube) => [`${cube.name}.csv`, cube]));

/**
 * Look through every file below a folder for what identifies a person or a sample: columns that are named so, values
 * in the form of an InPreD sample id or a Norwegian national identity number, exact days in a table of counts, and tables
 * without any count. Sound for what it names; what has none of these forms it cannot know.
 */
export async function leakCheck(db: Database, folder: string): Promise<readonly Leak[]> {
  return leaksAmong(db, [...(await suspectsInTables(db, folder)), ...suspectsInTexts(folder)]);
}

/**
 * What may identify somebody in the CSV files below a folder. Each is read into the table that `also` is given, with the
 * cube that it is: a second reading to check the cube would take as long as the first.
 */
export async function suspectsInTables(
  db: Database,
  folder: string,
  also: (cube: Cube, table: string) => Promise<void> = async () => {},
): Promise<readonly Suspect[]> {
  const suspects: Suspect[] = [];
  for (const path of filesBelow(folder)) {
    if (extname(path) !== ".csv") continue;
    const file = relative(folder, path);
    await db.run(`CREATE OR REPLACE TEMP TABLE looked_at AS FROM ${readText(path)}`);
    const cube = cubeNames.get(basename(path));
    if (cube) await also(cube, "looked_at");
    suspects.push(...(await suspectsInTable(db, file, cube)));
    await db.run("DROP TABLE looked_at");
  }
  return suspects;
}

/** What may identify somebody in the other text files below a folder. */
export const suspectsInTexts = (folder: string): readonly Suspect[] =>
  filesBelow(folder)
    .filter((path) => textFiles.has(extname(path)))
    .flatMap((path) => checkText(readFileSync(path, "latin1"), relative(folder, path)));

/**
 * Which suspects are leaks: by their form, or because they are identifiers of the export, which the query `secret` gives
 * in its column `id`.
 */
export async function leaksAmong(
  db: Database,
  suspects: readonly Suspect[],
  secret?: string,
): Promise<readonly Leak[]> {
  const secrets = secret === undefined ? new Set() : await secretsAmong(db, suspects, secret);
  return suspects.flatMap(({ why: form, free, ...cell }) => {
    const why = free && secrets.has(cell.value) ? "an identifier of the export" : form;
    return why ? [{ ...cell, why }] : [];
  });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

type Cell = Omit<Leak, "why">;
/** A name or value with what its form gives away, if anything; a free one may also be an identifier of the export. */
export type Suspect = Cell & { readonly why: string | undefined; readonly free?: boolean };

async function suspectsInTable(db: Database, file: string, cube: Cube | undefined): Promise<readonly Suspect[]> {
  const described = await db.rows("SELECT column_name FROM (DESCRIBE looked_at)");
  const columns = described.map((row) => String(row["column_name"]));
  const suspects: Suspect[] = columns
    .filter((column) => identifierColumns.test(column))
    .map((column) => ({ file, column, value: column, why: "a column of identifiers" }));
  if (cube === undefined && !(await hasCounts(db, columns))) {
    const why = "no column of counts: its rows may be persons";
    suspects.push({ file, column: "(all)", value: columns.join(","), why });
  }
  const unlisted = columns.filter((column) => {
    const contract = cube?.columns.find((known) => known.name === column);
    return contract?.type !== "integer" && contract?.codes === undefined;
  });
  for (const cell of await valuesOf(db, unlisted)) {
    const why = whyIdentifying(cell.value, ownDates.has(`${basename(file)} ${cell.column}`));
    suspects.push({ file, ...cell, why, free: !isOfTheStudy(cell.column) });
  }
  return suspects;
}

/** The different values of some columns, in one question: one each would take longer than the counting. */
async function valuesOf(db: Database, columns: readonly string[]): Promise<readonly Omit<Cell, "file">[]> {
  if (columns.length === 0) return [];
  const each = columns.map(
    (column, place) => `SELECT DISTINCT ${place} AS place, ${identifier(column)} AS v FROM looked_at`,
  );
  const rows = await db.rows(`SELECT * FROM (${each.join(" UNION ALL ")}) WHERE v IS NOT NULL ORDER BY place, v`);
  return rows.map(({ place, v }) => ({ column: columns[Number(place)] ?? "", value: String(v) }));
}

/** Which of the values are identifiers of the export; these are many, so the values are looked up among them, once. */
async function secretsAmong(db: Database, cells: readonly Suspect[], secret: string): Promise<ReadonlySet<unknown>> {
  const values = [...new Set(cells.filter(({ free }) => free).map(({ value }) => value))];
  if (values.length === 0) return new Set();
  const list = values.map(literal).join(", ");
  const rows = await db.rows(`SELECT DISTINCT id FROM (${secret}) WHERE id IN (SELECT unnest([${list}]))`);
  return new Set(rows.map(({ id }) => id));
}

/** Columns whose values stand in study.json or are months: a patient number may well look like a site's. */
const isOfTheStudy = (column: string): boolean =>
  ["site", "node", "region", "name", "tumour_group", "month", "opened"].includes(column);

/** Whether a table has a column that is named as a count and holds nothing else; an empty table tells of nobody. */
async function hasCounts(db: Database, columns: readonly string[]): Promise<boolean> {
  const counts = columns
    .filter((column) => measures.has(column))
    .map((column) => `coalesce(bool_and(regexp_full_match(${identifier(column)}, '\\d+')), false)`);
  const [row] = await db.rows(`SELECT count(*) = 0 OR ${counts.join(" OR ") || "false"} AS counts FROM looked_at`);
  return row?.["counts"] === true;
}

function checkText(text: string, file: string): readonly Leak[] {
  const whole = [new RegExp(sampleId, "g"), elevenDigits]
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[0]))
    .flatMap((value) => {
      const why = whyIdentifying(value, true);
      return why ? [{ file, column: "(text)", value, why }] : [];
    });
  const keys = extname(file) === ".json" ? [...text.matchAll(/"([^"\\]+)"\s*:/g)].map((match) => match[1] ?? "") : [];
  const columns = [...new Set(keys)]
    .filter((key) => identifierColumns.test(key))
    .map((key) => ({ file, column: key, value: key, why: "a key of identifiers" }));
  return [...whole, ...columns];
}

function whyIdentifying(value: string, datesAllowed: boolean): string | undefined {
  if (sampleId.test(value)) return "has the form of an InPreD sample identifier";
  for (const [digits] of value.matchAll(elevenDigits))
    if (isNationalId(digits.replace(" ", ""))) return "a valid Norwegian national identity number";
  if (!datesAllowed && exactDay.test(value)) return "an exact day";
  return undefined;
}

/**
 * Whether 11 digits are a Norwegian national identity number (or D, H number): a day and a month, and both check digits
 * by modulus 11. Source: the Norwegian population register's published rule.
 */
export function isNationalId(digits: string): boolean {
  const d = [...digits].map(Number);
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  if (d.length !== 11 || day < 1 || day > 31 || month < 1 || month > 12) return false;
  const sum = (weights: readonly number[]): number => weights.reduce((total, w, i) => total + w * (d[i] ?? 0), 0);
  const first = sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
  const second = sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
  return first % 11 === 0 && second % 11 === 0;
}
