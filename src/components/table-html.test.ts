import { expect, test } from "vitest";
import type { Cell, TableColumn } from "../define/table.ts";
import { openRelease } from "../engine/release.ts";
import { names } from "../words/names.ts";
import { tableHtml } from "./table-html.ts";

const { study } = openRelease("tests/fixture").manifest;
const gene: TableColumn = { name: "gene", kind: "text", unit: "" };
const site: TableColumn = { name: "site", kind: "code", unit: "", codes: "site" };
const specimen: TableColumn = { name: "specimen", kind: "code", unit: "", codes: "specimen" };
const month: TableColumn = { name: "month", kind: "month", unit: "month" };
const count: TableColumn = { name: "n", kind: "count", unit: "patients" };
const drawn = (columns: readonly TableColumn[], row: Readonly<Record<string, Cell>>): string =>
  tableHtml({ columns, rows: [row] }, names("en", study), "en", "Table").markup;

test.each<[TableColumn, Cell, string, boolean]>([
  [gene, "MET", "MET", true],
  [site, "OUS", "Oslo universitetssykehus", true],
  [{ ...site, name: "node", codes: "node" }, "AHUS", "AHUS", true],
  [{ ...gene, name: "opened" }, "2022-03-07", "2022-03-07", true],
  [specimen, "blood", "Blood", false],
  [specimen, "urine", "urine", true],
  [month, "2022-03", "Mar 2022", false],
  [count, 3, "3", false],
  [site, null, "–", false],
])("a cell of %o that holds %s and shows %s is left untranslated: %s", (column, value, shown, expected) => {
  const markup = drawn([column], { [column.name]: value });
  expect(markup).toContain(`${expected ? ' translate="no"' : ""}>${shown}</th>`);
});
test("of a status and of a month, a code that is shown as it is counts as a word", () => {
  const status: TableColumn = { name: "status", kind: "status", unit: "", codes: "status" };
  expect(drawn([status], { status: "as_it_is" })).toContain('<th scope="row">as_it_is</th>');
});
test("a table marks the cells of names and no other", () => {
  const markup = drawn([gene, specimen, count], { gene: "MET", specimen: "blood", n: 3 });
  expect(markup).toContain('<th scope="row" translate="no">MET</th><td>Blood</td><td class="number">3</td>');
});
