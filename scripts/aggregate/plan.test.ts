import { expect, test } from "vitest";
import { plan } from "./plan.ts";

const views = new Map([["kept_patients", ["raw_patients", "problem"]]]);
const given = ["raw_patients", "problem", "rules"];

test("each piece comes as soon as what it reads is there, and a table goes after its last reader", () => {
  const pieces = [
    { what: "count", reads: ["pairs", "patients"] },
    { what: "pairs", reads: ["patients", "rules"], makes: "pairs" },
    { what: "count early", reads: ["patients"] },
    { what: "patients", reads: ["kept_patients"], makes: "patients" },
  ];
  expect(plan(pieces, given, views, []).map(({ piece, spent }) => [piece.what, [...spent].sort()])).toEqual([
    ["patients", ["kept_patients", "problem", "raw_patients"]],
    ["pairs", ["rules"]],
    ["count early", []],
    ["count", ["pairs", "patients"]],
  ]);
});

test("a table stays while a view of it is still to be read, and so does one that is asked for at the end", () => {
  const pieces = [
    { what: "first", reads: ["raw_patients"], makes: "names" },
    { what: "second", reads: ["kept_patients", "names"] },
  ];
  expect(plan(pieces, given, views, ["names"]).map(({ spent }) => [...spent].sort())).toEqual([
    [],
    ["kept_patients", "problem", "raw_patients"],
  ]);
});

test("a table that nothing reads is not made, nor what only it reads", () => {
  const pieces = [
    { what: "count", reads: ["patients"] },
    { what: "patients", reads: ["raw_patients"], makes: "patients" },
    { what: "days", reads: ["rules"], makes: "days" },
    { what: "calendar", reads: ["days"], makes: "calendar" },
  ];
  const made = (asked: readonly string[]) => plan(pieces, given, views, asked).map(({ piece }) => piece.what);
  expect(made([])).toEqual(["patients", "count"]);
  expect(made(["days"])).toEqual(["patients", "days", "count"]);
});

test.each([
  [
    [
      { what: "a", reads: ["c"], makes: "b" },
      { what: "d", reads: ["b"], makes: "c" },
      { what: "e", reads: ["rules", "c"] },
    ],
    "a reads c, which nothing before it makes; d reads b, which nothing before it makes; e reads c, which",
  ],
  [[{ what: "a", reads: ["rules", "gone"] }], "a reads gone, which nothing before it makes"],
  [
    [
      { what: "a", reads: ["rules"], makes: "problem" },
      { what: "b", reads: ["problem"] },
    ],
    "a: problem is there already: a table is made once",
  ],
])("what cannot be put in order is told: %j", (pieces, message) => {
  expect(() => plan(pieces, given, views, [])).toThrow(message);
});
