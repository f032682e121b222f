import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Table } from "../define/table.ts";
import { codeOfNumbers } from "./numbers-code.ts";

const table: Table = {
  columns: [
    { name: "site", kind: "code", unit: "" },
    { name: "share", kind: "share", unit: "share (0 to 1)" },
  ],
  rows: [
    { site: "OUS", share: 0.8034567890123 },
    { site: "HUS", share: null },
  ],
};
const changed = (share: number | null): Table => ({ ...table, rows: [{ site: "OUS", share }, ...table.rows.slice(1)] });

test("is the beginning of SHA-256 over names of columns and rows of cells, numbers to nine digits", () => {
  const text = '[["site","share"],[["OUS",0.803456789],["HUS",null]]]';
  expect(codeOfNumbers(table)).toBe(createHash("sha256").update(text).digest("hex").slice(0, 10));
});
test("stays the same for the last digits, in which programs differ, and for another order of keys", () => {
  expect(codeOfNumbers(changed(0.80345678901239))).toBe(codeOfNumbers(table));
  expect(codeOfNumbers({ ...table, rows: table.rows.map(({ site = null, share = null }) => ({ share, site })) })).toBe(
    codeOfNumbers(table),
  );
});
test.each([0.803456, 0, null])("is another where a number is %s", (share) => {
  expect(codeOfNumbers(changed(share))).not.toBe(codeOfNumbers(table));
});
