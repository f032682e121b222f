import { expect, test } from "vitest";
import type { Fact } from "../program/program.ts";
import type { Dimension, Link, Published, Table } from "../published.ts";
import { knowledgeOf } from "./knowledge.ts";
import { limitsOf } from "./limits.ts";

const dimension = (name: string, role: Dimension["role"], codes: readonly string[], again = false): Dimension => ({
  ...{ name, role, codes, again },
});
const table = (name: string, dimensions: readonly Dimension[], shown: readonly number[], truth = shown): Table => {
  const [first, second] = dimensions;
  const cells = (first?.codes ?? []).flatMap((one) => (second ? second.codes.map((two) => [one, two]) : [[one]]));
  return { name, results: true, dimensions, cells, shown, truth };
};
const release = (name: string, tables: readonly Table[], links: readonly Link[] = []): Published => ({
  ...{ name, tables, links, exact: [], thresholds: { group: 20, newPatients: 10 }, raisedZeros: 0.1 },
});
const from = (facts: readonly Fact[], kind: Fact["from"]) =>
  facts.filter((fact) => fact.from === kind).map(({ cells, times, low, high }) => ({ cells, times, low, high }));

test("a number leaves what the rule of rounding leaves", () => {
  const plain = [0, 5, 10, 190].map((shown) => limitsOf(shown, false));
  expect(plain).toEqual([
    { low: 0, high: 4 },
    { low: 1, high: 9 },
    { low: 6, high: 14 },
    { low: 186, high: 194 },
  ]);
  expect(limitsOf(5, true)).toEqual({ low: 0, high: 9 });
  expect([limitsOf(7, true), limitsOf(null, true)]).toEqual([
    { low: 7, high: 7 },
    { low: 1, high: 4 },
  ]);
});

test("totals are told for each code under which units are counted again, groups only where a number above 5 shows them", () => {
  const step = dimension("step", "none", ["screened", "consented"], true);
  const site = dimension("site", "who", ["A", "B"]);
  const { certain } = knowledgeOf([release("1", [table("steps", [step, site], [40, 5, 30, 0])])]);
  expect(from(certain.facts, "accuracy")).toEqual([
    { cells: [0, 1], times: [1, 1], low: 40, high: 50 },
    { cells: [2, 3], times: [1, 1], low: 25, high: 35 },
  ]);
  expect(from(certain.facts, "group").map(({ cells, low }) => [...cells, low])).toEqual([
    [0, 20],
    [2, 20],
  ]);
});

test("a link makes a fact for each code of both sides, a part by site a rest", () => {
  const site = (...codes: string[]) => dimension("site", "who", codes);
  const link = (kind: Link["kind"]): Link => ({
    left: { table: "part", where: {} },
    right: { table: "whole", where: {} },
    by: [["site", "site"]],
    kind,
  });
  const tables = [table("part", [site("A", "B")], [20, 0]), table("whole", [site("B", "A", "C")], [5, 40, 5])];
  const equal = knowledgeOf([release("1", tables, [link("equal")])]);
  expect(from(equal.certain.facts, "link")).toEqual([
    { cells: [0, 3], times: [1, -1], low: 0, high: 0 },
    { cells: [1, 2], times: [1, -1], low: 0, high: 0 },
  ]);
  const part = knowledgeOf([release("1", tables, [link("at_most")])]);
  expect(part.rests.map(({ cells }) => cells)).toEqual([
    [3, 0],
    [2, 1],
  ]);
  // 40 without 20 is shown as 20: at least 5; 5 without 0 may be nobody.
  expect(from(part.certain.facts, "rest").map(({ cells, low }) => [...cells, low])).toEqual([[3, 0, 5]]);
});

test("two steps between releases mean 5 at least; what is named later is compared with the others it stood among", () => {
  const gene = (...codes: string[]) => dimension("gene", "none", codes);
  const { certain, pairs, supposed } = knowledgeOf([
    release("1", [table("genes", [gene("TP53", "other")], [20, 30], [20, 30])]),
    release("2", [table("genes", [gene("KRAS", "TP53", "other")], [15, 30, 20], [14, 30, 19])]),
  ]);
  expect(pairs.map(({ later, earlier, moved }) => ({ later, earlier, moved }))).toEqual([
    { later: [3], earlier: 0, moved: 10 },
    { later: [4], earlier: 1, moved: -10 },
    { later: [2, 4], earlier: 1, moved: 5 },
  ]);
  expect(from(certain.facts, "guard").map(({ cells, low, high }) => [...cells, low, high])).toEqual([
    [3, 0, 5, Number.POSITIVE_INFINITY],
    [4, 1, Number.NEGATIVE_INFINITY, -5],
  ]);
  // Of the others alone nothing is supposed, since they fell; with KRAS they did not.
  expect(from(supposed, "supposed").map(({ cells }) => cells)).toEqual([
    [3, 0],
    [2, 4, 1],
  ]);
});

test("a month that did not change is taken as closed, where the truth is known", () => {
  const month = dimension("month", "when", ["2023-01", "2023-02"]);
  const releases = [release("1", [table("m", [month], [20, 25])]), release("2", [table("m", [month], [20, 30])])];
  expect(from(knowledgeOf(releases).supposed, "supposed")).toEqual([
    { cells: [2, 0], times: [1, -1], low: 0, high: 0 },
    { cells: [3, 1], times: [1, -1], low: 0, high: Number.POSITIVE_INFINITY },
  ]);
  const unknown = releases.map((each) => ({
    ...each,
    tables: each.tables.map((own) => ({ ...own, truth: undefined })),
  }));
  expect(knowledgeOf(unknown).supposed).toEqual([]);
});
