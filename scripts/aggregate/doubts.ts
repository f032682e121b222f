import { ruleWords } from "../../src/cubes/export/rules.ts";
import type { Study } from "../../src/cubes/study.ts";
import type { Source } from "./contract.ts";
import { type Database, identifier, literal } from "./database.ts";
import { keptName } from "./load.ts";
import type { RowProblem } from "./problem.ts";
import type { Doubt } from "./rules.ts";
import { isMissingMarker } from "./validate.ts";

/** The table in which rows are written that are kept, though they can hardly be right; with the columns of `problem`. */
export const createDoubts = `CREATE TABLE doubt (
  source VARCHAR, row BIGINT, position INTEGER, "column" VARCHAR, found VARCHAR, rule VARCHAR, words VARCHAR, first_row BIGINT)`;

/** Write into `doubt` the kept rows of a table that contradict study.json or another table, or can hardly mean what they say. */
export async function checkDoubts(db: Database, source: Source, study: Study): Promise<void> {
  const { name } = source;
  const own: Partial<Record<Source["name"], readonly string[]>> = {
    patients: beforeOpening(study),
    samples: [afterDeath, reportedWithout],
    variants: [ofNoReport("variants", "variant"), ...otherwiseAlike],
    biomarkers: [ofNoReport("biomarkers", "sample_id"), beyondBelief],
    decisions: [beforeConsent, startedOrNot, startedAfterDeath, discussedTwice],
    reviews: [ofNoVariant, ofAgreement],
  };
  const more = name === "variants" && (await hasBothSpellings(db)) ? [withAndWithoutChr] : [];
  for (const sql of [...(own[name] ?? []), ...more, ...missingTexts(source)]) await db.run(sql);
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

/** A day of a table on the wrong side of a day of its patient. */
const againstPatient = (
  table: "samples" | "decisions",
  doubt: Doubt,
  day: string,
  { isBefore, of, says }: { readonly isBefore: boolean; readonly of: string; readonly says: string },
): string =>
  into(
    table,
    doubt,
    `${literal(day)}, '"' || ${day} || '"'`,
    literal(`${says} (${of} in patients.csv)`),
    `${keptName(table)} AS t JOIN (SELECT patient_id, ${of} FROM ${keptName("patients")}) AS p USING (patient_id) WHERE ${day} ${isBefore ? "<" : ">"} ${of}`,
  );
const death = { isBefore: false, of: "died_on", says: "after the patient died" };
const consent = { isBefore: true, of: "consented_on", says: "before the patient consented" };
const afterDeath = againstPatient("samples", "collected after death", "collected_on", death);
const startedAfterDeath = againstPatient("decisions", "started after death", "started_on", death);
const beforeConsent = againstPatient("decisions", "discussed before consent", "discussed_on", consent);

const startedOrNot = into(
  "decisions",
  "started, and why not",
  `'not_started_reason', '"' || left(not_started_reason, 80) || '"'`,
  `'beside started_on: a treatment that was started needs no reason why not'`,
  `${keptName("decisions")} WHERE started_on IS NOT NULL AND not_started_reason IS NOT NULL`,
);

/** A day of report beside an outcome without one: figures of days would count a report, those of results none. */
const reportedWithout = into(
  "samples",
  "reported without a result",
  `'outcome', '"' || outcome || '", with reported_on ' || reported_on`,
  `'figures of days count a report, those of results none'`,
  `${keptName("samples")} WHERE outcome IN ('failed', 'cancelled', 'not_available') AND reported_on IS NOT NULL`,
);

/** What was found in a sample that was not reported. */
const ofNoReport = (table: "variants" | "biomarkers", column: string): string =>
  into(
    table,
    "finding without a report",
    `${literal(column)}, '"' || left(t.${identifier(column)}, 80) || '"'`,
    `'of a sample whose outcome is "' || outcome || '" (samples.csv): not counted as found'`,
    `${keptName(table)} AS t JOIN (SELECT sample_id, outcome FROM ${keptName("samples")} WHERE outcome <> 'reported') AS s USING (sample_id)`,
  );

/** Mutations per Mb over which no tumour is known. */
const mostMutations = 1000;
const beyondBelief = into(
  "biomarkers",
  "hardly possible value",
  `'tmb', '"' || tmb || '"'`,
  `'over ${mostMutations} mutations per Mb'`,
  `${keptName("biomarkers")} WHERE TRY_CAST(tmb AS DOUBLE) > ${mostMutations}`,
);

const discussedTwice = into(
  "decisions",
  "discussed twice on one day",
  `'discussed_on', '"' || discussed_on || '"'`,
  `'a discussion of the patient on that day stands already'`,
  `(SELECT *, row_number() OVER (PARTITION BY patient_id, discussed_on ORDER BY row) AS nth FROM ${keptName("decisions")}) WHERE nth > 1`,
);

/** Rows of one variant of a patient that differ where they should not. */
const otherwiseAlike: readonly string[] = [
  into(
    "variants",
    "key in two spellings",
    `'variant', '"' || left(variant, 80) || '"'`,
    `'the same but for letter case as the key of another row, so counted as another variant'`,
    // Most keys have no small letter, and only one that has can be another's: so few are grouped.
    `(
      SELECT v.*, min(variant) OVER one <> max(variant) OVER one AS differs
      FROM ${keptName("variants")} AS v SEMI JOIN (
        SELECT DISTINCT class, gene, lower(variant) AS alike FROM ${keptName("variants")} WHERE variant <> upper(variant)
      ) AS w ON v.class = w.class AND v.gene = w.gene AND lower(v.variant) = w.alike
      WINDOW one AS (PARTITION BY class, gene, lower(variant))
    ) WHERE differs`,
  ),
  into(
    "variants",
    "variant with two tiers",
    `'tier', '"' || tier || '"'`,
    `'another tier than in another sample of the patient, so that the level seems to change'`,
    `(
      SELECT v.*, min(tier) OVER one <> max(tier) OVER one AS differs
      FROM ${keptName("variants")} AS v JOIN (SELECT sample_id, patient_id FROM ${keptName("samples")}) AS s USING (sample_id)
      WHERE tier IS NOT NULL
      WINDOW one AS (PARTITION BY patient_id, class, gene, variant)
    ) WHERE differs`,
  ),
];

/** Texts that other programs write for an empty cell: they would be told as a reason, a version or a unit. */
const missingTexts = ({ name, columns }: Source): readonly string[] =>
  columns.flatMap((column) => {
    if (column.type !== "text" || column.exact) return [];
    const id = identifier(column.name);
    return [
      into(
        name,
        "marker of a missing value",
        `${literal(column.name)}, '"' || ${id} || '"'`,
        literal(ruleWords.missing),
        `${keptName(name)} WHERE ${id} IN (SELECT ${id} FROM (SELECT DISTINCT ${id} FROM ${keptName(name)}) WHERE ${isMissingMarker(id)})`,
      ),
    ];
  });

/** SQL: whether a key begins with chr, as some programs write the chromosome. */
const chr = "regexp_matches(variant, '^[Cc][Hh][Rr]')";

async function hasBothSpellings(db: Database): Promise<boolean> {
  const [row] = await db.rows(
    `SELECT count(*) AS n, count(*) FILTER (${chr}) AS with_chr FROM ${keptName("variants")}`,
  );
  return Number(row?.["with_chr"]) > 0 && Number(row?.["with_chr"]) < Number(row?.["n"]);
}

const withAndWithoutChr = into(
  "variants",
  "key with and without chr",
  `'variant', '"' || left(variant, 80) || '"'`,
  `'the same but for "chr" as the key of another row, so counted as another variant'`,
  `${keptName("variants")} AS v WHERE ${chr} AND EXISTS (
    FROM ${keptName("variants")} AS w
    WHERE w.class = v.class AND w.gene = v.gene AND w.variant = regexp_replace(v.variant, '^[Cc][Hh][Rr]', ''))`,
);

const ofNoVariant = into(
  "reviews",
  "review of no variant",
  `'variant', '"' || left(gene, 80) || '", "' || left(variant, 80) || '"'`,
  `'no such variant of the patient in variants.csv, so it explains nothing'`,
  `${keptName("reviews")} AS r WHERE NOT EXISTS (
    FROM ${keptName("variants")} AS v JOIN ${keptName("samples")} AS s USING (sample_id)
    WHERE s.patient_id = r.patient_id AND v.class = r.class AND v.gene = r.gene AND v.variant = r.variant)`,
);

/** A review says why one specimen lacks a variant. */
const ofAgreement = into(
  "reviews",
  "review of a variant in both",
  `'variant', '"' || left(gene, 80) || '", "' || left(variant, 80) || '"'`,
  `'found in blood and in tissue, so there is nothing to explain'`,
  `${keptName("reviews")} AS r SEMI JOIN (
    SELECT patient_id, class, gene, variant
    FROM ${keptName("variants")} JOIN ${keptName("samples")} AS s USING (sample_id)
    SEMI JOIN ${keptName("reviews")} USING (patient_id, class, gene, variant)
    GROUP BY ALL HAVING count(DISTINCT specimen) = 2
  ) AS v USING (patient_id, class, gene, variant)`,
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
