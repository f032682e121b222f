import { expect, test } from "vitest";
import { type Answers, answersEngine, markOf, packAnswer } from "./answers.ts";
import type { Engine } from "./engine.ts";

const otherwise: Engine = { query: async (sql, params) => [{ sql, params }] };
const filed = (...answers: Answers) => answersEngine(JSON.parse(JSON.stringify(answers)) as Answers, otherwise);

test("rows come out of a file as they went in: texts, numbers, lists and what is missing", async () => {
  const rows = [
    { site: "OUS", n: 3n, share: 0.1 + 0.2, days: new Float64Array([1, 2.5]), month: null },
    { site: "OUS", n: 0n, share: -1e-300, days: [null, 7n], month: "2023-01" },
    { site: "", n: 12n, share: 5, days: [], month: "2023-01" },
    { site: "OUS", n: 1n, share: 0, days: [0], month: null },
  ];
  expect(await filed(packAnswer("SELECT 1", ["", "OUS"], rows)).query("SELECT 1", ["", "OUS"])).toEqual([
    { site: "OUS", n: 3, share: 0.1 + 0.2, days: [1, 2.5], month: null },
    { site: "OUS", n: 0, share: -1e-300, days: [null, 7], month: "2023-01" },
    { site: "", n: 12, share: 5, days: [], month: "2023-01" },
    { site: "OUS", n: 1, share: 0, days: [0], month: null },
  ]);
});

test("no rows are an answer too, and what was not kept is asked of the other engine", async () => {
  const engine = filed(packAnswer("SELECT 1", ["a"], []));
  expect(await engine.query("SELECT 1", ["a"])).toEqual([]);
  expect(await engine.query("SELECT 1", ["b"])).toEqual([{ sql: "SELECT 1", params: ["b"] }]);
  expect(await engine.query("SELECT 2", ["a"])).toEqual([{ sql: "SELECT 2", params: ["a"] }]);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [2n ** 60n], [undefined], [true], [{}]])(
  "%s is not kept as something else",
  (value) => {
    expect(() => packAnswer("SELECT 1", [], [{ value }])).toThrow(TypeError);
  },
);

test("the mark of a statement changes with any sign of it", () => {
  expect(markOf("SELECT 1")).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(["", "SELECT 1", "SELECT 2", "SELECT 1 ", "select 1"].map(markOf)).size).toBe(5);
});

test("texts that are often alike are written once; few, or with others between them, as they are", () => {
  const columnOf = (values: readonly unknown[]) =>
    packAnswer(
      "SELECT 1",
      [],
      values.map((value) => ({ value })),
    )[3][0];
  expect(columnOf(["b", "a", "b", "b"])).toEqual({ of: ["b", "a"], at: [0, 1, 0, 0] });
  expect(columnOf(["b", "a", "b"])).toEqual(["b", "a", "b"]);
  expect(columnOf(["b", null, "b", "b"])).toEqual(["b", null, "b", "b"]);
  expect(columnOf([1, 1, 1, 1])).toEqual([1, 1, 1, 1]);
});

test("marks are those of FNV-1a", () => {
  // Published values of the 32-bit hash of "", "a" and "foobar".
  expect(["", "a", "foobar"].map((sql) => markOf(sql).slice(0, 8))).toEqual(["811c9dc5", "e40c292c", "bf9cf968"]);
});
