import { expect, test } from "vitest";
import { mustRead, Refused, refusalOf } from "./refusal.ts";

const whyOf = (run: () => void): string => {
  try {
    run();
  } catch (error) {
    return error instanceof Refused ? error.why : "another error";
  }
  return "read";
};

test.each([
  "SELECT 1",
  "  from patients",
  "-- a\n/* b\n -- c */ WITH a AS (SELECT 1) SELECT * FROM a",
  "(SELECT 1)",
  "VALUES (1)",
  "DESCRIBE patients",
  "show tables",
  "summarize flow",
  "EXPLAIN SELECT 1",
])("%s reads", (sql) => {
  expect(whyOf(() => mustRead(sql))).toBe("read");
});

test("a refusal before the database names the line too", () => {
  expect(() => mustRead("-- a\n\nSELEC 1")).toThrow(expect.objectContaining({ line: 3 }));
});

test.each([
  ["", "empty"],
  ["  \n-- only a comment", "empty"],
  [" ; ", "empty"],
  ...[
    "DELETE FROM patients",
    "-- SELECT\nDROP TABLE patients",
    "INSERT INTO patients SELECT * FROM patients",
    "CREATE TEMP TABLE patients AS SELECT 1",
    "COPY patients TO 'x.csv'",
    "ATTACH 'https://example.com/x.db'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET enable_external_access=true",
    "PRAGMA database_list",
    "COMMIT",
  ].map((sql) => [sql, "not_reading"]),
  ["SELEC 1", "unreadable"],
  ["selecting", "unreadable"],
  ["1", "unreadable"],
])("%s is refused: %s", (sql, why) => {
  expect(whyOf(() => mustRead(sql))).toBe(why);
});

test.each([
  [
    'Parser Error: syntax error at or near "SELEC"\n\nLINE 1: SELEC 1\n        ^\n\nLINE 1: SELEC 1\n        ^',
    "unreadable",
    1,
  ],
  ["Catalog Error: Table with name nowhere does not exist!\n\nLINE 3: FROM nowhere\n             ^", "unknown_name", 3],
  [
    'Catalog Error: Table Function with name "read_json" is not in the catalog, but it exists in the json extension.',
    "extension",
    0,
  ],
  ['Permission Error: Cannot access file "x.csv" - file system operations are disabled by configuration', "outside", 0],
  ["Invalid Input Error: Cannot prepare multiple statements at once!", "several", 0],
  [
    'TransactionContext Error: Cannot write to database "memory" - transaction is launched in read-only mode',
    "not_reading",
    0,
  ],
  ["Invalid Input Error: Values were not provided for the following prepared statement parameters: 1", "open_place", 0],
  ["Out of Memory Error: failed to allocate", "memory", 0],
  ["Conversion Error: Could not convert string 'a' to INT32\n\nLINE 12: x\n ^", "failed", 12],
  ["INTERNAL Error: Attempted to access index 0", "broken", 0],
  ["memory access out of bounds", "broken", 0],
])("what the database says is told apart: %s", (said, why, line) => {
  expect(refusalOf(new Error(said))).toMatchObject({ why, line });
});

test("what the database says twice stands once", () => {
  const { message } = refusalOf(new Error("Parser Error: x\n\nLINE 1: a\n ^\n\nLINE 1: a\n ^"));
  expect(message.match(/LINE 1/g)?.length).toBe(1);
});
