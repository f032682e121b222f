import { expect, test } from "vitest";
import { type Cell, column, declareTable, type TableColumn, tableOf } from "../define/table.ts";
import { openRelease } from "../engine/release.ts";
import { noFilters } from "../state/filters.ts";
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
test("a long heading has room of its own, a short one as much as what is under it", () => {
  const long = { ...count, heading: { en: "Of these, the same in blood", nb: "Av disse, den samme i blod" } };
  expect(drawn([gene, long], { gene: "MET", n: 3 })).toContain(
    '<th scope="col">Gene</th><th scope="col" class="number" data-long>Of these, the same in blood</th>',
  );
});

const share: TableColumn = { name: "share", kind: "share", unit: "share (0 to 1)", basis: "n" };
const limit = (end: "low" | "high"): TableColumn => ({ ...share, name: `share_${end}`, limitOf: "share" });
const limited = [gene, count, share, limit("low"), limit("high")];

test("a value stands with its limits in one cell, and is sorted by itself", () => {
  const markup = drawn(limited, { gene: "MET", n: 40, share: 0.8034567, share_low: 0.721, share_high: 0.87 });
  expect(markup).toContain('<td class="number" data-v="0.803457">80.3\u00a0% (72.1 to 87.0)</td>');
  expect(markup.match(/<th scope="col"/g)?.length).toBe(3);
  expect(markup).toContain("Share (low to high)</th>");
});
test.each([
  ["of none", 0, { share: null, share_low: null, share_high: null }, '<td class="number">–</td>'],
  ["of few", 24, { share: 0.5, share_low: 0.3, share_high: 0.7 }, '<td class="number">n &lt; 25</td>'],
  ["without an end", 40, { share: 0.5, share_low: 0.3, share_high: null }, ">50.0\u00a0% (30.0 to –)</td>"],
  ["that has not been reached", 40, { share: null, share_low: 0.3, share_high: null }, ">– (30.0 to –)</td>"],
])("a share %s says no more than is known", (_, n, cells, expected) => {
  expect(drawn(limited, { gene: "MET", n, ...cells })).toContain(expected);
});
test("columns of limits stand in the files as they did, and a declared table knows whose they are", () => {
  const { columns } = tableOf(
    declareTable({ consented: column.count("patients"), share: column.estimate("consented") }),
    [],
    noFilters,
  );
  expect(columns.map(({ name, limitOf }) => [name, limitOf])).toEqual([
    ["consented", undefined],
    ["share", undefined],
    ["share_low", "share"],
    ["share_high", "share"],
  ]);
});
