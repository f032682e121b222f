import { expect, test } from "vitest";
import type { Table, TableColumn } from "../define/table.ts";
import { openRelease } from "../engine/release.ts";
import { svg } from "../marks/svg.ts";
import { names } from "../words/names.ts";
import { tableHtml } from "./table-html.ts";
import { isUntranslated, untranslated, untranslatedOf } from "./untranslated.ts";

const { study } = openRelease("tests/fixture").manifest;
const gene: TableColumn = { name: "gene", kind: "text", unit: "" };
const site: TableColumn = { name: "site", kind: "code", unit: "", codes: "site" };
const specimen: TableColumn = { name: "specimen", kind: "code", unit: "", codes: "specimen" };
const month: TableColumn = { name: "month", kind: "month", unit: "month" };
const count: TableColumn = { name: "n", kind: "count", unit: "patients" };

const { inFigure, inSentence } = untranslated(["MET", "KIT", "KIT::MET", "A", "Sykehuset Østfold", "B & C", "x+y"]);

test("a line of a figure that is a name is marked, whole or cut short; no other line is", () => {
  const figure = svg`<g><text class="name" x="1" y="2">${"MET"}</text><text x="1">${"B & C"}</text><text>A</text><text>Sykehuset Ø…</text><text>METRO</text><text>12</text><text>both</text><text>Ø…</text></g>`;
  expect(inFigure(figure.markup)).toBe(
    '<g><text class="name" x="1" y="2" translate="no">MET</text><text x="1" translate="no">B &amp; C</text><text translate="no">A</text><text translate="no">Sykehuset Ø…</text><text>METRO</text><text>12</text><text>both</text><text>Ø…</text></g>',
  );
});

test("names within a sentence are marked, the longest first; parts of words, tags and single letters are not", () => {
  expect(inSentence('MET was met in <b class="MET">KIT::MET</b> and METs, at A; x+y, B &amp; C')).toBe(
    '<span translate="no">MET</span> was met in <b class="MET"><span translate="no">KIT::MET</span></b> and METs, at A; <span translate="no">x+y</span>, <span translate="no">B &amp; C</span>',
  );
  expect(untranslated([]).inSentence("MET is found")).toBe("MET is found");
});

test("the study's places and the genes of a table are its names", () => {
  const table: Table = { columns: [gene, count], rows: [{ gene: "RET", n: 1 }] };
  const [first] = study.sites;
  const { inSentence: told } = untranslatedOf(study, table);
  for (const name of [first?.name, first?.code, "RET"]) expect(told(`${name}`)).toContain('translate="no"');
  expect(told("Blood and tissue")).toBe("Blood and tissue");
});

test.each([
  [gene, "MET", "MET", true],
  [site, "OUS", "Oslo universitetssykehus", true],
  [{ ...gene, name: "opened" }, "2022-03-07", "2022-03-07", true],
  [specimen, "blood", "Blood", false],
  [{ ...specimen, kind: "status", codes: "status" } as const, "ok", "ok", false],
  [month, "2022-03", "Mar 2022", false],
  [count, 3, "3", false],
])("a cell of %o that shows %s as %s is left untranslated: %s", (column, value, shown, expected) => {
  expect(isUntranslated(column, value, shown)).toBe(expected);
});

test("a table marks the cells of names and no other", () => {
  const table: Table = { columns: [gene, specimen, count], rows: [{ gene: "MET", specimen: "blood", n: 3 }] };
  const { markup } = tableHtml(table, names("nb", study), "nb", "Gener");
  expect(markup).toContain('<th scope="row" translate="no">MET</th><td>Blod</td><td class="number">3</td>');
});
