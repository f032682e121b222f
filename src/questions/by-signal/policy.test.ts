import { expect, test } from "vitest";
import { settingOf } from "../../define/reply.testing.ts";
import { bySignalPolicy } from "./policy.ts";

test("the table counts no patient a second time under actionable findings, which the table of treatment tells", () => {
  const { answer } = bySignalPolicy;
  const tables = "tables" in answer ? answer.tables : [];
  const { study } = settingOf({}).manifest;
  const row = { band: "ge_5pct", result: "both", patients: 3 };
  expect(tables.map((table) => table.cells({ class: "actionable", ...row }, study))).toEqual([[]]);
  expect(tables.map((table) => table.cells({ class: "any", ...row }, study))).toEqual([
    [{ class: "any", band: "ge_5pct", result: "both", n: 3 }],
  ]);
});
