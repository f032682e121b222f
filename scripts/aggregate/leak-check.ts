import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { cubes } from "../../src/cubes/index.ts";
import { type Database, identifier, literal } from "./database.ts";

/** A column or a value that must not leave the hospital. */
export type Leak = { readonly file: string; readonly column: string; readonly value: string; readonly why: string };

/** `file: column: value: why` */
export const formatLeak = ({ file, column, value, why }: Leak): string =>
  `${file}: ${column}: ${JSON.stringify(value)}: ${why}`;

const identifierColumns =
  /^(patient|sample|record|subject|person|participant|specimen|run|study)[_ ]?(id|no|nr|number|name)$|^(mrn|fnr|dnr|ssn|npr|pid|dob|fodselsnummer|fødselsnummer|personnummer|birth[_ ]?(date|day)|date[_ ]of[_ ]birth|first[_ ]?name|last[_ ]?name|surname|initials|address|phone|e-?mail)$/i;
const sampleId = /\bIP[A-Z]\d{4}\b|\b[A-Z]{3}\d{4}-[A-Z]\d{2}-[A-Z]\w{2}-[A-Z]\d{2}\b/i;
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
const cubeNames = new Map(cubes.map((cube) => [`${cube.name}.csv`, cube]));

/**
 * Look through every file below a folder for what identifies a person or a sample: columns that are named so, values
 * in the form of an InPreD sample id or a Norwegian national identity number, exact days in a table of counts, tables
 * without any count, and, with `secret` (a query giving the identifiers of the export, column `id`), those very values.
 * Sound for what it names; what has none of these forms it cannot know.
 */
export async function leakCheck(db: Database, folder: string, secret?: string): Promise<readonly Leak[]> {
  const leaks: Leak[] = [];
  for (const path of filesBelow(folder)) {
    const file = relative(folder, path);
    if (extname(path) === ".csv") leaks.push(...(await checkTable(db, path, file, secret)));
    else if (textFiles.has(extname(path))) leaks.push(...checkText(readFileSync(path, "latin1"), file));
  }
  return leaks;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

async function checkTable(db: Database, path: string, file: string, secret?: string): Promise<readonly Leak[]> {
  const name = file.split("/").at(-1) ?? file;
  const cube = cubeNames.get(name);
  const read = `read_csv(${literal(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`;
  const described = await db.rows(`SELECT column_name FROM (DESCRIBE FROM ${read})`);
  const columns = described.map((row) => String(row["column_name"]));
  const leaks = columns
    .filter((column) => identifierColumns.test(column))
    .map((column) => ({ file, column, value: column, why: "a column of identifiers" }));
  if (cube === undefined && !(await hasCounts(db, read, columns)))
    leaks.push({
      file,
      column: "(all)",
      value: columns.join(","),
      why: "no column of counts: its rows may be persons",
    });
  for (const column of columns) {
    const contract = cube?.columns.find((known) => known.name === column);
    if (contract?.type === "integer" || contract?.codes !== undefined) continue;
    const values = await db.rows(`SELECT DISTINCT ${identifier(column)} AS v FROM ${read} WHERE v IS NOT NULL`);
    for (const value of values.map((row) => String(row["v"]))) {
      const why = whyIdentifying(value, ownDates.has(`${name} ${column}`));
      if (why) leaks.push({ file, column, value, why });
    }
    if (secret !== undefined && !isOfTheStudy(column)) {
      const same = await db.rows(
        `SELECT DISTINCT ${identifier(column)} AS v FROM ${read} WHERE v IN (SELECT id FROM (${secret}))`,
      );
      leaks.push(...same.map((row) => ({ file, column, value: String(row["v"]), why: "an identifier of the export" })));
    }
  }
  return leaks;
}

/** Columns whose values stand in study.json or are months: a patient number may well look like a site's. */
const isOfTheStudy = (column: string): boolean =>
  ["site", "node", "region", "name", "tumour_group", "month", "opened"].includes(column);

async function hasCounts(db: Database, read: string, columns: readonly string[]): Promise<boolean> {
  const whole = columns.map((column, i) => `bool_and(regexp_full_match(${identifier(column)}, '\\d+')) AS c${i}`);
  const [row] = await db.rows(`SELECT ${whole.join(", ")} FROM ${read}`);
  return row === undefined || Object.values(row).some((all) => all !== false);
}

function checkText(text: string, file: string): readonly Leak[] {
  const whole = [sampleId, /(?<![\d.])\d{6}[ ]?\d{5}(?![\d.])/g]
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern, "gi"))].map((match) => match[0]))
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
  for (const [digits] of value.matchAll(/(?<![\d.])\d{6}[ ]?\d{5}(?![\d.])/g))
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
