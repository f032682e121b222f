import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { cubes } from "../cubes/index.ts";
import type { Cell, Table } from "../define/table.ts";
import { openRelease } from "../engine/release.ts";
import { noFilters } from "../state/filters.ts";
import { csvOf, norwegianCsv, plainCsv, tamed } from "./csv.ts";
import { numbersFile } from "./download-files.ts";

const { manifest } = openRelease("tests/fixture");
const meta = { panel: "some-panel", title: "Some panel", manifest, filters: noFilters, older: null, mark: null };
const table: Table = {
  columns: [
    { name: "site", kind: "code", unit: "", codes: "site" },
    { name: "difference", kind: "number", unit: "days" },
    { name: "n", kind: "count", unit: "patients" },
  ],
  rows: [
    { site: "=B+1", difference: -6.13, n: 1234567 },
    { site: 'Tromsø; nord, "sør"', difference: 1.5e-7, n: null },
  ],
};

test.each([
  ["=B+1", "'=B+1"],
  ["+47 22", "'+47 22"],
  ["-6.13", "'-6.13"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t'=1"],
  ["\r=1", "'\r'=1"],
  ["\n", "'\n"],
  [" =1+1", "' =1+1"],
  ["＝1+1", "'＝1+1"],
  ["Oslo;=1+1", "Oslo;'=1+1"],
  ["Oslo,@SUM(A1)", "Oslo,'@SUM(A1)"],
  ["", ""],
  ["NKX2-1", "NKX2-1"],
  ["EML4::ALK", "EML4::ALK"],
  ["a=b+c@d", "a=b+c@d"],
  ["St. Olavs hospital", "St. Olavs hospital"],
  ["'=1", "'=1"],
])("of %j, no spreadsheet makes a formula: %j", (text, written) => {
  expect(tamed(text)).toBe(written);
});

test("every code that the contract of the cubes knows stays as it is, and so do their columns' names", () => {
  const known = cubes.flatMap(({ columns }) => columns.flatMap(({ name, codes }) => [name, ...(codes ?? [])]));
  expect(known.length).toBeGreaterThan(100);
  expect(known.filter((code) => tamed(code) !== code)).toEqual([]);
});

test("CSV has commas, decimal points and bare numbers", () => {
  const lines = String(numbersFile("csv", table, meta)).split("\n");
  const origin = `${manifest.release},yes,,${manifest.study.next_update},`;
  expect(lines).toEqual([
    "site,difference,n,release,simulated,filters,next_update,older_than_announced",
    `'=B+1,-6.13,1234567,${origin}`,
    `"Tromsø; nord, ""sør""",1.5e-7,,${origin}`,
    "",
  ]);
});

test("CSV for Norwegian Excel begins with a byte order mark and has semicolons and decimal commas", () => {
  const bytes = new TextEncoder().encode(String(numbersFile("excel-nb.csv", table, meta)));
  expect([...bytes.slice(0, 7)]).toEqual([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("site")]);
  const lines = new TextDecoder().decode(bytes).split("\n");
  expect(lines.slice(0, 2)).toEqual([
    "site;difference;n;release;simulated;filters;next_update;older_than_announced",
    `'=B+1;-6,13;1234567;${manifest.release};yes;;${manifest.study.next_update};`,
  ]);
  expect(lines[2]).toBe(`"Tromsø; nord, ""sør""";1,5e-7;;${manifest.release};yes;;${manifest.study.next_update};`);
});

test.each([plainCsv, norwegianCsv])("what $separator parts is read back as it was written", (dialect) => {
  const text = ['said "no"', "one;two,three", "two\nlines", "=1"];
  const numbers = [0, -0.25, 1e21, 12345.678];
  const columns: [string, Cell[]][] = [
    ["text", text],
    ["number", numbers],
  ];
  const rows: string[][] = parse(csvOf(columns, dialect), { delimiter: dialect.separator, bom: true, from: 2 });
  expect(rows.map(([cell]) => cell)).toEqual([...text.slice(0, 3), "'=1"]);
  expect(rows.map(([, cell = ""]) => Number(cell.replace(dialect.decimal, ".")))).toEqual(numbers);
});
