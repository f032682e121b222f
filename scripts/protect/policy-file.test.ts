import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { knownTables } from "./exact-cells.ts";
import { defaultPolicy } from "./places.ts";
import { readSigned } from "./policy-file.ts";

const dir = mkdtempSync(join(tmpdir(), "samsvar-policy-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
type Dimension = { name: string; role: string; codes?: string[] };
type Written = {
  format: number;
  base: number;
  date: string;
  thresholds: Record<string, number>;
  raised_zeros: number;
  tables: Record<string, { question: string; count: string; results: boolean; dimensions: Dimension[] }>;
  exact: { table: string; where: Record<string, string[]> }[];
};
const changed = (change: (policy: Written) => void) => () => {
  const policy: Written = JSON.parse(readFileSync(defaultPolicy, "utf8"));
  change(policy);
  const file = join(dir, "policy.json");
  writeFileSync(file, JSON.stringify(policy));
  return readSigned(file);
};
const who = (name: string): Dimension => ({ name, role: "who" });

test("the project's own policy publishes every table that a question has for partners", () => {
  const { tables } = readSigned(defaultPolicy);
  expect(tables.map(({ table }) => table.name).toSorted()).toEqual([...knownTables.keys()].toSorted());
});
test("an owner may publish fewer tables, under stricter thresholds, and choose groups", () => {
  const signed = changed((policy) => {
    const { "steps-by-month": months, "by-tumour": groups } = policy.tables;
    policy.tables = { ...(months && { "steps-by-month": months }), ...(groups && { "by-tumour": groups }) };
    policy.thresholds["group"] = 30;
    const band = groups?.dimensions.find(({ name }) => name === "band");
    if (band) band.codes = ["lung", "other"];
  })();
  expect(signed.tables).toHaveLength(2);
  expect(signed.thresholds.group).toBe(30);
  expect(signed.tables[1]?.codes).toEqual({ band: ["lung", "other"] });
});
test.each<[string, (policy: Written) => void, RegExp]>([
  [
    "site with month",
    (p) => p.tables["steps-by-site"]?.dimensions.push({ name: "month", role: "when" }),
    /steps-by-site crosses site and month: a table has at most one dimension that says who or when/,
  ],
  [
    "site under another role",
    (p) => p.tables["by-tumour"]?.dimensions.push({ name: "site", role: "none" }),
    /by-tumour crosses band and site/,
  ],
  [
    "the mix with results",
    (p) => Object.assign(p.tables["mix"] ?? {}, { results: true }),
    /mix crosses tumour_group and region/,
  ],
  [
    "a question that is none",
    (p) => Object.assign(p.tables, { x: { question: "x", count: "patients", results: false, dimensions: [] } }),
    /tables\.x\.question: "x": no question answers this; known: steps-by-month/,
  ],
  [
    "a question for leadership",
    (p) =>
      Object.assign(p.tables, { quality: { question: "quality", count: "samples", results: true, dimensions: [] } }),
    /leadership/,
  ],
  [
    "another dimension",
    (p) => p.tables["flow"]?.dimensions.push({ name: "age", role: "none" }),
    /flow has the dimensions stage, reason, discussed/,
  ],
  [
    "site as no one",
    (p) => p.tables["steps-by-site"]?.dimensions.splice(1, 1, { name: "site", role: "none" }),
    /site has the role who/,
  ],
  [
    "codes of a fixed list",
    (p) => p.tables["steps-by-site"]?.dimensions.splice(1, 1, { ...who("site"), codes: ["A"] }),
    /its codes are fixed/,
  ],
  ["results told as none", (p) => Object.assign(p.tables["flow"] ?? {}, { results: false }), /flow tells results/],
  [
    "groups of 10",
    (p) => Object.assign(p.thresholds, { group: 10 }),
    /thresholds\.group: 10: must be a number of at least 20/,
  ],
  ["fewer raised zeros", (p) => Object.assign(p, { raised_zeros: 0.01 }), /raised_zeros: 0\.01/],
  ["another base", (p) => Object.assign(p, { base: 3 }), /base: 3: must be 5/],
  [
    "one more exact total",
    (p) => p.exact.push({ table: "steps-by-month", where: { step: ["paired_evaluable"] } }),
    /exact are only the study's totals of screened and of consented/,
  ],
  ["an unknown key", (p) => Object.assign(p, { filters: true }), /unknown key filters: known keys/],
  ["no day", (p) => Object.assign(p, { date: "soon" }), /date: "soon": must be a day/],
])("a policy with %s is refused", (_, change, message) => {
  expect(changed(change)).toThrow(message);
});
test("what is no file, or no JSON, is said", () => {
  expect(() => readSigned(join(dir, "none.json"))).toThrow(/no such file/);
  writeFileSync(join(dir, "bad.json"), "{");
  expect(() => readSigned(join(dir, "bad.json"))).toThrow(/must be readable JSON/);
});
