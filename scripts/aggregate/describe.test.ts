import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { exportTables } from "../../src/cubes/export/index.ts";
import { studyKeys } from "../../src/cubes/export/study-keys.ts";
import { sourceTables } from "../../src/cubes/source-tables.ts";
import { type Export, simulated } from "../simulate/testing/read-export.ts";
import { exportAsPackage } from "./describe-package.ts";
import { exportAsText } from "./describe-text.ts";
import { schemaFaults, tableResource } from "./testing/table-schema.ts";

const packed = z
  .object({
    profile: z.literal("data-package"),
    resources: z.tuple([z.looseObject({ name: z.literal("study") })], z.unknown()),
  })
  .parse(JSON.parse(exportAsPackage()));
const [study, ...others] = packed.resources;
const tables = z.array(tableResource).parse(others);

let written: Export;
beforeAll(async () => {
  written = await simulated(4817956, 200, "2023-10-31");
});

describe("every column of the export is described", () => {
  test.each(exportTables.map((table) => [table.name, table] as const))("%s.csv", (name, { columns, key, parent }) => {
    const names = columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...key, ...(parent ? [parent.column] : [])]));
    for (const column of columns) {
      expect(column.description, column.name).toMatch(/^[A-Z].{7,}[^.\s]$/);
      if (column.type === "number" && column.name !== "value" && !column.name.endsWith("_limit"))
        expect(column.unit, `${column.name} has a unit`).toBeDefined();
      if (column.type === "date") for (const before of column.notBefore ?? []) expect(names).toContain(before);
    }
    expect(tables.find((table) => table.name === name)?.schema.fields.map((field) => field.name)).toEqual(names);
  });
});

test("the described tables are those that figures can need, in the order of the contract", () => {
  expect(exportTables.map(({ name }) => name)).toEqual(sourceTables);
});

test("every key of study.json is described, at any depth", () => {
  const keys = studyKeys();
  expect(keys.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["name", "sites[].opened", "plan[].points[].month", "pairing.max_interval_days"]),
  );
  for (const { path, description } of keys) expect(description, path).toMatch(/^[A-Z].{7,}[^.\s]$/);
});

test("the text names every key, every column and every rule", () => {
  const text = exportAsText();
  for (const { path, required } of studyKeys()) expect(text).toContain(`\n  ${path}${required ? "*" : ""}  (`);
  const words = text.replaceAll(/\s+/g, " ");
  for (const { name, schema } of tables) {
    expect(text).toMatch(new RegExp(`\n${name}\\.csv\\*?: `));
    for (const field of schema.fields) {
      expect(words).toContain(` ${field.name}${field.constraints.required ? "*" : ""} (`);
      expect(words).toContain(`${field.description} ${field.rules.join("; ")}`.trim());
    }
  }
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
});

test("the described tables take what is simulated, types, codes, keys and parents", () => {
  expect(tables.map(({ name }) => name)).toEqual(Object.keys(written.data));
  for (const table of tables) expect(schemaFaults(table, written.data), table.name).toEqual([]);
});

test.each([
  ["patients", "screened_on", "2023-02-30", "not a date"],
  ["patients", "site", "", "required"],
  ["patients", "age", "60", "not a field"],
  ["samples", "specimen", "plasma", "not in the enum"],
  ["samples", "tumour_fraction", "1.2", "out of range"],
  ["samples", "patient_id", "nobody", "not there"],
  ["variants", "origin", "tumour", "not in the enum"],
  ["biomarkers", "tmb", "high", "not a number"],
  ["reviews", "reason", "none", "not in the enum"],
] as const)("a %s row with %s %j is seen to be wrong: %s", (name, column, value, why) => {
  const table = tables.find((each) => each.name === name);
  const [first = {}, ...rest] = written.data[name];
  if (table === undefined) throw new Error(`no table ${name}`);
  const faults = schemaFaults(table, { ...written.data, [name]: [{ ...first, [column]: value }, ...rest] });
  expect(faults).toContain(`${name}.${column}: ${why === "not a field" ? "" : value}: ${why}`);
});

test("a repeated row is seen to be one too many, also where a part of the key may be empty", () => {
  for (const name of ["variants", "metrics"] as const) {
    const table = tables.find((each) => each.name === name);
    const rows = written.data[name];
    if (table === undefined) throw new Error(`no table ${name}`);
    expect(schemaFaults(table, { ...written.data, [name]: [...rows, ...rows.slice(0, 1)] })).toHaveLength(1);
  }
});

test("the described study.json takes the simulated one, and no other", () => {
  const schema = z.fromJSONSchema(z.record(z.string(), z.json()).parse(study["schema"]));
  expect(schema.safeParse(written.study).success).toBe(true);
  const changed = (change: object) => schema.safeParse({ ...Object(written.study), ...change }).success;
  expect(changed({})).toBe(true);
  expect(changed({ data_cut: "2023-02-30" })).toBe(false);
  expect(changed({ sites: [{ code: "A", name: "A" }] })).toBe(false);
  expect(changed({ turnaround_targets: [{ specimen: "plasma" }] })).toBe(false);
  expect(changed({ name: undefined })).toBe(false);
});
