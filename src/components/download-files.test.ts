import { tableFromIPC } from "@uwdata/flechette";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Table } from "../define/table.ts";
import { openRelease } from "../engine/release.ts";
import { noFilters } from "../state/filters.ts";
import { markOf } from "./audience.ts";
import { downloadName, numbersFile } from "./download-files.ts";

const { manifest } = openRelease("tests/fixture");
const meta = { panel: "some-panel", title: "Some panel", manifest, filters: noFilters, older: null, mark: null };
const old = { ...meta, older: "These numbers are 2 months older than announced" };
const due = manifest.study.next_update;
const table: Table = {
  columns: [
    { name: "site", kind: "code", unit: "", codes: "site" },
    { name: "difference", kind: "number", unit: "days" },
  ],
  rows: [
    { site: "=B+1", difference: -6.13 },
    { site: "HUS", difference: null },
  ],
};

test("JSON and Arrow keep every text as the study wrote it", () => {
  expect(JSON.parse(String(numbersFile("json", table, meta)))).toMatchObject({ rows: table.rows });
  const arrow = numbersFile("arrow", table, old);
  if (typeof arrow === "string") throw new TypeError("Arrow is bytes");
  const rows = tableFromIPC(arrow).toArray();
  const origin = { release: manifest.release, simulated: "yes", filters: "" };
  expect(rows).toEqual(table.rows.map((row) => ({ ...row, ...origin })));
});

test("JSON says when the next numbers are due, and that these are older than announced where that is known", () => {
  const headOf = (asked: typeof meta | typeof old) => JSON.parse(String(numbersFile("json", table, asked)));
  expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(headOf(meta)).toMatchObject({ next_update: due, older_than_announced: null });
  expect(headOf(old)).toMatchObject({ next_update: due, older_than_announced: old.older });
  const unannounced = { ...meta, manifest: { ...manifest, study: { ...manifest.study, next_update: null } } };
  expect(headOf(unannounced)).toMatchObject({ next_update: null, older_than_announced: null });
});

test.each([["csv", ","] as const, ["excel-nb.csv", ";"] as const])("so does every row of %s", (kind, delimiter) => {
  const rowsOf = (asked: typeof meta | typeof old): unknown =>
    parse(String(numbersFile(kind, table, asked)), { columns: true, delimiter, bom: true });
  const both = (said: string) =>
    table.rows.map(() => expect.objectContaining({ next_update: due, older_than_announced: said }));
  expect(rowsOf(meta)).toEqual(both(""));
  expect(rowsOf(old)).toEqual(both(old.older));
});

test("every row of a file from the leadership view says that it is not to be passed on, and for whom it is", () => {
  const header = { receiver: "Kari", expires_on: "2027-02-28" };
  const exact = { ...meta, mark: markOf(header, "en") };
  const said = {
    audience: "Leadership view: exact counts. Do not pass on",
    receiver: "For Kari, until 28 February 2027",
  };
  expect(JSON.parse(String(numbersFile("json", table, exact)))).toMatchObject({ ...said, licence: null });
  const csv: unknown = parse(String(numbersFile("csv", table, exact)), { columns: true });
  expect(csv).toEqual(table.rows.map(() => expect.objectContaining(said)));
  const arrow = numbersFile("arrow", table, exact);
  if (typeof arrow === "string") throw new TypeError("Arrow is bytes");
  expect(tableFromIPC(arrow).toArray()).toEqual(table.rows.map(() => expect.objectContaining(said)));
  expect(downloadName(exact, "csv")).toContain("_leadership");
  expect(markOf(null, "en")).toBeNull();
});

test("names of files tell the two kinds of CSV apart", () => {
  const names = (["csv", "excel-nb.csv"] as const).map((kind) => downloadName(meta, kind));
  expect(names).toEqual([
    `some-panel_${manifest.release}_simulated.csv`,
    `some-panel_${manifest.release}_simulated.excel-nb.csv`,
  ]);
});

test("a file of two choices says which is A and which is B, in its head and in every row", () => {
  const compared = { ...meta, filters: { ...noFilters, site: "OUS", vs: "site:HUS" } };
  const sides = { a_is: `release=${manifest.release}&site=OUS`, b_is: `release=${manifest.release}&site=HUS` };
  expect(JSON.parse(String(numbersFile("json", table, compared)))).toMatchObject(sides);
  const rows: unknown = parse(String(numbersFile("csv", table, compared)), { columns: true });
  expect(rows).toEqual(table.rows.map(() => expect.objectContaining(sides)));
  const releases = { ...meta, filters: { ...noFilters, vs: "release:2023-06-30" } };
  expect(JSON.parse(String(numbersFile("json", table, releases)))).toMatchObject({
    a_is: `release=${manifest.release}`,
    b_is: "release=2023-06-30",
  });
});
