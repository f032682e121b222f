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
    samples: [afterDeath, reportedWithoutResult],
    decisions: [beforeConsent, startedOrNot, discussedTwice(source)],
    reviews: [ofNoVariant],
    variants: [variantWithoutResult],
    biomarkers: [beyondBelief],
  };
  const more =
    name === "variants"
      ? [
          ...((await hasSome(db, chr)) && (await hasSome(db, `NOT ${chr}`)) ? [withAndWithoutChr] : []),
          ...((await hasSome(db, smallBases)) ? [inAnotherCase] : []),
        ]
      : [];
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

const afterDeath = into(
  "samples",
  "collected after death",
  `'collected_on', '"' || collected_on || '"'`,
  `'after the patient died (died_on in patients.csv)'`,
  `${keptName("samples")} AS s JOIN (SELECT patient_id, died_on FROM ${keptName("patients")}) AS p USING (patient_id) WHERE collected_on > died_on`,
);

const beforeConsent = into(
  "decisions",
  "discussed before consent",
  `'discussed_on', '"' || discussed_on || '"'`,
  `'before the patient consented (consented_on in patients.csv)'`,
  `${keptName("decisions")} AS d JOIN (SELECT patient_id, consented_on FROM ${keptName("patients")}) AS p USING (patient_id) WHERE discussed_on < consented_on`,
);

const startedOrNot = into(
  "decisions",
  "started, and why not",
  `'not_started_reason', '"' || left(not_started_reason, 80) || '"'`,
  `'beside started_on: a treatment that was started needs no reason why not'`,
  `${keptName("decisions")} WHERE started_on IS NOT NULL AND not_started_reason IS NOT NULL`,
);

/** A failed sample may have a letter that says so; as the day of a result it would be counted as a completed report. */
const reportedWithoutResult = into(
  "samples",
  "reported without a result",
  `'reported_on', '"' || reported_on || '"'`,
  `'though the sample is "' || outcome || '": it counts as the day of a report'`,
  `${keptName("samples")} WHERE reported_on IS NOT NULL AND outcome IN ('failed', 'cancelled', 'not_available')`,
);

const variantWithoutResult = into(
  "variants",
  "variant without a result",
  `'sample_id', '"' || left(sample_id, 80) || '"'`,
  `'a finding of a sample that is "' || outcome || '" (outcome in samples.csv): only those of reported samples are compared'`,
  `${keptName("variants")} AS v JOIN (SELECT sample_id, outcome FROM ${keptName("samples")}) AS s USING (sample_id) WHERE outcome <> 'reported'`,
);

/** The same in every cell as a discussion above it: two on one day may be two, but hardly in all that was decided. */
function discussedTwice({ columns }: Source): string {
  const all = columns.map(({ name }) => identifier(name)).join(", ");
  return into(
    "decisions",
    "discussion twice",
    `'discussed_on', '"' || discussed_on || '"'`,
    `'the same in every column as an earlier row; of several discussions of a patient the first counts'`,
    `${keptName("decisions")} QUALIFY row_number() OVER (PARTITION BY ${all} ORDER BY row) > 1`,
  );
}

/** Mutations per megabase that no assay measures; more is a number of mutations, or a slip. */
const mostBurden = 2000;

const beyondBelief = into(
  "biomarkers",
  "burden beyond belief",
  `'tmb', '"' || tmb || '"'`,
  `'over ${mostBurden} mutations per megabase'`,
  `${keptName("biomarkers")} WHERE TRY_CAST(tmb AS DOUBLE) > ${mostBurden}`,
);

/** SQL: whether bases of a key stand in small letters. */
const smallBases = `class IN ('snv', 'indel') AND regexp_matches(variant, ':[ACGTN-]*[acgtn]')`;

const inAnotherCase = into(
  "variants",
  "key in another letter case",
  `'variant', '"' || left(variant, 80) || '"'`,
  `'the same but for letter case as the key of another row, so counted as another variant'`,
  `${keptName("variants")} AS v WHERE ${smallBases} AND EXISTS (
    FROM ${keptName("variants")} AS w
    WHERE w.class = v.class AND w.gene = v.gene AND upper(w.variant) = upper(v.variant) AND w.variant <> v.variant)`,
);

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
        `${keptName(name)} WHERE ${isMissingMarker(id)}`,
      ),
    ];
  });

/** SQL: whether a key begins with chr, as some programs write the chromosome. */
const chr = "regexp_matches(variant, '^[Cc][Hh][Rr]')";

/** Whether any variant is so: what holds them against each other takes memory, and is asked where it can find something alone. */
async function hasSome(db: Database, is: string): Promise<boolean> {
  const [row] = await db.rows(`SELECT EXISTS (FROM ${keptName("variants")} WHERE ${is}) AS found`);
  return row?.["found"] === true;
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
