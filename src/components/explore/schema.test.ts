import { readFileSync } from "node:fs";
import { tableFromIPC } from "@uwdata/flechette";
import { expect, test } from "vitest";
import { loadedCubes } from "../../cubes/loaded.ts";
import { panels } from "../../panels/index.ts";
import { openPartners } from "../../questions/open-partners.ts";
import { asking } from "./begin.ts";
import { partnerArrow } from "./partner-arrow.ts";
import { columnsOf, exactTables, partnerTables } from "./schema.ts";

const { releases } = openPartners("partners");
const release = releases.at(-1);
if (!release) throw new RangeError("partners holds no release");

test("every loaded table is described with its columns, and the laboratory that loading puts beside the site", () => {
  const tables = exactTables();
  expect(tables.map(({ name }) => name)).toEqual(loadedCubes.map(({ name }) => name));
  const columns = columnsOf(tables);
  expect(columns["patients"]).toEqual(["step", "month", "site", "tumour_group", "patients", "node"]);
  expect(columns["runs"]?.filter((name) => name === "node")).toEqual(["node"]);
  const patients = tables.find(({ name }) => name === "patients")?.entries.find(({ name }) => name === "patients");
  expect(patients).toMatchObject({ type: "integer, patients", description: "Number of patients" });
  for (const { grain, entries } of tables)
    for (const text of [grain, ...entries.map(({ description }) => description)]) expect(text).not.toBe("");
});

test("partners' tables have names that queries take, and say that their counts are rounded", () => {
  const tables = partnerTables(release.policy);
  expect(tables.length).toBe(Object.keys(release.policy.tables).length);
  for (const { name, entries } of tables) {
    expect(name).toMatch(/^[a-z_]+$/);
    expect(entries.at(-1)?.description).toContain("rounded");
  }
});

test("a partner table is loaded as its file has it, cells of nobody too", () => {
  for (const name of ["steps-by-site", "genes", "days"]) {
    const [head = "", ...lines] = readFileSync(`partners/${release.release}/${name}.csv`, "utf8").trim().split("\n");
    const table = tableFromIPC(partnerArrow(name, release));
    expect(table.schema.fields.map((field) => field.name).join(",")).toBe(head);
    expect(table.toArray().map((row) => Object.values(row as object).join(","))).toEqual(lines);
  }
  expect(() => partnerArrow("nothing", release)).toThrow(RangeError);
});

test("every figure can be begun with: of exact counts by its statements, of rounded ones by its tables", () => {
  const known = Object.keys(columnsOf(partnerTables(release.policy)));
  const figures = asking(panels, known, "nb");
  expect(figures.map(({ id }) => id).toSorted()).toEqual(panels.map(({ id }) => id).toSorted());
  for (const { id, statements, tables } of figures) {
    expect(statements, id).toBeGreaterThan(0);
    for (const table of tables) expect(known).toContain(table);
  }
  expect(figures.find(({ id }) => id === "enrolment-by-month")?.tables).toContain("steps_by_month");
});
