import { expect, test } from "vitest";
import type { Table, TableRow } from "../define/table.ts";
import { headlineChanges, signalChanges } from "./differ.ts";

const tableOf = (rows: readonly TableRow[]): Table => ({ columns: [], rows });
const headline = (name: string, value: number | null): TableRow => ({ headline: name, value, unit: "patients" });

test("headlines stand beside each other by name; what is told of neither, or compares itself, is left out", () => {
  const before = tableOf([headline("consented", 310), headline("planned", null), headline("consented_change", 40)]);
  const after = tableOf([headline("planned", null), headline("consented", 423), headline("consented_change", 113)]);
  const same = tableOf([headline("consented", 311)]);
  const row = { headline: "consented", unit: "patients", before: 310, after: 423 };
  expect(headlineChanges(before, after, same)).toEqual([{ ...row, same: 311 }]);
  expect(headlineChanges(before, after, null)).toEqual([{ ...row, same: null }]);
});

test("a signal is new, gone, or the same whatever its numbers; what is cleared or only judged is none", () => {
  const signal = (node: string, standing: string, value = 1): TableRow => ({
    ...{ signal_kind: "concern", rule: "below_998", specimen: "blood", site: null, node, panel: "turnaround-sites" },
    ...{ standing, value },
  });
  const judged: TableRow = { signal_kind: "judged", standing: null, panel: "turnaround-sites" };
  const before = tableOf([signal("A", "on"), signal("B", "on"), signal("C", "cleared"), judged]);
  const after = tableOf([signal("A", "on", 2), signal("C", "on"), signal("D", "cleared"), judged]);
  const { gained, cleared } = signalChanges(before, after);
  expect(gained.map(({ node }) => node)).toEqual(["C"]);
  expect(cleared.map(({ node }) => node)).toEqual(["B"]);
});
