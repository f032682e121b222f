import { missingMarkers, ruleWords } from "../../src/cubes/export/rules.ts";
import type { Study } from "../../src/cubes/study.ts";
import type { Source, SourceColumn } from "./contract.ts";
import { type Database, identifier, literal } from "./database.ts";
import { keptName, rawName } from "./load.ts";
import { plausible } from "./plausible.ts";
import type { Rule } from "./rules.ts";

/** The table in which every check writes: which row of which raw table breaks which rule. */
export const createProblems = `CREATE TABLE problem (
  source VARCHAR, row BIGINT, position INTEGER, "column" VARCHAR, found VARCHAR, rule VARCHAR, words VARCHAR, first_row BIGINT)`;

type Check = {
  readonly position: number;
  readonly column: string;
  /** SQL: true where the row is wrong. */
  readonly wrong: string;
  /** SQL: what was found, as the message shows it. */
  readonly found: string;
  readonly rule: Rule;
  readonly words: string;
};

/** SQL: whether a text is of letters, digits and signs of ASCII with no blank at an end, as nearly all are. */
const plain = (id: string): string => `regexp_full_match(${id}, '[!-~]([ -~]*[!-~])?')`;
/** SQL: whether a text has a blank at an end, or a character in it that cannot be seen. To make ready for it takes longer than to check a small table. */
const unseen = (id: string): string =>
  `regexp_matches(${id}, '^ | $|[^ \\p{L}\\p{N}\\p{P}\\p{S}\\p{M}]|[\\x{034F}\\x{115F}\\x{1160}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}]')`;

/** SQL: whether a text has a control character, a line end and a tab apart, or a code point that Unicode keeps for no use. */
const control = (text: string): string =>
  `regexp_matches(${text}, '[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x{9F}\\x{FFFE}\\x{FFFF}]')`;

/** SQL: whether a cell holds what other programs write for an empty one. */
export const isMissingMarker = (id: string): string => `upper(${id}) IN (${missingMarkers.map(literal).join(", ")})`;

/**
 * Columns in which some cell breaks a rule of its own, and those of genes with one not in capitals: only these are looked at row by
 * row. Of a table of millions of rows most columns hold some hundred texts: each is looked at once. `trusted` holds what has been
 * looked at elsewhere.
 */
async function oddColumns(
  db: Database,
  { name, columns }: Source,
  study: Study,
  trusted: string | undefined,
): Promise<ReadonlySet<string>> {
  const looked = columns.filter((column) => column.name !== trusted);
  const odd = looked.map((column, i) => {
    const id = identifier(column.name);
    const asDay = column.type === "date" ? `, TRY_CAST(${id} AS DATE) AS ${day(column.name)}` : "";
    const each = `SELECT *${asDay} FROM (SELECT DISTINCT ${id} FROM ${rawName(name)})`;
    return `(SELECT bool_or(${isOdd(column, study)}) FROM (${each})) AS c${i}`;
  });
  const [row] = await db.rows(`SELECT ${odd.join(", ")}`);
  return new Set(looked.filter((_, i) => row?.[`c${i}`] === true).map((column) => column.name));
}

/** SQL: whether a cell is to be looked at closely. */
function isOdd(column: SourceColumn, study: Study): string {
  const id = identifier(column.name);
  const gene = column.name === "gene" ? " OR gene <> upper(gene)" : "";
  const empty = column.required ? `${id} IS NULL OR ` : "";
  if (column.type === "text" && column.exact) return `${empty}NOT ${plain(id)} OR ${isMissingMarker(id)}${gene}`;
  const own = checksOf(column, 0, study).map(({ wrong }) => `(${wrong})`);
  return own.join(" OR ");
}

const cell = (name: string): string => `'"' || left(${identifier(name)}, 80) || '"'`;
const day = (name: string): string => identifier(`${name} as day`);

/**
 * Write into `problem` every row of a source that breaks a rule of its own: cells, order of dates, repeated keys, and tell which
 * columns have cells that were looked at closely. What a cell may hold may depend on study.json. `trusted` is a column of which
 * every cell stands in another table, where none is odd.
 */
export async function checkRows(
  db: Database,
  source: Source,
  study: Study,
  trusted?: string,
): Promise<ReadonlySet<string>> {
  const table = rawName(source.name);
  const odd = await oddColumns(db, source, study, trusted);
  const days = source.columns.filter(({ type }) => type === "date");
  // Days that are all written as they should be stand in the order of their texts.
  const areSound = !days.some(({ name }) => odd.has(name));
  const checks = [
    ...source.columns.flatMap((column, position) => [
      ...(odd.has(column.name) ? checksOf(column, position, study) : []),
      ...(column.type === "date" ? orderChecks(column, position, areSound ? identifier : day) : []),
    ]),
    ...(source.name === "samples" ? [pendingWithReport] : []),
  ];
  const dayColumns = areSound ? [] : days.map(({ name }) => `, TRY_CAST(${identifier(name)} AS DATE) AS ${day(name)}`);
  const cases = checks.map(
    (check) => `CASE WHEN ${check.wrong} THEN {'position': ${check.position}, 'column': ${literal(check.column)},
      'found': ${check.found}, 'rule': ${literal(check.rule)}, 'words': ${literal(check.words)}} END`,
  );
  if (checks.length > 0)
    await db.run(`INSERT INTO problem
      SELECT ${literal(source.name)}, row, p.position, p."column", p.found, p.rule, p.words, NULL
      FROM (SELECT row, unnest([${cases.join(",\n")}]) AS p
            FROM (SELECT rowid AS row, *${dayColumns.join("")} FROM ${table})
            WHERE ${checks.map(({ wrong }) => `(${wrong})`).join(" OR ")})
      WHERE p IS NOT NULL`);
  if (source.key.length > 0) await checkKey(db, source);
  if (odd.has("gene")) await checkGeneCase(db, source);
  return odd;
}

/** Of one gene in several spellings that differ by capitals alone, every row but those of the commonest is wrong; of equals the one in capitals stands. */
async function checkGeneCase(db: Database, source: Source): Promise<void> {
  const table = rawName(source.name);
  const position = source.columns.findIndex(({ name }) => name === "gene");
  await db.run(`INSERT INTO problem
    WITH spelt AS (SELECT gene, upper(gene) AS capitals, count(*) AS n, min(rowid) AS first_row FROM ${table} GROUP BY gene),
    standing AS (
      SELECT capitals, first(gene ORDER BY n DESC, gene = capitals DESC, gene) AS gene,
        first(first_row ORDER BY n DESC, gene = capitals DESC, gene) AS first_row
      FROM spelt GROUP BY capitals HAVING count(*) > 1
    )
    SELECT ${literal(source.name)}, t.rowid, ${position}, 'gene', '"' || left(t.gene, 80) || '"', 'letter case',
      'must be spelt alike in every row: "' || s.gene || '" in line ', s.first_row
    FROM ${table} AS t JOIN standing AS s ON upper(t.gene) = s.capitals
    WHERE t.gene <> s.gene`);
}

const checking =
  (column: string, position: number): MakeCheck =>
  (rule, wrong, words, found = cell(column)) => ({ position, column, wrong, found, rule, words });

/** What a cell of a column must be by itself. */
function checksOf(column: SourceColumn, position: number, study: Study): readonly Check[] {
  const { name } = column;
  const id = identifier(name);
  const check = checking(name, position);
  const empty = column.required ? [check("required cell empty", `${id} IS NULL`, ruleWords.required, `'empty'`)] : [];
  switch (column.type) {
    case "text":
      return column.exact
        ? [
            ...empty,
            check("unseen character", unseen(id), ruleWords.exact),
            check("marker of a missing value", isMissingMarker(id), ruleWords.missing),
          ]
        : [...empty, check("unseen character", control(id), ruleWords.shown)];
    case "code": {
      const words = column.words ?? ruleWords.oneOf(column.codes);
      const known = column.codes.map(literal).join(", ") || "NULL";
      const wrong = column.codes.length > 0 ? `${id} NOT IN (${known})` : `${id} IS NOT NULL`;
      return [...empty, check(column.rule ?? "bad code", wrong, words)];
    }
    case "number":
      return [...empty, ...numberChecks(column, check)];
    case "date": {
      const { first, words } = plausible(study);
      return [
        ...empty,
        // A cast takes shorter ways of writing; only what reads back the same is ISO 8601.
        check(
          "not a day",
          `${id} IS NOT NULL AND (length(${id}) <> 10 OR ${day(name)} IS NULL OR ${day(name)}::VARCHAR <> ${id})`,
          ruleWords.day,
        ),
        check(
          "after the data cut",
          `${day(name)} > DATE ${literal(study.data_cut)}`,
          `must not be after the data cut ${study.data_cut}`,
        ),
        check("not a plausible day", `length(${id}) = 10 AND ${day(name)} < DATE ${literal(first)}`, words),
      ];
    }
  }
}

/** What is still awaited has not been reported: either the outcome is old or the day is another's. */
const pendingWithReport: Check = {
  position: 3,
  column: "outcome",
  wrong: `outcome = 'pending' AND reported_on IS NOT NULL`,
  found: `${cell("outcome")} || ', with reported_on ' || ${cell("reported_on")}`,
  rule: "outcome against days",
  words: "a sample that was reported is not pending: correct the outcome or take out the day",
};

type MakeCheck = (rule: Rule, wrong: string, words: string, found?: string) => Check;

function numberChecks(column: SourceColumn & { type: "number" }, check: MakeCheck): readonly Check[] {
  const id = identifier(column.name);
  const value = `TRY_CAST(${id} AS DOUBLE)`;
  const isNumber = `(${value} IS NOT NULL AND isfinite(${value}) AND NOT contains(${id}, ' ') AND NOT contains(${id}, '_'))`;
  const range = [
    ...(column.min === undefined ? [] : [`${value} < ${column.min}`]),
    ...(column.max === undefined ? [] : [`${value} > ${column.max}`]),
  ].join(" OR ");
  return [
    check("not a number", `${id} IS NOT NULL AND NOT contains(${id}, ',') AND NOT ${isNumber}`, ruleWords.number),
    check(
      "not a number",
      `contains(${id}, ',') AND NOT ${isNumber}`,
      "must be a number with a decimal point (0.25), not a decimal comma",
    ),
    ...(range === "" ? [] : [check("out of range", `${isNumber} AND (${range})`, ruleWords.range(column))]),
  ];
}

/** What a day must be beside others of its row; `asDay` gives the SQL of a column by which days are compared. */
function orderChecks(
  column: SourceColumn & { type: "date" },
  position: number,
  asDay: (name: string) => string,
): readonly Check[] {
  const earlier = column.notBefore ?? [];
  if (earlier.length === 0) return [];
  const later = (name: string): string => `${asDay(name)} > ${asDay(column.name)}`;
  const culprit = earlier.map((name) => `WHEN ${later(name)} THEN ${literal(`${name} `)} || ${cell(name)}`).join(" ");
  return [
    checking(column.name, position)(
      "date order",
      earlier.map(later).join(" OR "),
      "a later step cannot have an earlier date",
      `${cell(column.name)} || ', before ' || CASE ${culprit} END`,
    ),
  ];
}

/** The first row with a key stands, each later one is wrong. Hashes find the candidates in little memory. */
async function checkKey(db: Database, source: Source): Promise<void> {
  const table = rawName(source.name);
  const key = source.key.map(identifier).join(", ");
  const found = source.key.map((name) => `coalesce(${cell(name)}, 'empty')`).join(` || ', ' || `);
  const [first = ""] = source.key;
  await db.run(`INSERT INTO problem
    SELECT ${literal(source.name)}, row, 0, ${literal(source.key.join(", "))}, ${found}, 'duplicate id', 'must be unique; stands already in line ', first_row
    FROM (SELECT rowid AS row, ${key}, min(rowid) OVER (PARTITION BY ${key}) AS first_row
          FROM ${table}
          WHERE ${identifier(first)} IS NOT NULL
            AND hash(${key}) IN (SELECT h FROM (SELECT hash(${key}) AS h FROM ${table}) GROUP BY h HAVING count(*) > 1))
    WHERE row <> first_row`);
}

/**
 * Write into `problem` every row whose patient or sample is not there.
 * With `leavingOut`, rows that are left out of the parent count as not there, so that a row never hangs in the air.
 */
export async function checkParent(db: Database, source: Source, leavingOut: boolean): Promise<void> {
  if (source.parent === undefined) return;
  const { column, rule } = source.parent;
  const id = identifier(column);
  const words = `${ruleWords.parent(source.parent.source)}${leavingOut ? ", in a row that is not left out" : ""}`;
  const position = source.columns.findIndex(({ name }) => name === column);
  await db.run(`INSERT INTO problem
    SELECT ${literal(source.name)}, rowid, ${position}, ${literal(column)}, ${cell(column)}, ${literal(rule)}, ${literal(words)}, NULL
    FROM ${rawName(source.name)} AS child
    WHERE ${id} IS NOT NULL AND ${hasNone(source.parent, leavingOut)}`);
}

/** Whether some row names no patient or sample, or one that is not there. */
export async function hasOrphans(db: Database, { name, parent }: Source, leavingOut: boolean): Promise<boolean> {
  if (parent === undefined) return false;
  const [row] = await db.rows(
    `SELECT EXISTS (FROM ${rawName(name)} AS child WHERE ${identifier(parent.column)} IS NULL OR ${hasNone(parent, leavingOut)}) AS found`,
  );
  return row?.["found"] === true;
}

/** SQL: whether the parent of a row `child` is not there. */
function hasNone({ source, column }: NonNullable<Source["parent"]>, leavingOut: boolean): string {
  const id = identifier(column);
  return `NOT EXISTS (FROM ${leavingOut ? keptName(source) : rawName(source)} AS parent WHERE parent.${id} = child.${id})`;
}
