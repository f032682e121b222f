import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { cubes } from "../../src/cubes/index.ts";
import { type Database, literal, openDatabase } from "./database.ts";
import { countingPieces } from "./pieces.ts";
import { readsOf } from "./reads.ts";

let db: Database;
beforeAll(async () => {
  db = await openDatabase(tmpdir(), 1);
});
afterAll(() => db.close());

/** What a statement creates, and the query that it is made by. */
const created = /^CREATE (TABLE|TYPE) (\w+) AS\s+(?:ENUM\s+)?/;

const withoutComments = (sql: string): string =>
  sql
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("--"))
    .join("\n")
    .trim();

const pieces = countingPieces(cubes);
const statements = pieces.flatMap(({ what, sql }) =>
  sql.flatMap((text) => text.split(/;\s*$/m).map((statement) => ({ what, statement: withoutComments(statement) }))),
);
const types = new Set(statements.flatMap(({ statement }) => /^CREATE TYPE (\w+)/.exec(statement)?.[1] ?? []));

const tables = new Set(pieces.flatMap(({ makes, reads }) => [...reads, ...(makes === undefined ? [] : [makes])]));

/** The tables and own types that the database finds in its parse of a query; names that the query itself gives are none. */
async function found(statement: string): Promise<readonly string[]> {
  const query = statement.replace(created, "");
  // A closed list of codes reads nothing.
  if (query === "" || /^\(\s*'/.test(query)) return [];
  const [row] = await db.rows(`SELECT json_serialize_sql(${literal(query.replace(/^\(([\s\S]*)\)$/, "$1"))}) AS tree`);
  const tree: unknown = JSON.parse(String(row?.["tree"]));
  const names = { tables: new Set<string>(), own: new Set<string>(), types: new Set<string>() };
  walk(tree, names);
  expect(names.tables.size, `tables in ${query}`).toBeGreaterThan(0);
  expect(
    [...names.own].filter((name) => tables.has(name)),
    "names of WITH that are also a table's",
  ).toEqual([]);
  return [
    ...[...names.tables].filter((name) => !names.own.has(name)),
    ...([...names.types].some((name) => types.has(name)) ? ["codes"] : []),
  ];
}

/** The names of WITH, as the tree has them. */
const named = z.object({ map: z.array(z.object({ key: z.string() })) });

type Names = { readonly tables: Set<string>; readonly own: Set<string>; readonly types: Set<string> };

function walk(node: unknown, names: Names): void {
  if (Array.isArray(node)) for (const item of node) walk(item, names);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "table_name" && value !== "" && "type" in node && node.type === "BASE_TABLE")
      names.tables.add(String(value));
    if (key === "name" && "user_type_modifiers" in node) names.types.add(String(value));
    if (key === "cte_map") for (const { key: name } of named.parse(value).map) names.own.add(name);
    walk(value, names);
  }
}

describe("what a piece says it reads is what the database reads in its statements", () => {
  test.each(pieces.map(({ what, reads }) => [what, reads] as const))("%s", async (what, reads) => {
    const each = await Promise.all(statements.filter((s) => s.what === what).map(({ statement }) => found(statement)));
    expect([...reads].sort()).toEqual([...new Set(each.flat())].sort());
  });
});

test("every SQL file is a piece, named for what it makes", () => {
  const names = (folder: string) =>
    readdirSync(join(import.meta.dirname, folder)).map((file) => file.replace(/\.sql$/, ""));
  expect(names("steps").sort()).toEqual(cubes.map(({ name }) => name).sort());
  for (const name of names("tables").filter((table) => table !== "codes")) {
    const piece = pieces.find(({ makes }) => makes === name);
    expect(piece?.sql.join()).toContain(`\nCREATE TABLE ${name} AS\n`);
  }
  const counted = ["site", "tumour_group", "month", "gene", "specimen", "outcome", "class", "state"];
  const told = [
    "signal_band",
    "interval_band",
    "vaf_bin",
    "difference_reason",
    "gene_class",
    "variant_set",
    "variant_part",
  ];
  const ended = ["segment", "segment_status", "material", "strategy", "cause", "pair_standing"];
  expect(types).toEqual(new Set([...counted, ...told, ...ended, "origin_slice", "actionable_result"]));
});

test.each([
  ["-- One row.\nSELECT 1 FROM a", "x: 0 lines say what it reads"],
  ["SELECT 1 FROM a\n-- reads: a", "x: 0 lines say what it reads"],
  ["-- reads: a\n-- reads: b\nSELECT 1 FROM a, b", "x: 2 lines say what it reads"],
  ["-- reads: a b\nSELECT 1 FROM a", "x: 1 lines say what it reads"],
])("a head that does not say what is read is refused: %j", (sql, message) => {
  expect(() => readsOf(sql, "x")).toThrow(message);
});
